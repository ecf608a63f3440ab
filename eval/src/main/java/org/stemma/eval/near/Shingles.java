package org.stemma.eval.near;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Report;

/** Word 5-shingles of reports, compared without any index of the detector's. */
final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LENGTH = 5;

    /** Shingles that more reports than this have are templates and propose no pairs. */
    private static final int MOST_REPORTS = 60;

    private final List<Set<Long>> sets = new ArrayList<>();

    Shingles(List<Report> reports) {
        reports.forEach(report -> sets.add(of(report.text())));
    }

    int size(int report) {
        return sets.get(report).size();
    }

    /** Share of the smaller report's shingles that the other has, by the indexes of both, the smaller index first. */
    Map<Long, Double> containments() {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            for (long shingle : sets.get(i)) {
                index.computeIfAbsent(shingle, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> reports : index.values()) {
            for (int a = 0; a < reports.size() && reports.size() <= MOST_REPORTS; a++) {
                for (int b = a + 1; b < reports.size(); b++) {
                    shared.merge(pair(reports.get(a), reports.get(b)), 1, Integer::sum);
                }
            }
        }
        Map<Long, Double> containments = new TreeMap<>();
        shared.forEach((pair, count) -> {
            int smaller = Math.min(size(first(pair)), size(second(pair)));
            containments.put(pair, count / (double) smaller);
        });
        return containments;
    }

    static long pair(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    static int first(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int second(long pair) {
        return (int) pair;
    }

    private static Set<Long> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + LENGTH)) {
                hash = hash * 0x9E3779B97F4A7C15L + word.hashCode();
            }
            shingles.add(hash);
        }
        return shingles;
    }
}
