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

    /** A word of the headline counts as often in the opening. */
    private static final int HEADLINE_WEIGHT = 2;

    /** Places of the first look at a stem, which tells nearly all that the asked report does not hold. */
    private static final int LOOK = 1 << 14;

    private static final float[] LOG_COUNT = new float[Byte.MAX_VALUE + 1];

    static {
        for (int i = 1; i < LOG_COUNT.length; i++) {
            LOG_COUNT[i] = (float) (1 + Math.log(i));
        }
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<StoryPrint> prints = new ArrayList<>();

    /** By report, the dense numbers of its stems, ascending. */
    private final List<int[]> numbers = new ArrayList<>();

    /** By report, how often each of these stands in each view, page matter aside: a byte for a view. */
    private final List<int[]> counts = new ArrayList<>();

    private final double[] rootShares;

    /** What a view's weights are multiplied with, by report, as of an epoch. */
    private float[] factors = new float[1 << 12];

    private int[] factorsOf = new int[factors.length / VIEWS];

    private final boolean[] looks = new boolean[LOOK];
    private float[] asked = new float[1 << 12];
    private final int[] counted = new int[VIEWS * StoryPrint.MOST_STEMS];
    private final long[] order = new long[StoryPrint.MOST_STEMS];
    private final int[] common = new int[StoryPrint.MOST_STEMS];

    PrintVectors(double[] shares) {
        rootShares = Arrays.stream(shares).map(Math::sqrt).toArray();
    }

    int size() {
        return prints.size();
    }

    /** The prints by number; a list that grows. */
    List<StoryPrint> prints() {
        return prints;
    }

    /** Rises when weights were renewed. */
    int epoch() {
        return vocabulary.epoch();
    }

    /** Adds a print under the next number, to be counted before anything else. */
    void add(StoryPrint print) {
        for (int i = 0; i < print.stemCount(); i++) {
            vocabulary.seen(vocabulary.number(print.stem(i)));
        }
        prints.add(print);
        numbers.add(new int[print.stemCount()]);
        counts.add(new int[print.stemCount()]);
        vocabulary.counted();
        if (factorsOf.length < prints.size()) {
            factorsOf = Arrays.copyOf(factorsOf, 2 * factorsOf.length);
            factors = Arrays.copyOf(factors, 2 * factors.length);
        }
    }

    /** Counts the words of a report, perhaps again; {@code matter} says which of its sentences are page matter, null if none. */
    void count(int report, @Nullable BitSet matter) {
        StoryPrint print = prints.get(report);
        int[] own = numbers.get(report);
        int[] packed = counts.get(report);
        addUp(print, matter);
        for (int place = 0; place < own.length; place++) {
            order[place] = (long) vocabulary.number(print.stem(place)) << 32 | place;
        }
        Arrays.sort(order, 0, own.length);
        for (int i = 0; i < own.length; i++) {
            own[i] = (int) (order[i] >> 32);
            int at = VIEWS * (int) order[i];
            int bytes = 0;
            for (int view = 0; view < VIEWS; view++) {
                bytes |= Math.min(counted[at + view], Byte.MAX_VALUE) << Byte.SIZE * view;
            }
            packed[i] = bytes;
        }
        Arrays.fill(counted, 0, VIEWS * own.length, 0);
        factorsOf[report] = -1;
    }

    /** Adds up how often each stem stands in each view, by its place in the print. */
    private void addUp(StoryPrint print, @Nullable BitSet matter) {
        int sentence = 0;
        int opening = 0;
        boolean passed = matter != null && matter.get(0);
        for (int i = 0; i < print.length(); i++) {
            int word = print.word(i);
            if (!passed) {
                boolean headline = (word & StoryPrint.HEADLINE) != 0;
                int at = VIEWS * StoryPrint.place(word);
                counted[at + View.WHOLE.ordinal()]++;
                counted[at + View.NUMBERS.ordinal()] += (word & StoryPrint.NUMBER) != 0 ? 1 : 0;
                counted[at + View.NAMES.ordinal()] += (word & StoryPrint.NAME) != 0 ? 1 : 0;
                if (headline) {
                    counted[at + View.OPENING.ordinal()] += HEADLINE_WEIGHT;
                } else if (opening++ < StoryPrinter.OPENING_WORDS) {
                    counted[at + View.OPENING.ordinal()]++;
                }
            }
            if ((word & StoryPrint.LAST) != 0) {
                passed = matter != null && matter.get(++sentence);
            }
        }
    }

    /** How much a stem that some report holds says. */
    float weight(int stem) {
        return vocabulary.idf(vocabulary.number(stem));
    }

    /** What a feature of a vector weighs, the more the rarer it is: what leads to other reports. */
    float strength(SparseVector vector, int place) {
        return vector.weight(place) * vocabulary.rootIdf(vector.feature(place) >> 2);
    }

    /** What a stem that some report holds weighs in a vector, all views together and by how rare it is. */
    double worth(SparseVector vector, int stem) {
        int number = vocabulary.number(stem);
        double weight = 0;
        for (int view = 0; view < VIEWS; view++) {
            weight += vector.weightOf(number << 2 | view);
        }
        return weight * vocabulary.rootIdf(number);
    }

    /** The vector of a report. */
    SparseVector vector(int report) {
        weigh(report);
        int[] own = numbers.get(report);
        int[] packed = counts.get(report);
        int size = 0;
        for (int bytes : packed) {
            for (int view = 0; view < VIEWS; view++) {
                size += times(bytes, view) > 0 ? 1 : 0;
            }
        }
        int[] features = new int[size];
        float[] values = new float[size];
        int at = 0;
        for (int i = 0; i < own.length; i++) {
            for (int view = 0; view < VIEWS; view++) {
                if (times(packed[i], view) > 0) {
                    features[at] = own[i] << 2 | view;
                    values[at++] = weight(packed[i], own[i], view) * factors[VIEWS * report + view];
                }
            }
        }
        return new SparseVector(features, values);
    }

    private static int times(int bytes, int view) {
        return bytes >> Byte.SIZE * view & Byte.MAX_VALUE;
    }

    private float weight(int bytes, int number, int view) {
        return LOG_COUNT[times(bytes, view)] * vocabulary.rootIdf(number);
    }

    /** Finds what makes each view of a report as long as its share is large, if weights were renewed since the last time. */
    private void weigh(int report) {
        if (factorsOf[report] == vocabulary.epoch()) {
            return;
        }
        factorsOf[report] = vocabulary.epoch();
        int[] own = numbers.get(report);
        int[] packed = counts.get(report);
        double[] squares = new double[VIEWS];
        for (int i = 0; i < own.length; i++) {
            for (int view = 0; view < VIEWS; view++) {
                float weight = weight(packed[i], own[i], view);
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
        int[] own = numbers.get(report);
        int found = 0;
        for (int i = 0; i < own.length; i++) {
            if (looks[own[i] & LOOK - 1]) {
                common[found++] = i;
            }
        }
        if (found == 0) {
            return 0;
        }
        weigh(report);
        int[] packed = counts.get(report);
        double sum = 0;
        for (int k = 0; k < found; k++) {
            int number = own[common[k]];
            int bytes = packed[common[k]];
            for (int view = 0; view < VIEWS; view++) {
                float weight = weight(bytes, number, view) * factors[VIEWS * report + view];
                sum += weight * (double) asked[number << 2 | view];
            }
        }
        return sum;
    }
}
