package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Order-keeping chains of the sentences of two reports, one after the other: first the main order, then blocks that were moved.
 * A sentence stands in one chain at most.
 *
 * <p>Source: heaviest common subsequence (Jacobson and Vo 1992), by dynamic programming. Cost of a chain: product of the
 * sentence counts. Deterministic. For one thread.
 */
final class Chains {

    private static final double[] NO_GAIN = {};

    private final boolean[] usedA;
    private final boolean[] usedB;
    private final Weight weight;

    /** What two sentences weigh as a pair. */
    interface Weight {

        /** The weight of sentence {@code i} of the first report with sentence {@code j} of the second. */
        double at(int i, int j);
    }

    Chains(int rows, int columns, Weight weight) {
        usedA = new boolean[rows];
        usedB = new boolean[columns];
        this.weight = weight;
    }

    /**
     * The chain of free sentences with the largest sum of weight above {@code floor}: pairs {@code {i, j}}, ascending, free no
     * more. Empty where no free pair weighs more.
     */
    List<int[]> next(double floor) {
        double[][] gains = gains(floor);
        List<int[]> path = path(gains, best(gains));
        for (int[] pair : path) {
            takeA(pair[0]);
            takeB(pair[1]);
        }
        return path;
    }

    /** Whether the first report has a sentence {@code i} that stands in no chain. */
    boolean freeA(int i) {
        return i >= 0 && i < usedA.length && !usedA[i];
    }

    /** Whether the second report has a sentence {@code j} that stands in no chain. */
    boolean freeB(int j) {
        return j >= 0 && j < usedB.length && !usedB[j];
    }

    /** Sentence {@code i} of the first report is free no more. */
    void takeA(int i) {
        usedA[i] = true;
    }

    /** Sentence {@code j} of the second report is free no more. */
    void takeB(int j) {
        usedB[j] = true;
    }

    /** By row and column what a free pair has above the floor; empty for a row that has none, no rows behind the last that has. */
    private double[][] gains(double floor) {
        double[][] gains = new double[usedA.length][];
        int end = 0;
        for (int i = 0; i < gains.length; i++) {
            gains[i] = NO_GAIN;
            for (int j = 0; j < usedB.length && !usedA[i]; j++) {
                double gain = usedB[j] ? 0 : weight.at(i, j) - floor;
                if (gain > 0) {
                    gains[i] = gains[i].length == 0 ? new double[usedB.length] : gains[i];
                    gains[i][j] = gain;
                    end = i + 1;
                }
            }
        }
        return Arrays.copyOf(gains, end);
    }

    /** By row and column the largest sum that pairs from there on come to. */
    private double[][] best(double[][] gains) {
        int n = gains.length;
        int m = usedB.length;
        double[][] best = new double[n + 1][];
        best[n] = new double[m + 1];
        for (int i = n - 1; i >= 0; i--) {
            double[] gain = gains[i];
            double[] below = best[i + 1];
            best[i] = gain.length == 0 ? below : new double[m + 1];
            for (int j = gain.length - 1; j >= 0; j--) {
                best[i][j] = Math.max(below[j], best[i][j + 1]);
                if (gain[j] > 0) {
                    best[i][j] = Math.max(best[i][j], gain[j] + below[j + 1]);
                }
            }
        }
        return best;
    }

    private static List<int[]> path(double[][] gains, double[][] best) {
        List<int[]> path = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < gains.length && best[i][j] > 0) {
            double gain = gains[i].length == 0 ? 0 : gains[i][j];
            if (gain > 0 && best[i][j] == gain + best[i + 1][j + 1]) {
                path.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return path;
    }
}
