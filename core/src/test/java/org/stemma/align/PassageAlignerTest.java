package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageAlignerTest {

    @Test
    void bracketsWhatBothSayToTheLetter() {
        assertThat(Aligned.of(
                                "the ferry ran aground in thick fog on Monday",
                                "we heard the ferry ran aground in thick fog yesterday")
                        .runs())
                .isEqualTo("we heard 1[the ferry ran aground in thick fog] yesterday");
    }

    @Test
    void findsABlockThatWasMoved() {
        assertThat(Aligned.of(
                                "lifeboats took off every passenger while divers looked at the torn hull",
                                "divers looked at the torn hull lifeboats took off every passenger")
                        .runs())
                .isEqualTo("2[divers looked at the torn hull] 1[lifeboats took off every passenger]");
    }

    @Test
    void takesShortRunsAroundAnEdit() {
        assertThat(Aligned.of(
                                "her captain told the owners by radio that steering failed",
                                "her captain told the owners by telephone that steering failed")
                        .runs())
                .isEqualTo("1[her captain told the owners by] telephone 2[that steering failed]");
    }

    @Test
    void leavesOutShortRunsThatStandAlone() {
        assertThat(Aligned.of("on the sandbank off the point lay a ferry", "a man sat on the sandbank eating")
                        .runs())
                .isEqualTo("a man sat on the sandbank eating");
    }

    @Test
    void seesThroughSpellingPossessivesAndClitics() {
        assertThat(Aligned.of("The harbour wasn't closed to Grell's boats", "the harbor was not closed to Grell boats")
                        .runs())
                .isEqualTo("1[the harbor was not closed to Grell boats]");
    }

    @Test
    void usesEveryWordOnceHoweverOftenARefrainReturns() {
        String refrain = "and the band played on and on ";
        String text = refrain.repeat(30);
        List<Run> runs = Aligned.of(text, text).rawRuns();
        assertThat(runs).containsExactly(new Run(0, 0, 7 * 30));
    }

    /** Over a small alphabet, where all repeats: runs are equal words, and no word stands in two. */
    @Test
    void runsAreEqualWordsAndDisjoint() {
        qt().withFixedSeed(7)
                .withExamples(500)
                .forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(0, 60),
                        lists().of(integers().between(0, 3)).ofSizeBetween(0, 60))
                .checkAssert((a, b) -> {
                    Aligned aligned = Aligned.of(text(a), text(b));
                    BitSet usedA = new BitSet();
                    BitSet usedB = new BitSet();
                    for (Run run : aligned.rawRuns()) {
                        assertThat(run.endA()).isLessThanOrEqualTo(aligned.wordsA());
                        assertThat(run.endB()).isLessThanOrEqualTo(aligned.wordsB());
                        for (int k = 0; k < run.length(); k++) {
                            assertThat(aligned.sameWord(run.a() + k, run.b() + k))
                                    .isTrue();
                            assertThat(usedA.get(run.a() + k) || usedB.get(run.b() + k))
                                    .isFalse();
                            usedA.set(run.a() + k);
                            usedB.set(run.b() + k);
                        }
                    }
                });
    }

    private static String text(List<Integer> words) {
        return words.stream()
                .map(w -> List.of("rock", "sand", "weed", "foam").get(w))
                .collect(Collectors.joining(" "));
    }
}
