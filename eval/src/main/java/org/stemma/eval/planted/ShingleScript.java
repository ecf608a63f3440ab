package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.eval.planted.Truth.Edge;
import org.stemma.eval.score.Partitions;
import org.stemma.eval.score.Scores;

/**
 * What an hour's script does: containment of word 5-shingles of the whole page, in the smaller of two reports, single
 * linkage above the threshold that suits the set best. Shown beside the detector: a set that this script solves says
 * nothing.
 */
public final class ShingleScript {

    private static final int SHINGLE = 5;
    private static final int STEPS = 100;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Compared(PlantedCase planted, Truth truth, Map<String, Map<String, Double>> containment) {}

    private ShingleScript() {}

    /**
     * The script's scores at the threshold, of hundredths, that is best by a measure.
     *
     * @param measure {@code lineage.ari} or {@code lineage.bcubed.f1}: single linkage through spliced reports spoils the
     *     first at any threshold, so that the second asks for a bolder one
     */
    public static SortedMap<String, Double> best(List<PlantedCase> cases, String measure) {
        List<Compared> compared = cases.stream().map(ShingleScript::compared).toList();
        SortedMap<String, Double> best = new TreeMap<>();
        for (int step = 1; step < STEPS; step++) {
            SortedMap<String, Double> values =
                    at(step / (double) STEPS, compared).values();
            if (best.isEmpty() || values.getOrDefault(measure, 0.0) > best.getOrDefault(measure, 0.0)) {
                best = values;
            }
        }
        return best;
    }

    private static Scores at(double threshold, List<Compared> cases) {
        Scores scores = new Scores();
        scores.add("threshold", threshold, 1);
        for (Compared compared : cases) {
            Truth truth = compared.truth;
            Map<String, String> groups = groups(compared.containment, threshold);
            List<String> labels = new ArrayList<>();
            List<String> found = new ArrayList<>();
            Map<String, Set<String>> roots = new TreeMap<>();
            Map<String, Set<String>> claimed = new TreeMap<>();
            groups.forEach((id, group) -> {
                roots.put(id, truth.roots(id));
                claimed.put(id, Set.of(group));
                if (truth.roots(id).size() == 1) {
                    labels.add(String.join("+", truth.roots(id)));
                    found.add(group);
                }
            });
            scores.add("lineage.ari", Partitions.adjustedRand(labels, found), 1);
            Partitions.bCubed(roots, claimed, "lineage.bcubed", scores);
            paraphrases(compared, truth, threshold, scores);
        }
        return scores;
    }

    /** A paraphrase is found when it is alike enough to its source, or, with the source lost, to another of its family. */
    private static void paraphrases(Compared compared, Truth truth, double threshold, Scores scores) {
        PlantedCase planted = compared.planted;
        for (Edge edge : truth.edges()) {
            if (!edge.verbatim() && truth.demonstrable(edge)) {
                Map<String, Double> near = compared.containment.getOrDefault(edge.to(), Map.of());
                boolean found = near.entrySet().stream()
                        .filter(entry -> truth.extant(edge.from())
                                ? entry.getKey().equals(edge.from())
                                : truth.related(entry.getKey(), edge.to()))
                        .anyMatch(entry -> entry.getValue() >= threshold);
                scores.hit("paraphrase.found", found);
                scores.hit("paraphrase.found." + planted.setting().grade(), found);
            }
        }
        compared.containment.forEach((one, row) -> row.forEach((other, share) -> {
            if (one.compareTo(other) < 0 && !truth.related(one, other)) {
                scores.hit("independent.falseLinks", share >= threshold);
            }
        }));
    }

    private static Compared compared(PlantedCase planted) {
        Map<String, Set<String>> shingles = new TreeMap<>();
        planted.pages().forEach((id, page) -> shingles.put(id, shingles(page.text())));
        Map<String, Map<String, Double>> containment = new TreeMap<>();
        shingles.forEach((one, mine) -> shingles.forEach((other, theirs) -> {
            if (!one.equals(other)) {
                boolean smaller = mine.size() < theirs.size();
                Set<String> small = smaller ? mine : theirs;
                Set<String> large = smaller ? theirs : mine;
                containment.computeIfAbsent(one, key -> new TreeMap<>()).put(other, Words.containment(small, large));
            }
        }));
        return new Compared(planted, new Truth(planted), containment);
    }

    private static Set<String> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = RUN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    private static Map<String, String> groups(Map<String, Map<String, Double>> containment, double threshold) {
        Map<String, String> groups = new TreeMap<>();
        containment.keySet().forEach(id -> groups.put(id, id));
        containment.forEach((one, row) -> row.forEach((other, share) -> {
            String from = groups.getOrDefault(one, one);
            String to = groups.getOrDefault(other, other);
            if (share >= threshold && !from.equals(to)) {
                groups.replaceAll((id, group) -> group.equals(from) ? to : group);
            }
        }));
        return groups;
    }
}
