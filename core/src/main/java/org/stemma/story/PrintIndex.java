package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Reports that one feature leads to: the newest. */
    private static final int LONGEST_LIST = 128;

    /** Reports compared in full, as a multiple of the neighbours wanted. */
    private static final int COMPARED = 4;

    /** Vectors kept; they are made again when weights are renewed. */
    private static final int CACHED = 8_192;

    private static final float[] LOG_COUNT = new float[Byte.MAX_VALUE + 1];

    static {
        for (int i = 1; i < LOG_COUNT.length; i++) {
            LOG_COUNT[i] = (float) (1 + Math.log(i));
        }
    }

    /** The newest reports behind a feature. */
    private static final class Ring {
        private int[] reports = new int[2];
        private int count;

        void add(int report) {
            if (count < LONGEST_LIST && count == reports.length) {
                reports = Arrays.copyOf(reports, Math.min(LONGEST_LIST, 2 * count));
            }
            reports[count++ % LONGEST_LIST] = report;
        }

        int length() {
            return Math.min(count, LONGEST_LIST);
        }
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<StoryPrint> prints = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final Map<Integer, Ring> rings = new HashMap<>();
    private final SparseVector[] cache = new SparseVector[CACHED];
    private final int[] cachedReport = new int[CACHED];
    private int cacheEpoch;
    private final double[] rootShares;
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[1 << 10];

    PrintIndex(double[] shares) {
        rootShares = Arrays.stream(shares).map(Math::sqrt).toArray();
        Arrays.fill(cachedReport, -1);
    }

    int size() {
        return prints.size();
    }

    StoryPrint print(int report) {
        return prints.get(report);
    }

    /** Adds a print under the next number. */
    int add(StoryPrint print) {
        int report = prints.size();
        int[] own = new int[print.size()];
        for (int i = 0; i < own.length; i++) {
            int feature = print.feature(i);
            int stem = StoryPrint.stem(feature);
            int view = StoryPrint.view(feature);
            own[i] = vocabulary.number(stem) << 2 | view;
            if (view == View.WHOLE.ordinal()) {
                vocabulary.seen(own[i] >>> 2);
            }
        }
        prints.add(print);
        numbers.add(own);
        vocabulary.counted();
        if (scores.length <= report) {
            scores = new float[2 * scores.length];
            touched = new int[scores.length];
        }
        for (int feature : strongest(vector(report), LEADS)) {
            rings.computeIfAbsent(feature, f -> new Ring()).add(report);
        }
        return report;
    }

    /** The vector of a report whose inner product with another's is their similarity, in [0, 1]. */
    SparseVector vector(int report) {
        if (cacheEpoch != vocabulary.epoch()) {
            cacheEpoch = vocabulary.epoch();
            Arrays.fill(cachedReport, -1);
        }
        int slot = report % CACHED;
        if (cachedReport[slot] != report) {
            cache[slot] = make(report);
            cachedReport[slot] = report;
        }
        return cache[slot];
    }

    private SparseVector make(int report) {
        StoryPrint print = prints.get(report);
        int[] own = numbers.get(report);
        float[] weights = new float[own.length];
        double[] squares = new double[rootShares.length];
        for (int i = 0; i < own.length; i++) {
            weights[i] = LOG_COUNT[print.count(i)] * vocabulary.idf(own[i] >>> 2);
            squares[own[i] & 3] += weights[i] * weights[i];
        }
        float[] factor = new float[squares.length];
        for (int view = 0; view < factor.length; view++) {
            factor[view] = squares[view] == 0 ? 0 : (float) (rootShares[view] / Math.sqrt(squares[view]));
        }
        long[] sorted = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            sorted[i] = (long) own[i] << 32 | Float.floatToRawIntBits(weights[i] * factor[own[i] & 3]) & 0xffffffffL;
        }
        Arrays.sort(sorted);
        int[] features = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            features[i] = (int) (sorted[i] >>> 32);
            weights[i] = Float.intBitsToFloat((int) sorted[i]);
        }
        return new SparseVector(features, weights);
    }

    /** The features of most weight; equals by number. */
    private static int[] strongest(SparseVector vector, int wanted) {
        long[] order = new long[vector.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) Float.floatToRawIntBits(vector.weight(i)) << 32 | i;
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
        SparseVector vector = vector(report);
        List<Near> near = new ArrayList<>();
        for (int other : prints.size() <= ALL_PAIRS ? all() : led(vector, COMPARED * wanted + 1)) {
            if (other != report) {
                double similarity = vector.dot(vector(other));
                if (similarity > 0) {
                    near.add(new Near(other, similarity));
                }
            }
        }
        near.sort(NEAREST_FIRST);
        return near.size() <= wanted ? near : new ArrayList<>(near.subList(0, wanted));
    }

    private int[] all() {
        return IntStream.range(0, prints.size()).toArray();
    }

    /** Reports that share most weight among the strongest features. */
    private int[] led(SparseVector vector, int wanted) {
        int count = 0;
        for (int feature : strongest(vector, ASKED_LEADS)) {
            Ring ring = rings.get(feature);
            if (ring == null) {
                continue;
            }
            float weight = vector.weightOf(feature);
            for (int k = ring.length() - 1; k >= 0; k--) {
                int other = ring.reports[k];
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

    /** The feature of vectors for a stem that some report holds, in a view. */
    int feature(int stem, int view) {
        return vocabulary.number(stem) << 2 | view;
    }
}
