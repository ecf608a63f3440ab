package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Reports that one feature leads to: the newest. */
    private static final int LONGEST_LIST = 128;

    /** Reports compared in full, as a multiple of the neighbours wanted. */
    private static final int COMPARED = 4;

    /** Vectors kept; they are made again when weights are renewed. */
    private static final int CACHED = 8_192;

    /** A word of the headline counts as often in the opening. */
    private static final int HEADLINE_WEIGHT = 2;

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

        void addIfAbsent(int report) {
            for (int i = 0; i < length(); i++) {
                if (reports[i] == report) {
                    return;
                }
            }
            add(report);
        }

        int length() {
            return Math.min(count, LONGEST_LIST);
        }
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<StoryPrint> prints = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final PageSentences pages = new PageSentences(prints, this::weight);
    private final Map<Integer, Ring> rings = new HashMap<>();
    private final SparseVector[] cache = new SparseVector[CACHED];
    private final int[] cachedReport = new int[CACHED];
    private int cacheEpoch;
    private final double[] rootShares;
    private float[] scores = new float[1 << 10];
    private int[] touched = new int[1 << 10];
    private float[] spread = new float[1 << 10];

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

    /** Adds a print under the next number; which earlier ones are seen anew since some of their sentences are page matter. */
    Set<Integer> add(StoryPrint print) {
        int report = prints.size();
        int[] own = new int[print.stemCount()];
        for (int i = 0; i < own.length; i++) {
            own[i] = vocabulary.number(print.stem(i));
            vocabulary.seen(own[i]);
        }
        prints.add(print);
        numbers.add(own);
        vocabulary.counted();
        if (scores.length <= report) {
            scores = new float[2 * scores.length];
            touched = new int[scores.length];
        }
        Set<Integer> changed = pages.add(report);
        changed.forEach(this::enterAgain);
        for (int feature : strongest(vector(report), LEADS)) {
            rings.computeIfAbsent(feature, f -> new Ring()).add(report);
        }
        return changed;
    }

    /** Enters a report under what is now strongest in it. */
    private void enterAgain(int report) {
        cachedReport[report % CACHED] = -1;
        for (int feature : strongest(vector(report), LEADS)) {
            rings.computeIfAbsent(feature, f -> new Ring()).addIfAbsent(report);
        }
    }

    private float weight(int report, int place) {
        return vocabulary.idf(numbers.get(report)[place]);
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
        int[] own = numbers.get(report);
        int[][] counts = counts(prints.get(report));
        int size = 0;
        double[] squares = new double[rootShares.length];
        float[][] weights = new float[rootShares.length][own.length];
        for (int view = 0; view < weights.length; view++) {
            for (int i = 0; i < own.length; i++) {
                int count = counts[view][i];
                if (count > 0) {
                    weights[view][i] = LOG_COUNT[Math.min(count, Byte.MAX_VALUE)] * vocabulary.idf(own[i]);
                    squares[view] += weights[view][i] * weights[view][i];
                    size++;
                }
            }
        }
        float[] factors = new float[weights.length];
        for (int view = 0; view < weights.length; view++) {
            factors[view] = squares[view] == 0 ? 0 : (float) (rootShares[view] / Math.sqrt(squares[view]));
        }
        int[] features = new int[size];
        float[] values = new float[size];
        int at = 0;
        for (int i : ascending(own)) {
            for (int view = 0; view < weights.length; view++) {
                if (weights[view][i] > 0) {
                    features[at] = own[i] << 2 | view;
                    values[at++] = weights[view][i] * factors[view];
                }
            }
        }
        return new SparseVector(features, values);
    }

    /** The places of numbers, the least number first. */
    private static int[] ascending(int[] numbers) {
        long[] sorted = new long[numbers.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) numbers[i] << 32 | i;
        }
        Arrays.sort(sorted);
        int[] places = new int[sorted.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) sorted[i];
        }
        return places;
    }

    /** How often each stem stands in each view, page matter aside. */
    private int[][] counts(StoryPrint print) {
        int[][] counts = new int[rootShares.length][print.stemCount()];
        int sentence = 0;
        int opening = 0;
        boolean matter = print.sentenceCount() > 0 && pages.matter(print.sentence(0));
        for (int i = 0; i < print.length(); i++) {
            int word = print.word(i);
            int place = StoryPrint.place(word);
            if (!matter) {
                boolean headline = (word & StoryPrint.HEADLINE) != 0;
                counts[View.WHOLE.ordinal()][place]++;
                counts[View.NUMBERS.ordinal()][place] += (word & StoryPrint.NUMBER) != 0 ? 1 : 0;
                counts[View.NAMES.ordinal()][place] += (word & StoryPrint.NAME) != 0 ? 1 : 0;
                if (headline) {
                    counts[View.OPENING.ordinal()][place] += HEADLINE_WEIGHT;
                } else if (opening++ < StoryPrinter.OPENING_WORDS) {
                    counts[View.OPENING.ordinal()][place]++;
                }
            }
            if ((word & StoryPrint.LAST) != 0 && ++sentence < print.sentenceCount()) {
                matter = pages.matter(print.sentence(sentence));
            }
        }
        return counts;
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
        int[] others = prints.size() <= ALL_PAIRS ? all() : led(vector, COMPARED * wanted + 1);
        if (spread.length < vocabulary.size() << 2) {
            spread = new float[vocabulary.size() << 3];
        }
        vector.spreadTo(spread);
        List<Near> near = new ArrayList<>();
        for (int other : others) {
            if (other != report) {
                double similarity = vector(other).dot(spread);
                if (similarity > 0) {
                    near.add(new Near(other, similarity));
                }
            }
        }
        vector.clear(spread);
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
