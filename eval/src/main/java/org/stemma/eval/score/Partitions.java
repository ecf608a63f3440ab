package org.stemma.eval.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well one grouping of the same things agrees with another. */
public final class Partitions {

    private Partitions() {}

    /**
     * The adjusted Rand index: 1 for the same partition, about 0 for a random one; 1 when both put everything alone or
     * everything together.
     *
     * <p>Source: Hubert and Arabie 1985, equation 5.
     *
     * @param truth label of each thing
     * @param found label of each thing, in the same order
     * @throws IllegalArgumentException if the lists differ in length
     */
    public static double adjustedRand(List<String> truth, List<String> found) {
        if (truth.size() != found.size()) {
            throw new IllegalArgumentException(truth.size() + " true labels but " + found.size() + " found ones");
        }
        Map<String, Integer> rows = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        Map<List<String>, Integer> cells = new HashMap<>();
        for (int i = 0; i < truth.size(); i++) {
            rows.merge(truth.get(i), 1, Integer::sum);
            columns.merge(found.get(i), 1, Integer::sum);
            cells.merge(List.of(truth.get(i), found.get(i)), 1, Integer::sum);
        }
        double together = pairs(cells);
        double inTruth = pairs(rows);
        double inFound = pairs(columns);
        double all = truth.size() * (truth.size() - 1) / 2.0;
        double chance = all == 0 ? 0 : inTruth * inFound / all;
        double most = (inTruth + inFound) / 2;
        return most == chance ? 1 : (together - chance) / (most - chance);
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    /**
     * Extended B-cubed, for things that may be in several groups: adds one item's part of precision and of recall.
     *
     * <p>Source: Amigó et al. 2009, section 4: of the pairs that share a group in one grouping, how many do in the
     * other, as often.
     *
     * @param truth groups of each thing
     * @param found groups of each thing, the same keys
     */
    public static void bCubed(
            Map<String, Set<String>> truth, Map<String, Set<String>> found, String name, Scores scores) {
        for (String item : truth.keySet()) {
            scores.add(name + ".precision", share(item, found, truth), 1);
            scores.add(name + ".recall", share(item, truth, found), 1);
        }
    }

    private static double share(String item, Map<String, Set<String>> of, Map<String, Set<String>> in) {
        double sum = 0;
        int mates = 0;
        for (String other : of.keySet()) {
            int shared = common(of, item, other);
            if (shared > 0) {
                mates++;
                sum += Math.min(shared, common(in, item, other)) / (double) shared;
            }
        }
        return mates == 0 ? 1 : sum / mates;
    }

    private static int common(Map<String, Set<String>> groups, String one, String other) {
        Set<String> others = groups.getOrDefault(other, Set.of());
        return (int) groups.getOrDefault(one, Set.of()).stream()
                .filter(others::contains)
                .count();
    }
}
