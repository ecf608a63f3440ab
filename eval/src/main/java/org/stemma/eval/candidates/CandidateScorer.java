package org.stemma.eval.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.planted.PlantedPairs;
import org.stemma.model.Report;
import org.stemma.sketch.CandidateOptions;
import org.stemma.sketch.CandidatePair;
import org.stemma.sketch.CandidateSearch;
import org.stemma.sketch.Sketch;
import org.stemma.sketch.SketchOptions;

/**
 * Recall of candidate search: against brute force over masked shingles, and of planted paraphrases.
 *
 * <p>Brute force counts the shared shingles of every pair of reports that has any.
 */
public final class CandidateScorer {

    /** Masked containment from which on a pair must be found. */
    private static final double CONTAINMENT = 0.2;

    private CandidateScorer() {}

    /** Recall on the own-written planted set: by containment, and of paraphrases by grade. */
    public static SortedMap<String, Double> own() {
        SortedMap<String, Double> values = new TreeMap<>();
        for (int grade : List.of(40, 60, 80)) {
            PlantedPairs planted = PlantedPairs.at(grade);
            values.put("own.paraphrase" + grade + ".recall", paraphrases(planted.reports(), planted.paraphrases()));
            values.merge("own.containment.recall", containment(planted.reports()), Math::min);
        }
        return values;
    }

    /** The share of pairs with a containment of .2 or more that are candidates. */
    public static double containment(List<Report> reports) {
        List<Sketch> sketches = CandidateSearch.sketches(reports, SketchOptions.defaults());
        Set<Long> found = found(sketches);
        long[] counts = new long[2];
        Map<Long, int[]> holders = holders(sketches);
        int[] shared = new int[sketches.size()];
        for (int b = 0; b < sketches.size(); b++) {
            Arrays.fill(shared, 0, b, 0);
            for (int s = 0; s < sketches.get(b).shingleCount(); s++) {
                for (int a : holders.getOrDefault(sketches.get(b).shingle(s), new int[0])) {
                    shared[a]++;
                }
            }
            for (int a = 0; a < b; a++) {
                int smaller =
                        Math.min(sketches.get(a).shingleCount(), sketches.get(b).shingleCount());
                if (shared[a] > 0 && shared[a] >= CONTAINMENT * smaller) {
                    counts[0]++;
                    counts[1] += found.contains(key(a, b)) ? 1 : 0;
                }
            }
        }
        return counts[0] == 0 ? 1 : (double) counts[1] / counts[0];
    }

    private static Map<Long, int[]> holders(List<Sketch> sketches) {
        Map<Long, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < sketches.size(); i++) {
            for (int s = 0; s < sketches.get(i).shingleCount(); s++) {
                lists.computeIfAbsent(sketches.get(i).shingle(s), h -> new ArrayList<>(2))
                        .add(i);
            }
        }
        Map<Long, int[]> holders = new HashMap<>();
        lists.forEach((shingle, list) -> {
            if (list.size() > 1) {
                holders.put(shingle, list.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        return holders;
    }

    /** The share of {@code pairs} that are candidates. */
    public static double paraphrases(List<Report> reports, List<PlantedPairs.Pair> pairs) {
        Set<Long> found = found(CandidateSearch.sketches(reports, SketchOptions.defaults()));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i).id(), i);
        }
        long hits = pairs.stream()
                .filter(pair -> {
                    int a = places.getOrDefault(pair.from(), -1);
                    int b = places.getOrDefault(pair.to(), -1);
                    return found.contains(key(Math.min(a, b), Math.max(a, b)));
                })
                .count();
        return pairs.isEmpty() ? 1 : (double) hits / pairs.size();
    }

    private static Set<Long> found(List<Sketch> sketches) {
        Set<Long> found = new HashSet<>();
        for (CandidatePair pair : CandidateSearch.pairs(sketches, CandidateOptions.defaults())) {
            found.add(key(pair.a(), pair.b()));
        }
        return found;
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
