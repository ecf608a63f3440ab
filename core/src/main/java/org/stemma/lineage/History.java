package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way in which the reports of a family may have come about: up to three sources for each, extant or lost.
 *
 * <p>Lost nodes are numbered from the number of reports on, and are roots. Never changed once made.
 */
final class History {

    private static final int[] NONE = {};

    private final int[][] parents;
    private final int lost;
    private final long[] below;
    private final long[] children;

    private History(int[][] parents, int lost) {
        this.parents = parents;
        this.lost = lost;
        below = new long[parents.length + lost];
        children = new long[below.length];
        for (int d = 0; d < parents.length; d++) {
            climb(d, d);
            for (int p : parents[d]) {
                children[p] |= 1L << d;
            }
        }
    }

    /** {@code size} reports of which none derives from any. */
    static History of(int size) {
        int[][] parents = new int[size][];
        Arrays.fill(parents, NONE);
        return new History(parents, 0);
    }

    private void climb(int from, int descendant) {
        if (from >= parents.length) {
            return;
        }
        for (int p : parents[from]) {
            if ((below[p] >> descendant & 1) == 0) {
                below[p] |= 1L << descendant;
                climb(p, descendant);
            }
        }
    }

    /** The same with other sources for {@code report}; lost nodes with fewer than two descendants go. */
    History with(int report, int... sources) {
        int[][] changed = parents.clone();
        changed[report] = sources.clone();
        Arrays.sort(changed[report]);
        int most = lost;
        for (int s : sources) {
            most = Math.max(most, s - parents.length + 1);
        }
        return new History(changed, most);
    }

    /** The number of a lost node that does not exist yet. */
    int fresh() {
        return parents.length + lost;
    }

    /** The same without lost nodes that have fewer than two children, the others numbered anew in order. */
    History tidy() {
        boolean clean = true;
        for (int l = parents.length; l < parents.length + lost; l++) {
            clean &= Long.bitCount(children(l)) >= 2;
        }
        if (clean) {
            return this;
        }
        int[][] changed = parents.clone();
        int kept = 0;
        for (int l = parents.length; l < parents.length + lost; l++) {
            int number = Long.bitCount(children(l)) < 2 ? -1 : parents.length + kept++;
            for (int d = 0; d < changed.length; d++) {
                changed[d] = renumbered(changed[d], l, number);
            }
        }
        return new History(changed, kept);
    }

    private static int[] renumbered(int[] sources, int from, int to) {
        int kept = 0;
        int[] changed = new int[sources.length];
        for (int s : sources) {
            changed[kept] = s == from ? to : s;
            kept += changed[kept] >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(changed, kept);
    }

    int size() {
        return parents.length;
    }

    /** The lost nodes. */
    List<Integer> lost() {
        List<Integer> all = new ArrayList<>();
        for (int l = 0; l < lost; l++) {
            all.add(parents.length + l);
        }
        return all;
    }

    boolean isLost(int node) {
        return node >= parents.length;
    }

    /** Sources of {@code report}, ascending. */
    int[] parents(int report) {
        return parents[report];
    }

    /** Descendants of {@code node}, a bit each. */
    long below(int node) {
        return below[node];
    }

    /** Reports directly under {@code node}, a bit each. */
    long children(int node) {
        return node < children.length ? children[node] : 0;
    }

    /** Ancestors of {@code report} and all that descends from any of them, a bit each. */
    long kin(int report) {
        long found = 0;
        for (int a = 0; a < below.length; a++) {
            if ((below[a] >> report & 1) == 1) {
                found |= below[a] | (a < parents.length ? 1L << a : 0);
            }
        }
        return found;
    }

    /** Whether no report is its own ancestor. */
    boolean acyclic() {
        for (int d = 0; d < parents.length; d++) {
            if ((below[d] >> d & 1) == 1) {
                return false;
            }
        }
        return true;
    }

    static int[] bits(long mask) {
        int[] found = new int[Long.bitCount(mask)];
        int n = 0;
        for (long m = mask; m != 0; m &= m - 1) {
            found[n++] = Long.numberOfTrailingZeros(m);
        }
        return found;
    }
}
