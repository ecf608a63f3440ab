package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.lineage.Rooting.Arc;

/** Between rooted skeletons and histories, which number lost sources differently. */
final class Histories {

    /** Larger families are searched among the likeliest sources: all steps cost the fourth power of the members. */
    private static final int MOST_EXHAUSTIVE = 12;

    private Histories() {}

    /** The likeliest history that steps from {@code start} lead to, over {@code size} reports. */
    static Rooting.Result better(Rooting.Result start, int size, HistoryCost cost, Parted parted) {
        Steps steps = new Steps(cost, parted);
        HistorySearch search = new HistorySearch(cost, steps);
        History first = history(start, size);
        History found =
                size > MOST_EXHAUSTIVE ? new WideSearch(cost, steps, size).improve(first) : search.improve(first);
        return result(search.undecided(found));
    }

    private static History history(Rooting.Result start, int size) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int lost : start.lost().keySet().stream().sorted().toList()) {
            numbers.put(lost, size + numbers.size());
        }
        Map<Integer, List<Integer>> sources = new TreeMap<>();
        for (Arc arc : start.arcs()) {
            sources.computeIfAbsent(arc.to(), k -> new ArrayList<>()).add(numbers.getOrDefault(arc.from(), arc.from()));
        }
        History history = History.of(size);
        for (Map.Entry<Integer, List<Integer>> e : sources.entrySet()) {
            int[] found = e.getValue().stream().mapToInt(Integer::intValue).toArray();
            history = history.with(e.getKey(), Arrays.copyOf(found, Math.min(Steps.MOST_SOURCES, found.length)));
        }
        return history.tidy();
    }

    private static Rooting.Result result(History history) {
        List<Arc> arcs = new ArrayList<>();
        for (int d = 0; d < history.size(); d++) {
            for (int p : history.parents(d)) {
                arcs.add(new Arc(number(history, p), d));
            }
        }
        Map<Integer, List<Integer>> lost = new TreeMap<>();
        for (int l : history.lost()) {
            int[] children = History.bits(history.children(l));
            lost.put(number(history, l), Arrays.stream(children).boxed().toList());
        }
        return new Rooting.Result(arcs, lost);
    }

    private static int number(History history, int node) {
        return history.isLost(node) ? Rooting.FIRST_LOST + node - history.size() : node;
    }
}
