package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lexicon.Entry;

class WordMeaningTest {

    private static final List<String> WORDS = List.of(
            "harbour",
            "harbor",
            "port",
            "ship",
            "warship",
            "vessel",
            "bus",
            "train",
            "kill",
            "shoot",
            "die",
            "approve",
            "reject",
            "approval",
            "gigantic",
            "small",
            "rise",
            "fall",
            "brother",
            "sister",
            "quokkaesque",
            "the");

    private final WordMeaning meaning = new WordMeaning();

    @Test
    void statesNothingOfWordsThatAreApart() {
        int apart = 0;
        for (String one : WORDS) {
            for (String other : WORDS) {
                Entry a = meaning.entry(one);
                Entry b = meaning.entry(other);
                assertThat(meaning.apart(a, b)).isEqualTo(meaning.apart(b, a));
                if (meaning.apart(a, b)) {
                    assertThat(meaning.states(a, b)).as(one + ", " + other).isZero();
                    apart++;
                }
            }
        }
        assertThat(apart).isGreaterThan(WORDS.size() * WORDS.size() / 2);
    }

    @Test
    void keepsTogetherWhatOneSaysOfTheOther() {
        assertThat(meaning.apart(meaning.entry("warship"), meaning.entry("ship")))
                .isFalse();
        assertThat(meaning.apart(meaning.entry("ship"), meaning.entry("ship"))).isFalse();
        assertThat(meaning.states("warship", "ship")).isGreaterThan(0);
    }
}
