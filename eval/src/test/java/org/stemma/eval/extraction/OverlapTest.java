package org.stemma.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void equalTextsOverlapWholly() {
        Overlap same = Overlap.of("The quay was closed on Tuesday.", "The quay was closed on Tuesday");
        assertThat(same).isEqualTo(new Overlap(1, 1));
    }

    @Test
    void textsWithoutWordsAreEqual() {
        assertThat(Overlap.of("", "")).isEqualTo(new Overlap(1, 1));
        assertThat(Overlap.of("a quay", "")).isEqualTo(new Overlap(0, 0));
    }

    @Test
    void countsEachShingleAsOftenAsItStands() {
        Overlap twice = Overlap.of("a b c d", "a b c d a b c d");
        assertThat(twice.recall()).isEqualTo(1);
        assertThat(twice.precision()).isCloseTo(1.0 / 5, within(1e-9));
    }

    @Test
    void lettersOfUnspacedScriptsAreWords() {
        assertThat(Overlap.words("市民 pool 閉鎖")).containsExactly("市", "民", "pool", "閉", "鎖");
    }

    @Test
    void fOneIsOfTheMeansNotTheMeanOfFOnes() {
        Overlap mean = Overlap.mean(List.of(new Overlap(1, 0.5), new Overlap(0.5, 1)));
        assertThat(mean.f1()).isCloseTo(0.75, within(1e-9));
        assertThat(Overlap.spread(List.of(mean, mean))).isCloseTo(0, within(1e-9));
    }
}
