package org.stemma.compare;

import java.util.Arrays;

/**
 * The words that two passages have in common in one order, words of grammar too.
 *
 * <p>Who replaces the words that carry meaning leaves the frame between them: {@code Customers will be refunded in full}
 * and {@code Clients will not be reimbursed in full} share {@code will be … in full}. A place that the frame holds on both
 * sides is the same place, whatever became of the words in it.
 *
 * <p>Source: longest common subsequence (Hirschberg 1977), weighted; differs in that neighbours that stay neighbours count
 * more, so that a stray article far away is no match.
 */
final class Frame {

    /** A place is held when its common neighbour stands within so many terms. */
    private static final int NEAR = 2;

    private static final double CONTENT = 3;
    private static final double GRAMMAR = 1;
    private static final double NEIGHBOUR = 0.6;

    /** By term of the first passage: the term of the second that it is common with, or -1. */
    final int[] forth;

    /** By term of the second passage: the term of the first, or -1. */
    final int[] back;

    private final Passage from;
    private final Passage to;

    private Frame(Alignment alignment) {
        from = alignment.from;
        to = alignment.to;
        forth = new int[from.size()];
        back = new int[to.size()];
        Arrays.fill(forth, -1);
        Arrays.fill(back, -1);
        chain(alignment);
    }

    static Frame of(Alignment alignment) {
        return new Frame(alignment);
    }

    private static double weight(Alignment alignment, int i, int j) {
        Term a = alignment.from.term(i);
        Term b = alignment.to.term(j);
        if (alignment.forth[i] == j
                || a.form().equals(b.form())
                || a.content() && a.stem().equals(b.stem())) {
            return a.content() || b.content() ? CONTENT : GRAMMAR;
        }
        return 0;
    }

    private void chain(Alignment alignment) {
        int n = from.size();
        int m = to.size();
        double[][] best = new double[n + 1][m + 1];
        double[][] joined = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                double weight = weight(alignment, i, j);
                joined[i][j] = weight == 0
                        ? 0
                        : weight + Math.max(best[i + 1][j + 1], joined[i + 1][j + 1] + (continued(joined, i, j)));
                best[i][j] = Math.max(joined[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m && best[i][j] > 0) {
            if (joined[i][j] > 0 && joined[i][j] >= best[i][j]) {
                while (true) {
                    forth[i] = j;
                    back[j] = i;
                    i++;
                    j++;
                    boolean goOn = i < n && j < m && joined[i][j] > 0 && joined[i][j] + NEIGHBOUR >= best[i][j];
                    if (!goOn) {
                        break;
                    }
                }
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static double continued(double[][] joined, int i, int j) {
        return joined[i + 1][j + 1] > 0 ? NEIGHBOUR : 0;
    }

    /** The nearest common term before {@code i}, within {@code reach} terms of its sentence; -1 if none. */
    int before(int i, int reach) {
        for (int k = i - 1; k >= Math.max(0, i - reach); k--) {
            if (from.term(k + 1).before() == Term.Break.SENTENCE) {
                return -1;
            }
            if (forth[k] >= 0) {
                return k;
            }
        }
        return -1;
    }

    /** The nearest common term from {@code i} on, within {@code reach} terms of the sentence; -1 if none. */
    int behind(int i, int reach) {
        for (int k = i; k < Math.min(from.size(), i + reach); k++) {
            if (k > 0 && from.term(k).before() == Term.Break.SENTENCE) {
                return -1;
            }
            if (forth[k] >= 0) {
                return k;
            }
        }
        return -1;
    }

    /** How many sides of two stretches are held by common neighbours, in [0, 2]; the edge of both sentences holds too. */
    int held(int first, int end, int toFirst, int toEnd) {
        boolean starts = from.term(first).before() == Term.Break.SENTENCE
                && to.term(toFirst).before() == Term.Break.SENTENCE;
        int left = before(first, NEAR);
        boolean l = left >= 0 && forth[left] < toFirst && forth[left] >= toFirst - NEAR;
        boolean ends = atEnd(from, end) && atEnd(to, toEnd);
        int right = behind(end, NEAR);
        boolean r = right >= 0 && forth[right] >= toEnd && forth[right] < toEnd + NEAR;
        return (starts || l ? 1 : 0) + (ends || r ? 1 : 0);
    }

    private static boolean atEnd(Passage passage, int end) {
        return end >= passage.size() || passage.term(end).before() == Term.Break.SENTENCE;
    }

    /** Share of the shorter passage's terms that are common, in [0, 1]. */
    double share() {
        long common = Arrays.stream(forth).filter(j -> j >= 0).count();
        int shorter = Math.min(from.size(), to.size());
        return shorter == 0 ? 0 : common / (double) shorter;
    }
}
