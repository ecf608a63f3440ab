package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prints of an archive as vectors whose inner product is the similarity of two reports, in [0, 1].
 *
 * <p>Most comparisons are of one report with many, each of which shares a handful of words with it. They are made without
 * the others' vectors, whose weights change as the archive grows: what both hold is found first, then weighed. Both ways
 * give the same number to the last bit.
 */
final class PrintVectors {

    private static final int VIEWS = View.values().length;

    /** Places of the first look at a stem, which tells nearly all that the asked report does not hold. */
    private static final int LOOK = 1 << 14;

    private static final float[] LOG_COUNT = new float[Byte.MAX_VALUE + 1];

    static {
        for (int i = 1; i < LOG_COUNT.length; i++) {
            LOG_COUNT[i] = (float) (1 + Math.log(i));
        }
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<KnownPrint> prints = new ArrayList<>();
    private final double[] rootShares;

    /** What a view's weights are multiplied with, by report, as of an epoch. */
    private float[] factors = new float[1 << 12];

    private int[] factorsOf = new int[factors.length / VIEWS];

    private final boolean[] looks = new boolean[LOOK];
    private float[] asked = new float[1 << 12];
    private final int[] common = new int[StoryPrint.MOST_STEMS];

    PrintVectors(double[] shares) {
        rootShares = Arrays.stream(shares).map(Math::sqrt).toArray();
    }

    int size() {
        return prints.size();
    }

    /** The prints by number; a list that grows. */
    List<KnownPrint> prints() {
        return prints;
    }

    /** Rises when weights were renewed. */
    int epoch() {
        return vocabulary.epoch();
    }

    /** Adds a print under the next number, to be counted before anything else. */
    void add(StoryPrint print) {
        KnownPrint known = new KnownPrint(print, vocabulary);
        for (int i = 0; i < known.stemCount(); i++) {
            vocabulary.seen(known.number(i));
        }
        prints.add(known);
        vocabulary.counted();
        if (factorsOf.length < prints.size()) {
            factorsOf = Arrays.copyOf(factorsOf, 2 * factorsOf.length);
            factors = Arrays.copyOf(factors, 2 * factors.length);
        }
    }

    /** Counts the words of a report, perhaps again; {@code matter} says which of its sentences are page matter, null if none. */
    void count(int report, @Nullable BitSet matter) {
        prints.get(report).count(matter);
        factorsOf[report] = -1;
    }

    /** How much the stem of that number says. */
    float weight(int number) {
        return vocabulary.idf(number);
    }

    /** What a feature of a vector weighs, the more the rarer it is: what leads to other reports. */
    float strength(SparseVector vector, int place) {
        return vector.weight(place) * vocabulary.rootIdf(vector.feature(place) >> 2);
    }

    /** What the stem of that number weighs in a vector, all views together and by how rare it is. */
    double worth(SparseVector vector, int number) {
        double weight = 0;
        for (int view = 0; view < VIEWS; view++) {
            weight += vector.weightOf(number << 2 | view);
        }
        return weight * vocabulary.rootIdf(number);
    }

    /** The vector of a report. */
    SparseVector vector(int report) {
        weigh(report);
        KnownPrint print = prints.get(report);
        int size = 0;
        for (int i = 0; i < print.stemCount(); i++) {
            for (int view = 0; view < VIEWS; view++) {
                size += KnownPrint.times(print.counts(i), view) > 0 ? 1 : 0;
            }
        }
        int[] features = new int[size];
        float[] values = new float[size];
        int at = 0;
        for (int i = 0; i < print.stemCount(); i++) {
            for (int view = 0; view < VIEWS; view++) {
                if (KnownPrint.times(print.counts(i), view) > 0) {
                    features[at] = print.number(i) << 2 | view;
                    values[at++] = weight(print.counts(i), print.number(i), view) * factors[VIEWS * report + view];
                }
            }
        }
        return new SparseVector(features, values);
    }

    private float weight(int bytes, int number, int view) {
        return LOG_COUNT[KnownPrint.times(bytes, view)] * vocabulary.rootIdf(number);
    }

    /** Finds what makes each view of a report as long as its share is large, if weights were renewed since the last time. */
    private void weigh(int report) {
        if (factorsOf[report] == vocabulary.epoch()) {
            return;
        }
        factorsOf[report] = vocabulary.epoch();
        KnownPrint print = prints.get(report);
        double[] squares = new double[VIEWS];
        for (int i = 0; i < print.stemCount(); i++) {
            for (int view = 0; view < VIEWS; view++) {
                float weight = weight(print.counts(i), print.number(i), view);
                squares[view] += weight * weight;
            }
        }
        for (int view = 0; view < VIEWS; view++) {
            factors[VIEWS * report + view] =
                    squares[view] == 0 ? 0 : (float) (rootShares[view] / Math.sqrt(squares[view]));
        }
    }

    /** Begins comparisons with a vector, which end with {@link #asked}. */
    void ask(SparseVector vector) {
        if (asked.length < vocabulary.size() << 2) {
            asked = new float[vocabulary.size() << 3];
        }
        for (int i = 0; i < vector.size(); i++) {
            asked[vector.feature(i)] = vector.weight(i);
            looks[vector.feature(i) >> 2 & LOOK - 1] = true;
        }
    }

    /** Ends the comparisons with {@code vector}. */
    void asked(SparseVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            asked[vector.feature(i)] = 0;
            looks[vector.feature(i) >> 2 & LOOK - 1] = false;
        }
    }

    /** The similarity of a report with the vector that was asked about. */
    double similarity(int report) {
        KnownPrint print = prints.get(report);
        int found = 0;
        for (int i = 0; i < print.stemCount(); i++) {
            if (looks[print.number(i) & LOOK - 1]) {
                common[found++] = i;
            }
        }
        if (found == 0) {
            return 0;
        }
        weigh(report);
        double sum = 0;
        for (int k = 0; k < found; k++) {
            int number = print.number(common[k]);
            int bytes = print.counts(common[k]);
            for (int view = 0; view < VIEWS; view++) {
                float weight = weight(bytes, number, view) * factors[VIEWS * report + view];
                sum += weight * (double) asked[number << 2 | view];
            }
        }
        return sum;
    }
}
