package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class LocalAlignmentTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void aReplacedWordCostsLittleAndOnePutInMuch() {
        assertThat(earned("Grell told Orrin", "Grell brust Orrin")).isCloseTo(2 - .2, within(1e-9));
        assertThat(earned("Grell told Orrin", "Grell Orrin")).isCloseTo(1, within(1e-9));
        assertThat(earned("Grell told Orrin", "Plound morle gackle")).isZero();
    }

    @Test
    void wordsInAnotherOrderDoNotEarnTogether() {
        assertThat(earned("Grell Orrin", "Orrin Grell")).isCloseTo(1, within(1e-9));
    }

    /** The whole table is the naive version; sentences of few words that come again are aligned by it, others by chains. */
    @Test
    void chainsEarnWhatTheWholeTableDoes() {
        Random random = new Random(7);
        for (int words : new int[] {2, 4, 8, 16, 40}) {
            FrameWords one = words(sentences(random, words));
            FrameWords other = words(sentences(random, words));
            double[] earns =
                    Arrays.stream(one.distinct).mapToDouble(k -> k % 7 / 2.0).toArray();
            LocalAlignment alignment = new LocalAlignment(one, other, earns);
            for (int i = 0; i < one.inOrder.length; i++) {
                for (int j = 0; j < other.inOrder.length; j++) {
                    assertThat(alignment.earned(i, j)).isCloseTo(table(one, earns, i, other.inOrder[j]), within(1e-9));
                }
            }
        }
    }

    private double earned(String a, String b) {
        FrameWords one = words(a);
        double[] earns = new double[one.distinct.length];
        Arrays.fill(earns, 1);
        return new LocalAlignment(one, words(b), earns).earned(0, 0);
    }

    private FrameWords words(String text) {
        return new IndexedReport(new TextAnalyser().analyse(Report.of("r", text)), vocabulary).frameWords();
    }

    private static String sentences(Random random, int words) {
        return IntStream.range(0, 12)
                .mapToObj(s -> IntStream.range(0, 3 + random.nextInt(30))
                        .mapToObj(w -> "word" + (char) ('a' + random.nextInt(words) % 26)
                                + (char) ('a' + random.nextInt(words) / 26))
                        .collect(Collectors.joining(" ", "Then ", ".")))
                .collect(Collectors.joining(" "));
    }

    private static double table(FrameWords one, double[] earns, int sentence, int[] y) {
        int[] x = one.inOrder[sentence];
        double[][] best = new double[x.length + 1][y.length + 1];
        double most = 0;
        for (int i = 1; i <= x.length; i++) {
            for (int j = 1; j <= y.length; j++) {
                double step = x[i - 1] == y[j - 1] ? earns[one.places[sentence][i - 1]] : -.2;
                double apart = Math.max(best[i - 1][j], best[i][j - 1]) - 2;
                best[i][j] = Math.max(0, Math.max(best[i - 1][j - 1] + step, apart));
                most = Math.max(most, best[i][j]);
            }
        }
        return most;
    }
}
