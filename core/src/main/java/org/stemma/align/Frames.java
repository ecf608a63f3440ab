package org.stemma.align;

import java.util.Arrays;

/**
 * How alike the frames of two reports' sentences are: all words in common order, function words too.
 *
 * <p>Similarity: twice the longest common subsequence over both lengths, in [0, 1] (ROUGE-L's F, Lin 2004); words in
 * masked quotations do not count, and sentences with fewer than {@value #SHORTEST} other words have no frame. Independent
 * reports of one event have one frame for under a tenth of their words, word-by-word rewritings for most.
 */
public final class Frames {

    private static final int SHORTEST = 8;

    /** Longer sentences are cut here, which bounds the cost of a hostile text. */
    static final int LONGEST = 80;

    /**
     * From this share on two sentences have one frame. At .42 one in a hundred pairs of independent reports reach .2 of
     * their words, and nineteen in twenty rewritings .7 (eval, planted trees).
     */
    private static final double SAME = 0.42;

    private final int columns;
    private final float[] shares;
    private final int[] lengthA;
    private final int[] lengthB;

    private Frames(int[][] a, int[][] b) {
        columns = b.length;
        shares = new float[a.length * b.length];
        lengthA = Arrays.stream(a).mapToInt(x -> x.length).toArray();
        lengthB = Arrays.stream(b).mapToInt(x -> x.length).toArray();
    }

    /** Compares all sentences of {@code a} with all of {@code b}. */
    public static Frames of(IndexedReport a, IndexedReport b) {
        int[][] x = a.frameWords().inOrder;
        int[][] y = b.frameWords().inOrder;
        int[][] sortedX = a.frameWords().sorted;
        int[][] sortedY = b.frameWords().sorted;
        Frames frames = new Frames(x, y);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                double most = (x[i].length + y[j].length) / 2.0;
                if (x[i].length >= SHORTEST && y[j].length >= SHORTEST && common(sortedX[i], sortedY[j], SAME * most)) {
                    frames.shares[i * y.length + j] = (float) (CommonSubsequence.length(x[i], y[j]) / most);
                }
            }
        }
        return frames;
    }

    /** Share of words in common order; 0 where there surely are too few. */
    public double at(int i, int j) {
        return shares[i * columns + j];
    }

    /** Whether sentences {@code i} and {@code j} have one frame. */
    public boolean same(int i, int j) {
        return at(i, j) >= SAME;
    }

    /** Geometric mean of the shares of both reports' framed words that stand in a sentence with the other's frame. */
    public double coverage() {
        boolean[] heldA = new boolean[lengthA.length];
        boolean[] heldB = new boolean[lengthB.length];
        for (int i = 0; i < lengthA.length; i++) {
            for (int j = 0; j < lengthB.length; j++) {
                if (same(i, j)) {
                    heldA[i] = true;
                    heldB[j] = true;
                }
            }
        }
        return Math.sqrt(share(lengthA, heldA) * share(lengthB, heldB));
    }

    private static double share(int[] lengths, boolean[] held) {
        double all = 0;
        double some = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] >= SHORTEST) {
                all += lengths[i];
                some += held[i] ? lengths[i] : 0;
            }
        }
        return all == 0 ? 0 : some / all;
    }

    /** Whether the two have at least so many words in common. */
    private static boolean common(int[] x, int[] y, double least) {
        int i = 0;
        int j = 0;
        int n = 0;
        while (n < least && n + Math.min(x.length - i, y.length - j) >= least) {
            if (x[i] == y[j]) {
                n++;
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n >= least;
    }
}
