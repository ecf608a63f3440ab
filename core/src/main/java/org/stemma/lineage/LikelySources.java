package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * For each member of a family the sources it can most cheaply have, were nothing made of it itself: none, one, or two of
 * different families.
 *
 * <p>In a large family most relatives are far off, and a search need not try them.
 */
final class LikelySources {

    /** Single sources of one report; with half as many the planted families come out nearly alike. */
    private static final int SINGLE = 8;

    /** Pairs of sources of one report. */
    private static final int PAIRS = 6;

    private final HistoryCost cost;
    private final List<List<int[]>> all = new ArrayList<>();

    private record Ranked(int[] sources, double cost) {}

    LikelySources(HistoryCost cost, int size) {
        this.cost = cost;
        for (int d = 0; d < size; d++) {
            all.add(of(d, size));
        }
    }

    /** Of {@code d}: no source first, then single ones and pairs, the cheapest first. */
    List<int[]> of(int d) {
        return all.get(d);
    }

    /** The single ones of these, in the same order. */
    int[] single(int d) {
        return of(d).stream().filter(s -> s.length == 1).mapToInt(s -> s[0]).toArray();
    }

    private List<int[]> of(int d, int size) {
        List<Ranked> singles = new ArrayList<>();
        for (int s = 0; s < size; s++) {
            if (cost.related(s, d)) {
                singles.add(ranked(d, s));
            }
        }
        singles.sort(Comparator.comparingDouble(Ranked::cost).thenComparingInt(r -> -before(r.sources()[0], size)));
        List<int[]> found = new ArrayList<>();
        found.add(new int[0]);
        singles.stream().limit(SINGLE).forEach(r -> found.add(r.sources()));
        pairs(d, singles).stream().limit(PAIRS).forEach(r -> found.add(r.sources()));
        return List.copyOf(found);
    }

    /** Members that were published after {@code s}: of two copies alike most took the earlier one. */
    private int before(int s, int size) {
        int count = 0;
        for (int t = 0; t < size; t++) {
            count += cost.later(t, s) ? 1 : 0;
        }
        return count;
    }

    /** Each of the likeliest single sources with one that is no relative of it. */
    private List<Ranked> pairs(int d, List<Ranked> singles) {
        List<Ranked> pairs = new ArrayList<>();
        for (Ranked first : singles.subList(0, Math.min(SINGLE, singles.size()))) {
            for (Ranked second : singles) {
                int s = first.sources()[0];
                int t = second.sources()[0];
                int[] both = {Math.min(s, t), Math.max(s, t)};
                if (s != t && !cost.related(s, t) && pairs.stream().noneMatch(p -> Arrays.equals(p.sources(), both))) {
                    pairs.add(ranked(d, both));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Ranked::cost));
        return pairs;
    }

    private Ranked ranked(int d, int... sources) {
        return new Ranked(sources, cost.alone(d, sources));
    }
}
