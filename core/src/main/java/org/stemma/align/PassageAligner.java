package org.stemma.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the verbatim passages that two reports share, wherever they stand.
 *
 * <p>Output: runs of equal words, disjoint on both sides, by place in the second report. Cost: linear in the words for
 * ordinary texts. Deterministic.
 *
 * <p>Source: Greedy String Tiling (Wise 1993) over seeds of {@value #SEED} words, longest first; differs in that short
 * runs are then added where they continue a longer one behind a small edit.
 */
public final class PassageAligner {

    /** Shortest run that counts by itself, in words. Five words rarely recur between independent texts (DESIGN, traps). */
    public static final int SEED = 5;

    /** A shorter run counts when at most this many words lie between it and a counted run, on both sides. */
    private static final int NEAR = 4;

    /** A seed that occurs more often than this in one report is a refrain, and is not tried from every place. */
    static final int REFRAIN = 16;

    private static final Comparator<Run> LONGEST = Comparator.comparingInt((Run r) -> -r.length())
            .thenComparingInt(r -> r.a() + r.b())
            .thenComparingInt(r -> Math.min(r.a(), r.b()))
            .thenComparingInt(Run::a);

    private PassageAligner() {}

    /** The runs that {@code a} and {@code b} share. */
    public static List<Run> align(IndexedReport a, IndexedReport b) {
        List<Run> candidates = candidates(a, b);
        if (candidates.isEmpty()) {
            return candidates;
        }
        candidates.sort(LONGEST);
        boolean[] usedA = new boolean[a.words()];
        boolean[] usedB = new boolean[b.words()];
        List<Run> taken = new ArrayList<>();
        for (Run run : candidates) {
            Run free = trim(run, usedA, usedB);
            if (free.length() >= SEED) {
                take(free, usedA, usedB, taken);
            }
        }
        taken.sort(Comparator.comparingInt(Run::b));
        return fill(a, b, taken, usedA, usedB);
    }

    private static List<Run> candidates(IndexedReport a, IndexedReport b) {
        Seeds seeds = a.seeds();
        long[] hashes = b.seeds().hashes;
        List<Run> found = new ArrayList<>();
        for (int j = 0; j < hashes.length; j++) {
            for (int i = seeds.first(hashes[j]); i >= 0; i = seeds.next(i)) {
                boolean starts = i == 0 || j == 0 || a.forms[i - 1] != b.forms[j - 1];
                if (starts) {
                    int length = extend(a.forms, i, b.forms, j);
                    if (length >= SEED) {
                        found.add(new Run(i, j, length));
                    }
                }
            }
        }
        return found;
    }

    private static int extend(int[] a, int i, int[] b, int j) {
        int n = 0;
        while (i + n < a.length && j + n < b.length && a[i + n] == b[j + n]) {
            n++;
        }
        return n;
    }

    /** The longest part of {@code run} that is free on both sides. */
    private static Run trim(Run run, boolean[] usedA, boolean[] usedB) {
        int best = 0;
        int bestAt = 0;
        int open = 0;
        for (int k = 0; k < run.length(); k++) {
            open = usedA[run.a() + k] || usedB[run.b() + k] ? 0 : open + 1;
            if (open > best) {
                best = open;
                bestAt = k - open + 1;
            }
        }
        return new Run(run.a() + bestAt, run.b() + bestAt, best);
    }

    private static void take(Run run, boolean[] usedA, boolean[] usedB, List<Run> taken) {
        for (int k = 0; k < run.length(); k++) {
            usedA[run.a() + k] = true;
            usedB[run.b() + k] = true;
        }
        taken.add(run);
    }

    /** Adds short runs in the small gaps behind and before counted runs: the words around an edit. */
    private static List<Run> fill(IndexedReport a, IndexedReport b, List<Run> runs, boolean[] usedA, boolean[] usedB) {
        List<Run> all = new ArrayList<>(runs);
        for (Run run : runs) {
            Run at = run;
            for (Run next = after(a, b, at, usedA, usedB); next != null; next = after(a, b, at, usedA, usedB)) {
                take(next, usedA, usedB, all);
                at = next;
            }
            at = run;
            for (Run next = before(a, b, at, usedA, usedB); next != null; next = before(a, b, at, usedA, usedB)) {
                take(next, usedA, usedB, all);
                at = next;
            }
        }
        all.sort(Comparator.comparingInt(Run::b));
        return all;
    }

    private static @org.jspecify.annotations.Nullable Run after(
            IndexedReport a, IndexedReport b, Run run, boolean[] usedA, boolean[] usedB) {
        for (int total = 1; total <= 2 * NEAR; total++) {
            for (int da = Math.max(0, total - NEAR); da <= Math.min(NEAR, total); da++) {
                int i = run.endA() + da;
                int j = run.endB() + total - da;
                int n = 0;
                while (i + n < a.words()
                        && j + n < b.words()
                        && !usedA[i + n]
                        && !usedB[j + n]
                        && a.forms[i + n] == b.forms[j + n]) {
                    n++;
                }
                if (n >= 2 || (n == 1 && a.content[i])) {
                    return new Run(i, j, n);
                }
            }
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Run before(
            IndexedReport a, IndexedReport b, Run run, boolean[] usedA, boolean[] usedB) {
        for (int total = 1; total <= 2 * NEAR; total++) {
            for (int da = Math.max(0, total - NEAR); da <= Math.min(NEAR, total); da++) {
                int i = run.a() - 1 - da;
                int j = run.b() - 1 - (total - da);
                int n = 0;
                while (i - n >= 0 && j - n >= 0 && !usedA[i - n] && !usedB[j - n] && a.forms[i - n] == b.forms[j - n]) {
                    n++;
                }
                if (n >= 2 || (n == 1 && a.content[i])) {
                    return new Run(i - n + 1, j - n + 1, n);
                }
            }
        }
        return null;
    }
}
