package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs of a story's nodes are worth judging: those that share a word that not all the story is about. A word leads to the
 * nodes that hold it, and what two nodes share is added up on the way. A worker for one use.
 */
final class Candidates {

    /** Pairs are not proposed by a word that stands in more nodes than this: it is what the story is about. */
    private static final int COMMON = 120;

    /** A pair is alike when it shares this share of the lighter clause's weight in the very words. */
    private static final double SHARED = 0.3;

    private static final int FEWEST = 2;

    /** @param alike whether they share so many words that they are compared word by word; the first is the smaller */
    record Pair(int a, int b, boolean alike) {}

    /** By node: the numbers of its stems, those that propose pairs and the others, in order. */
    private final int[][] rare;

    private final int[][] common;
    /** By node: what its stems weigh together. */
    private final double[] total;
    /** By stem. */
    private final double[] weight;

    private final int[][] holders;

    private Candidates(List<Node> nodes, Weights weights) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Double> ofStem = new ArrayList<>();
        int[][] stems = new int[nodes.size()][];
        total = new double[nodes.size()];
        for (int n = 0; n < stems.length; n++) {
            Set<Integer> own = new LinkedHashSet<>();
            for (Term t : Entailment.scope(nodes.get(n).sample())) {
                if (t.content()) {
                    Integer known = numbers.putIfAbsent(t.stem(), ofStem.size());
                    own.add(known == null ? ofStem.size() : known);
                    if (known == null) {
                        ofStem.add(weights.of(t));
                    }
                }
            }
            stems[n] = own.stream().mapToInt(i -> i).toArray();
            total[n] = Arrays.stream(stems[n]).mapToDouble(ofStem::get).sum();
        }
        weight = ofStem.stream().mapToDouble(d -> d).toArray();
        int[] held = new int[weight.length];
        for (int[] own : stems) {
            for (int stem : own) {
                held[stem]++;
            }
        }
        rare = new int[stems.length][];
        common = new int[stems.length][];
        holders = new int[weight.length][];
        for (int stem = 0; stem < held.length; stem++) {
            holders[stem] = new int[held[stem] <= COMMON ? held[stem] : 0];
        }
        int[] filled = new int[weight.length];
        for (int n = 0; n < stems.length; n++) {
            rare[n] = Arrays.stream(stems[n]).filter(s -> held[s] <= COMMON).toArray();
            common[n] = Arrays.stream(stems[n])
                    .filter(s -> held[s] > COMMON)
                    .sorted()
                    .toArray();
            for (int stem : rare[n]) {
                holders[stem][filled[stem]++] = n;
            }
        }
    }

    /** The pairs of {@code nodes} that share a word, by their first node, then by their second. */
    static List<Pair> of(List<Node> nodes, Weights weights) {
        return new Candidates(nodes, weights).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        double[] shared = new double[rare.length];
        int[] words = new int[rare.length];
        int[] others = new int[rare.length];
        for (int n = 0; n < rare.length; n++) {
            int found = 0;
            for (int stem : rare[n]) {
                for (int h = holders[stem].length - 1; h >= 0 && holders[stem][h] > n; h--) {
                    int other = holders[stem][h];
                    if (words[other] == 0) {
                        others[found++] = other;
                    }
                    words[other]++;
                    shared[other] += weight[stem];
                }
            }
            Arrays.sort(others, 0, found);
            for (int i = 0; i < found; i++) {
                int other = others[i];
                pairs.add(new Pair(n, other, alike(n, other, words[other], shared[other])));
                words[other] = 0;
                shared[other] = 0;
            }
        }
        return pairs;
    }

    /** Whether two nodes that share some rare words share enough with the common ones. */
    private boolean alike(int a, int b, int rareWords, double rareShared) {
        int words = rareWords;
        double shared = rareShared;
        int[] x = common[a];
        int[] y = common[b];
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            if (x[i] == y[j]) {
                words++;
                shared += weight[x[i]];
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return words >= FEWEST && shared >= SHARED * Math.min(total[a], total[b]);
    }
}
