package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.story.Neighbourhood.Near;

/**
 * The prints of an archive, and for a report those nearest to it.
 *
 * <p>A report is found through its strongest features; each leads to the newest reports that have it among theirs, so the
 * cost of a question does not grow with the archive.
 */
final class PrintIndex {

    static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble((Near x) -> -x.similarity()).thenComparingInt(Near::report);

    /** Strongest features of a report that lead to others. */
    private static final int LEADS = 40;

    /** The same when its nearest are looked for: what it shares with them need not be what is most its own. */
    private static final int ASKED_LEADS = 64;

    /** Up to this many reports, all are compared: a report may share none of its strongest words with its story. */
    private static final int ALL_PAIRS = 1_000;

    /** Reports compared in full, as a multiple of the neighbours wanted. */
    private static final int COMPARED = 4;

    /** Vectors kept; they are made again when weights are renewed. */
    private static final int CACHED = 8_192;

    private final PrintVectors vectors;
    private final PageSentences pages;
    private final NewestHolders holders = new NewestHolders();
    private final int[] led = NewestHolders.room();
    private final SparseVector[] cache = new SparseVector[CACHED];
    private final int[] cachedReport = new int[CACHED];
    private int cacheEpoch;
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[1 << 10];

    PrintIndex(double[] shares) {
        vectors = new PrintVectors(shares);
        pages = new PageSentences(vectors.prints(), vectors::weight);
        Arrays.fill(cachedReport, -1);
    }

    int size() {
        return vectors.size();
    }

    KnownPrint print(int report) {
        return vectors.prints().get(report);
    }

    /** Adds a print under the next number; which earlier ones are seen anew since some of their sentences are page matter. */
    Set<Integer> add(StoryPrint print) {
        int report = vectors.size();
        vectors.add(print);
        if (scores.length <= report) {
            scores = new float[2 * scores.length];
            touched = new int[scores.length];
        }
        Set<Integer> changed = pages.add(report);
        changed.forEach(this::enter);
        enter(report);
        return changed;
    }

    /** Enters a report, perhaps again, under what is now strongest in it. */
    private void enter(int report) {
        cachedReport[report % CACHED] = -1;
        vectors.count(report, pages.matterOf(report));
        for (int feature : strongest(vector(report), LEADS)) {
            holders.add(feature, report);
        }
    }

    /** The vector of a report whose inner product with another's is their similarity, in [0, 1]. */
    SparseVector vector(int report) {
        if (cacheEpoch != vectors.epoch()) {
            cacheEpoch = vectors.epoch();
            Arrays.fill(cachedReport, -1);
        }
        int slot = report % CACHED;
        if (cachedReport[slot] != report) {
            cache[slot] = vectors.vector(report);
            cachedReport[slot] = report;
        }
        return cache[slot];
    }

    /** The features of most weight, where what is rare counts the more; equals by number. */
    private int[] strongest(SparseVector vector, int wanted) {
        long[] order = new long[vector.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) Float.floatToRawIntBits(vectors.strength(vector, i)) << 32 | i;
        }
        Arrays.sort(order);
        int most = Math.min(wanted, order.length);
        int[] features = new int[most];
        for (int i = 0; i < most; i++) {
            features[i] = vector.feature((int) order[order.length - 1 - i]);
        }
        return features;
    }

    /** The nearest reports, nearest first, equals by number; at most {@code wanted}. */
    List<Near> nearest(int report, int wanted) {
        int[] others = vectors.size() <= ALL_PAIRS ? all() : led(vector(report), COMPARED * wanted + 1);
        List<Near> near = new ArrayList<>();
        double[] similarities = similarities(report, others);
        for (int i = 0; i < others.length; i++) {
            if (others[i] != report && similarities[i] > 0) {
                near.add(new Near(others[i], similarities[i]));
            }
        }
        near.sort(NEAREST_FIRST);
        return near.size() <= wanted ? near : new ArrayList<>(near.subList(0, wanted));
    }

    /** How similar a report is to others now. */
    double[] similarities(int report, int[] others) {
        SparseVector vector = vector(report);
        double[] similarities = new double[others.length];
        vectors.ask(vector);
        for (int i = 0; i < others.length; i++) {
            similarities[i] = vectors.similarity(others[i]);
        }
        vectors.asked(vector);
        return similarities;
    }

    private int[] all() {
        return IntStream.range(0, vectors.size()).toArray();
    }

    /** Reports that share most weight among the strongest features. */
    private int[] led(SparseVector vector, int wanted) {
        int count = 0;
        for (int feature : strongest(vector, ASKED_LEADS)) {
            float weight = vector.weightOf(feature);
            for (int k = holders.of(feature, led) - 1; k >= 0; k--) {
                int other = led[k];
                if (scores[other] == 0) {
                    touched[count++] = other;
                }
                scores[other] += weight * weight;
            }
        }
        return most(count, wanted);
    }

    /** Those of the touched that share most weight; scores are zero again. */
    private int[] most(int count, int wanted) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            order[i] = (long) Float.floatToRawIntBits(scores[other]) << 32 | (Integer.MAX_VALUE - other);
            scores[other] = 0;
        }
        Arrays.sort(order);
        int most = Math.min(wanted, count);
        int[] best = new int[most];
        for (int i = 0; i < most; i++) {
            best[i] = Integer.MAX_VALUE - (int) order[count - 1 - i];
        }
        return best;
    }

    /** What the stem of that number weighs in a vector, all views together and by how rare it is. */
    double worth(SparseVector vector, int number) {
        return vectors.worth(vector, number);
    }
}
