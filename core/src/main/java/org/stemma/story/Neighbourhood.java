package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The nearest reports of each report.
 *
 * <p>Few reports are all compared. Among many, those that share one of a report's strongest features are counted and the
 * best of them compared in full; a feature stands for at most a fixed number of reports, so that cost grows linearly.
 */
final class Neighbourhood {

    /** Up to this many reports, every pair is compared. */
    private static final int ALL_PAIRS = 1_000;

    /** Strongest features of a report that lead to others. Half of them changes no group of ECB+ dev. */
    private static final int LEADS = 48;

    /** Reports that one feature leads to. */
    private static final int LONGEST_LIST = 256;

    /** Reports compared in full, as a multiple of the neighbours wanted. */
    private static final int COMPARED = 6;

    /** Parts of a large collection that go to processors one by one. */
    private static final int CHUNKS = 64;

    /** A report near to this one. */
    record Near(int report, double similarity) {}

    private final List<SparseVector> vectors;
    private final int wanted;
    private final IntToDoubleFunction rarity;

    /** @param rarity what raises a feature among those that lead to others: a rare one leads to few, and to the right ones */
    Neighbourhood(List<SparseVector> vectors, int wanted, IntToDoubleFunction rarity) {
        this.vectors = vectors;
        this.wanted = wanted;
        this.rarity = rarity;
    }

    /** For each report its nearest, nearest first, equals by number. */
    List<List<Near>> nearest() {
        int n = vectors.size();
        Near[][] found = new Near[n][];
        if (n <= ALL_PAIRS) {
            int[] all = IntStream.range(0, n).toArray();
            IntStream.range(0, n).parallel().forEach(i -> found[i] = best(i, all));
        } else {
            int[][] leads = new int[n][];
            IntStream.range(0, n).parallel().forEach(i -> leads[i] = strongest(vectors.get(i)));
            int[][] lists = lists(leads);
            IntStream.range(0, CHUNKS).parallel().forEach(chunk -> {
                double[] scores = new double[n];
                for (int i = (int) ((long) n * chunk / CHUNKS); i < (long) n * (chunk + 1) / CHUNKS; i++) {
                    found[i] = best(i, candidates(i, leads[i], lists, scores));
                }
            });
        }
        return Arrays.stream(found).map(List::of).toList();
    }

    private Near[] best(int report, int[] candidates) {
        List<Near> near = new ArrayList<>(candidates.length);
        for (int other : candidates) {
            if (other != report) {
                double similarity = vectors.get(report).dot(vectors.get(other));
                if (similarity > 0) {
                    near.add(new Near(other, similarity));
                }
            }
        }
        near.sort(Comparator.comparingDouble((Near x) -> -x.similarity()).thenComparingInt(Near::report));
        return near.subList(0, Math.min(wanted, near.size())).toArray(new Near[0]);
    }

    private int[] strongest(SparseVector vector) {
        double[] strength = IntStream.range(0, vector.size())
                .mapToDouble(i -> vector.weight(i) * rarity.applyAsDouble(vector.feature(i)))
                .toArray();
        return IntStream.range(0, vector.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strength[i]).thenComparingInt(vector::feature))
                .limit(LEADS)
                .mapToInt(vector::feature)
                .toArray();
    }

    /** The reports behind each feature; of a common feature, those spread evenly over all that have it. */
    private static int[][] lists(int[][] leads) {
        int features = Arrays.stream(leads).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        int[] counts = new int[features];
        for (int[] lead : leads) {
            for (int feature : lead) {
                counts[feature]++;
            }
        }
        int[] seen = new int[features];
        int[][] lists = new int[features][];
        int[] used = new int[features];
        for (int i = 0; i < leads.length; i++) {
            for (int feature : leads[i]) {
                int count = counts[feature];
                if (lists[feature] == null) {
                    lists[feature] = new int[Math.min(count, LONGEST_LIST)];
                }
                long place = (long) seen[feature]++ * lists[feature].length;
                if (place / count == used[feature]) {
                    lists[feature][used[feature]++] = i;
                }
            }
        }
        return lists;
    }

    /** The reports that share most of the leads' weight; {@code scores} is zero before and after. */
    private int[] candidates(int report, int[] leads, int[][] lists, double[] scores) {
        SparseVector vector = vectors.get(report);
        List<Integer> touched = new ArrayList<>();
        for (int feature : leads) {
            double weight = vector.weightOf(feature);
            for (int other : lists[feature]) {
                if (other != report) {
                    if (scores[other] == 0) {
                        touched.add(other);
                    }
                    scores[other] += weight * weight;
                }
            }
        }
        int[] most = touched.stream()
                .sorted(Comparator.comparingDouble((Integer other) -> -scores[other])
                        .thenComparing(Comparator.naturalOrder()))
                .limit((long) COMPARED * wanted)
                .mapToInt(Integer::intValue)
                .toArray();
        touched.forEach(other -> scores[other] = 0);
        return most;
    }
}
