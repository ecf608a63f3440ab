package org.stemma.align;

import java.util.Arrays;

/**
 * What sentences of one report earn by sentences of another, aligned word against word: a common word earns, a replaced one
 * costs {@value #REPLACED}, one put in or left out {@value #LEFT_OUT}; the best stretch of both counts.
 *
 * <p>Only common words earn, so the best alignment is a chain of places where both have a word: between one and the next as
 * many words are replaced as the shorter gap has, and the rest is left out. Few words are common, so this is a tenth of the
 * work of the whole table, which is only filled where a word comes again and again. Source: local alignment (Smith and
 * Waterman 1981) by sparse dynamic programming (Eppstein, Galil, Giancarlo and Italiano 1992). Cost of a pair: at most the
 * product of its words. Deterministic. For one thread.
 */
final class LocalAlignment {

    private static final double REPLACED = 0.2;
    private static final double LEFT_OUT = 2;
    private static final int NONE = -1;

    /** Steps between two places that take as long as a cell of the table. */
    private static final int STEPS = 4;

    private final FrameWords one;
    private final FrameWords other;
    private final double[] earns;

    /** By form of the first report: its place among the forms of the second, or {@value #NONE}. */
    private final int[] same;

    /** By form of the second report: where it stands last in the sentence at hand, or {@value #NONE}. */
    private final int[] last;

    /** By word of the sentence at hand: where its form stands before, or {@value #NONE}. */
    private final int[] before = new int[Frames.LONGEST];

    private int sentence = NONE;

    /** The places where both sentences have a word: in the one, in the other, and what the best chain that ends there earns. */
    private int[] rows = new int[Frames.LONGEST];

    private int[] columns = new int[Frames.LONGEST];
    private double[] best = new double[Frames.LONGEST];

    /** @param earns what each form of {@code one} earns, by its place in {@link FrameWords#distinct} */
    LocalAlignment(FrameWords one, FrameWords other, double[] earns) {
        this.one = one;
        this.other = other;
        this.earns = earns;
        same = new int[one.distinct.length];
        for (int k = 0, l = 0; k < same.length; k++) {
            while (l < other.distinct.length && other.distinct[l] < one.distinct[k]) {
                l++;
            }
            same[k] = l < other.distinct.length && other.distinct[l] == one.distinct[k] ? l : NONE;
        }
        last = new int[other.distinct.length];
        Arrays.fill(last, NONE);
    }

    /** What sentence {@code i} of the first report earns by sentence {@code j} of the second, in nats; 0 without a common word. */
    double earned(int i, int j) {
        turnTo(i);
        int places = places(other.places[j]);
        long steps = (long) places * places / 2;
        return steps <= (long) STEPS * one.places[i].length * other.places[j].length
                ? byChains(places, one.places[i])
                : byTable(one.inOrder[i], one.places[i], other.inOrder[j]);
    }

    /** Notes where each form stands in sentence {@code i}. */
    private void turnTo(int i) {
        if (i == sentence) {
            return;
        }
        if (sentence != NONE) {
            for (int k : one.places[sentence]) {
                if (same[k] != NONE) {
                    last[same[k]] = NONE;
                }
            }
        }
        int[] x = one.places[i];
        for (int row = 0; row < x.length; row++) {
            int form = same[x[row]];
            if (form != NONE) {
                before[row] = last[form];
                last[form] = row;
            }
        }
        sentence = i;
    }

    /** Collects the places where both sentences have a word, in the order of the second's words; how many there are. */
    private int places(int[] y) {
        int n = 0;
        for (int column = 0; column < y.length; column++) {
            for (int row = last[y[column]]; row != NONE; row = before[row]) {
                if (n == rows.length) {
                    rows = Arrays.copyOf(rows, 2 * n);
                    columns = Arrays.copyOf(columns, 2 * n);
                    best = Arrays.copyOf(best, 2 * n);
                }
                rows[n] = row;
                columns[n++] = column;
            }
        }
        return n;
    }

    private double byChains(int places, int[] x) {
        double most = 0;
        for (int at = 0; at < places; at++) {
            best[at] = earns[x[rows[at]]] + reached(at);
            most = Math.max(most, best[at]);
        }
        return most;
    }

    /** The most that a chain has left, once it has come from an earlier place to this one; nothing where none has. */
    private double reached(int at) {
        double most = 0;
        for (int k = 0; k < at; k++) {
            int left = rows[at] - rows[k] - 1;
            int right = columns[at] - columns[k] - 1;
            if (left >= 0 && right >= 0) {
                double cost = REPLACED * Math.min(left, right) + LEFT_OUT * Math.abs(left - right);
                most = Math.max(most, best[k] - cost);
            }
        }
        return most;
    }

    private double byTable(int[] x, int[] places, int[] y) {
        double most = 0;
        double[] row = new double[y.length + 1];
        for (int i = 0; i < x.length; i++) {
            double diagonal = 0;
            for (int j = 0; j < y.length; j++) {
                double above = row[j + 1];
                double here = diagonal + (x[i] == y[j] ? earns[places[i]] : -REPLACED);
                here = Math.max(here, Math.max(above, row[j]) - LEFT_OUT);
                diagonal = above;
                row[j + 1] = Math.max(0, here);
                most = Math.max(most, row[j + 1]);
            }
        }
        return most;
    }
}
