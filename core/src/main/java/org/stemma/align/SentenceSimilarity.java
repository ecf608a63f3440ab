package org.stemma.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How alike each sentence of one report is to each of another, by weighted common words.
 *
 * <p>Words in masked quotations do not count. A word weighs the logarithm of how rare it is among the sentences of both
 * reports, so what the whole story is about weighs little and what marks one sentence weighs much.
 */
public final class SentenceSimilarity {

    /** Fewer content words than this outside quotations say nothing about origin. */
    private static final int LEAST_WORDS = 3;

    private final int rows;
    private final int columns;
    /** What a frame's share counts less than a share of weighted words. */
    private static final double FRAME_DISCOUNT = 0.12;

    private final double[] common;
    private @Nullable Frames frames;
    private final double[] weightA;
    private final double[] weightB;
    private final int[] wordsA;
    private final int[] wordsB;

    private SentenceSimilarity(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        common = new double[rows * columns];
        weightA = new double[rows];
        weightB = new double[columns];
        wordsA = new int[rows];
        wordsB = new int[columns];
    }

    /** Compares all sentences of {@code a} with all of {@code b}. */
    public static SentenceSimilarity of(IndexedReport a, IndexedReport b) {
        SentenceSimilarity s = new SentenceSimilarity(a.sentences(), b.sentences());
        Map<Integer, double[]> weights = weights(a, b);
        int[][] bagsA = bags(a, s.wordsA);
        int[][] bagsB = bags(b, s.wordsB);
        for (int i = 0; i < s.rows; i++) {
            s.weightA[i] = weight(bagsA[i], weights);
        }
        for (int j = 0; j < s.columns; j++) {
            s.weightB[j] = weight(bagsB[j], weights);
        }
        for (int i = 0; i < s.rows; i++) {
            for (int j = 0; j < s.columns; j++) {
                s.common[i * s.columns + j] = commonWeight(bagsA[i], bagsB[j], weights);
            }
        }
        return s;
    }

    /**
     * The same similarities, raised where two sentences have one frame: words in common order, function words too. Who
     * replaces the words that carry topic leaves the frame, so this finds what common words no longer show.
     *
     * @see Frames
     */
    public SentenceSimilarity withFrames(Frames frames) {
        SentenceSimilarity raised = new SentenceSimilarity(rows, columns);
        System.arraycopy(common, 0, raised.common, 0, common.length);
        System.arraycopy(weightA, 0, raised.weightA, 0, rows);
        System.arraycopy(weightB, 0, raised.weightB, 0, columns);
        System.arraycopy(wordsA, 0, raised.wordsA, 0, rows);
        System.arraycopy(wordsB, 0, raised.wordsB, 0, columns);
        raised.frames = frames;
        return raised;
    }

    /** Sentences of the first report. */
    public int rows() {
        return rows;
    }

    /** Sentences of the second report. */
    public int columns() {
        return columns;
    }

    /** Similarity of sentences {@code i} and {@code j}, in [0, 1]. */
    public double at(int i, int j) {
        double byWords = byWords(i, j);
        return frames == null || !frames.same(i, j) ? byWords : Math.max(byWords, frames.at(i, j) - FRAME_DISCOUNT);
    }

    private double byWords(int i, int j) {
        if (wordsA[i] < LEAST_WORDS || wordsB[j] < LEAST_WORDS) {
            return 0;
        }
        double small = Math.min(weightA[i], weightB[j]);
        double large = Math.max(weightA[i], weightB[j]);
        return large == 0 ? 0 : common[i * columns + j] / (0.5 * small + 0.5 * large);
    }

    /** Similarity of sentence {@code i} with {@code j} and the sentence behind it as one, in [0, 1]. */
    public double together(int i, int j) {
        double both = weightB[j] + weightB[j + 1];
        double shared = Math.min(weightA[i], common[i * columns + j] + common[i * columns + j + 1]);
        boolean enough = wordsA[i] >= LEAST_WORDS && common[i * columns + j] > 0 && common[i * columns + j + 1] > 0;
        double larger = Math.max(weightA[i], both);
        return !enough || larger == 0 ? 0 : shared / (0.5 * Math.min(weightA[i], both) + 0.5 * larger);
    }

    /** Weight that sentences {@code i} and {@code j} have in common, in nats. */
    public double common(int i, int j) {
        return common[i * columns + j];
    }

    /** Weight of sentence {@code i} of the first report. */
    public double weightA(int i) {
        return weightA[i];
    }

    /** Weight of sentence {@code j} of the second report. */
    public double weightB(int j) {
        return weightB[j];
    }

    /** The share of sentence {@code i}'s weight that sentence {@code j} holds, in [0, 1]. */
    public double heldByB(int i, int j) {
        return wordsA[i] < LEAST_WORDS || weightA[i] == 0 ? 0 : common[i * columns + j] / weightA[i];
    }

    /** The share of sentence {@code j}'s weight that sentence {@code i} holds, in [0, 1]. */
    public double heldByA(int i, int j) {
        return wordsB[j] < LEAST_WORDS || weightB[j] == 0 ? 0 : common[i * columns + j] / weightB[j];
    }

    private static int[][] bags(IndexedReport r, int[] words) {
        int[][] bags = new int[r.sentences()][];
        for (int s = 0; s < bags.length; s++) {
            int[] bag = new int[r.endWord[s] - r.firstWord[s]];
            int n = 0;
            for (int w = r.firstWord[s]; w < r.endWord[s]; w++) {
                if (r.content[w] && !r.quoted[w]) {
                    bag[n++] = r.stems[w];
                }
            }
            bags[s] = Arrays.copyOf(bag, n);
            Arrays.sort(bags[s]);
            words[s] = n;
        }
        return bags;
    }

    private static Map<Integer, double[]> weights(IndexedReport a, IndexedReport b) {
        Map<Integer, double[]> df = new HashMap<>();
        count(a, df);
        count(b, df);
        double n = a.sentences() + b.sentences();
        df.values().forEach(v -> v[1] = Math.log(1 + n / v[0]));
        return df;
    }

    private static void count(IndexedReport r, Map<Integer, double[]> df) {
        for (int[] bag : bags(r, new int[r.sentences()])) {
            for (int k = 0; k < bag.length; k++) {
                if (k == 0 || bag[k] != bag[k - 1]) {
                    df.computeIfAbsent(bag[k], w -> new double[2])[0]++;
                }
            }
        }
    }

    private static double weight(int[] bag, Map<Integer, double[]> weights) {
        double sum = 0;
        for (int w : bag) {
            sum += value(w, weights);
        }
        return sum;
    }

    private static double value(int w, Map<Integer, double[]> weights) {
        double[] known = weights.get(w);
        return known == null ? 0 : known[1];
    }

    private static double commonWeight(int[] a, int[] b, Map<Integer, double[]> weights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += value(a[i], weights);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
