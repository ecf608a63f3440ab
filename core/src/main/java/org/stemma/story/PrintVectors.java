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
    private final List<int[]> numbers = new ArrayList<>();
    private final List<@Nullable BitSet> matter = new ArrayList<>();
    private final double[] rootShares;

    /** What a view's weights are multiplied with, by report, as of an epoch. */
    private float[] factors = new float[1 << 12];

    private int[] factorsOf = new int[factors.length / VIEWS];

    private final boolean[] looks = new boolean[LOOK];
    private float[] asked = new float[1 << 12];
    private final int[] counts = new int[VIEWS * StoryPrint.MOST_STEMS];
    private final short[] slots = new short[StoryPrint.MOST_STEMS];
    private final long[] common = new long[StoryPrint.MOST_STEMS];

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

    /** Adds a print under the next number. */
    void add(StoryPrint print) {
        int[] own = new int[print.stemCount()];
        for (int i = 0; i < own.length; i++) {
            own[i] = vocabulary.number(print.stem(i));
            vocabulary.seen(own[i]);
        }
        prints.add(print);
        numbers.add(own);
        matter.add(null);
        vocabulary.counted();
        if (factorsOf.length < prints.size()) {
            factorsOf = Arrays.copyOf(factorsOf, 2 * factorsOf.length);
            factors = Arrays.copyOf(factors, 2 * factors.length);
        }
        factorsOf[prints.size() - 1] = -1;
    }

    /** Says which sentences of a report are page matter; null if none is. */
    void setMatter(int report, @Nullable BitSet sentences) {
        matter.set(report, sentences);
        factorsOf[report] = -1;
    }

    /** How much a stem of a report says. */
    float weight(int report, int place) {
        return vocabulary.idf(numbers.get(report)[place]);
    }

    /** The feature of vectors for a stem that some report holds, in a view. */
    int feature(int stem, int view) {
        return vocabulary.number(stem) << 2 | view;
    }

    /** The vector of a report. */
    SparseVector vector(int report) {
        int[] own = numbers.get(report);
        for (int place = 0; place < own.length; place++) {
            slots[place] = (short) (place + 1);
        }
        count(report);
        float[] factor = weigh(report, own);
        int size = 0;
        for (int i = 0; i < VIEWS * own.length; i++) {
            size += counts[i] > 0 ? 1 : 0;
        }
        int[] features = new int[size];
        float[] values = new float[size];
        int at = 0;
        for (int k = 0; k < own.length; k++) {
            common[k] = (long) own[k] << 32 | k;
        }
        Arrays.sort(common, 0, own.length);
        for (int k = 0; k < own.length; k++) {
            int place = (int) common[k];
            for (int view = 0; view < VIEWS; view++) {
                int count = counts[VIEWS * place + view];
                if (count > 0) {
                    features[at] = own[place] << 2 | view;
                    values[at++] = counted(count, own[place]) * factor[view];
                }
            }
        }
        clear(own.length);
        Arrays.fill(slots, 0, own.length, (short) 0);
        return new SparseVector(features, values);
    }

    private float counted(int count, int number) {
        return LOG_COUNT[Math.min(count, Byte.MAX_VALUE)] * vocabulary.idf(number);
    }

    private void clear(int stems) {
        Arrays.fill(counts, 0, VIEWS * stems, 0);
    }

    /** What makes each view's vector as long as its share is large, from counts of all stems in their order. */
    private float[] weigh(int report, int[] own) {
        float[] factor = new float[VIEWS];
        double[] squares = new double[VIEWS];
        for (int place = 0; place < own.length; place++) {
            for (int view = 0; view < VIEWS; view++) {
                int count = counts[VIEWS * place + view];
                if (count > 0) {
                    float weight = counted(count, own[place]);
                    squares[view] += weight * weight;
                }
            }
        }
        for (int view = 0; view < VIEWS; view++) {
            factor[view] = squares[view] == 0 ? 0 : (float) (rootShares[view] / Math.sqrt(squares[view]));
        }
        System.arraycopy(factor, 0, factors, VIEWS * report, VIEWS);
        factorsOf[report] = vocabulary.epoch();
        return factor;
    }

    /** Adds up how often each stem that has a slot stands in each view, page matter aside. */
    private void count(int report) {
        StoryPrint print = prints.get(report);
        BitSet matters = matter.get(report);
        int sentence = 0;
        int opening = 0;
        boolean passed = matters != null && matters.get(0);
        for (int i = 0; i < print.length(); i++) {
            int word = print.word(i);
            if (!passed) {
                boolean headline = (word & StoryPrint.HEADLINE) != 0;
                boolean opens = headline || opening++ < StoryPrinter.OPENING_WORDS;
                int slot = slots[StoryPrint.place(word)];
                if (slot != 0) {
                    count(VIEWS * (slot - 1), word, opens ? headline ? HEADLINE_WEIGHT : 1 : 0);
                }
            }
            if ((word & StoryPrint.LAST) != 0) {
                sentence++;
                passed = matters != null && matters.get(sentence);
            }
        }
    }

    private void count(int at, int word, int opening) {
        counts[at + View.WHOLE.ordinal()]++;
        counts[at + View.OPENING.ordinal()] += opening;
        if ((word & StoryPrint.NUMBER) != 0) {
            counts[at + View.NUMBERS.ordinal()]++;
        }
        if ((word & StoryPrint.NAME) != 0) {
            counts[at + View.NAMES.ordinal()]++;
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
        for (int place = 0; place < own.length; place++) {
            int number = own[place];
            if (looks[number & LOOK - 1] && asked[number << 2 | View.WHOLE.ordinal()] != 0) {
                common[found++] = (long) number << 32 | place;
            }
        }
        return found == 0 ? 0 : similarity(report, own, found);
    }

    /** The same by the stems that both hold: numbers above places, which are put in order. */
    private double similarity(int report, int[] own, int found) {
        if (factorsOf[report] != vocabulary.epoch()) {
            renew(report, own);
        }
        Arrays.sort(common, 0, found);
        for (int k = 0; k < found; k++) {
            slots[(int) common[k]] = (short) (k + 1);
        }
        count(report);
        double sum = 0;
        for (int k = 0; k < found; k++) {
            int place = (int) common[k];
            int number = own[place];
            slots[place] = 0;
            for (int view = 0; view < VIEWS; view++) {
                int count = counts[VIEWS * k + view];
                if (count > 0) {
                    float weight = counted(count, number) * factors[VIEWS * report + view];
                    sum += weight * (double) asked[number << 2 | view];
                }
            }
        }
        clear(found);
        return sum;
    }

    private void renew(int report, int[] own) {
        for (int place = 0; place < own.length; place++) {
            slots[place] = (short) (place + 1);
        }
        count(report);
        weigh(report, own);
        clear(own.length);
        Arrays.fill(slots, 0, own.length, (short) 0);
    }
}
