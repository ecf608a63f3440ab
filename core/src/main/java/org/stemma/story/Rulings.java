package org.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What users decided: pairs of reports that tell the same story, or do not. The last word on a pair counts. */
final class Rulings {

    private final Map<String, Map<String, Boolean>> pairs = new HashMap<>();

    void rule(String a, String b, boolean same) {
        if (!a.equals(b)) {
            pairs.computeIfAbsent(a, r -> new TreeMap<>()).put(b, same);
            pairs.computeIfAbsent(b, r -> new TreeMap<>()).put(a, same);
        }
    }

    /** Groups of {@code reports}, by pairs, that stay together. */
    List<int[]> together(int[] reports, List<String> ids) {
        List<int[]> groups = new ArrayList<>();
        if (!pairs.isEmpty()) {
            Map<String, Integer> places = new HashMap<>();
            for (int report : reports) {
                places.put(ids.get(report), report);
            }
            for (int report : reports) {
                pairs.getOrDefault(ids.get(report), Map.of()).forEach((other, same) -> {
                    Integer place = places.get(other);
                    if (same && place != null && place > report) {
                        groups.add(new int[] {report, place});
                    }
                });
            }
        }
        return groups;
    }

    /** For each of {@code reports} those known that it may never be with. */
    Map<Integer, Set<Integer>> apart(int[] reports, Map<String, Integer> numbers, List<String> ids) {
        Map<Integer, Set<Integer>> apart = new TreeMap<>();
        if (!pairs.isEmpty()) {
            for (int report : reports) {
                pairs.getOrDefault(ids.get(report), Map.of()).forEach((other, same) -> {
                    Integer number = numbers.get(other);
                    if (!same && number != null) {
                        apart.computeIfAbsent(report, r -> new TreeSet<>()).add(number);
                    }
                });
            }
        }
        return apart;
    }

    /** Whether anything was decided on {@code report}. */
    boolean concern(String report) {
        return pairs.containsKey(report);
    }

    /** Reports that {@code report} must be with. */
    Set<String> with(String report) {
        Set<String> with = new TreeSet<>();
        pairs.getOrDefault(report, Map.of()).forEach((other, same) -> {
            if (same) {
                with.add(other);
            }
        });
        return with;
    }
}
