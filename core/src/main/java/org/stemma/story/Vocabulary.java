package org.stemma.story;

import java.util.Arrays;

/**
 * The stems of an archive under dense numbers, with how many reports hold each and what that says.
 *
 * <p>Weights follow the counts with a lag: they are renewed when the archive has grown by a twentieth, so that a vector
 * that was made a moment ago still compares.
 */
final class Vocabulary {

    /** The general share weighs as much as this many reports, as in {@link org.stemma.sketch.TermStatistics}. */
    private static final double PRIOR_REPORTS = 50;

    private int[] keys = new int[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;
    private int[] frequency = new int[1 << 11];
    private float[] prior = new float[1 << 11];
    private float[] idf = new float[1 << 11];
    private float[] rootIdf = new float[1 << 11];
    private int reports;
    private int renewedAt;
    private int epoch;

    /** The number of the stem with that hash; a new one begins with what English news in general says of it. */
    int number(int stem) {
        int slot = slot(stem);
        if (numbers[slot] != 0) {
            return numbers[slot] - 1;
        }
        if (2 * size >= keys.length) {
            grow();
            slot = slot(stem);
        }
        keys[slot] = stem;
        numbers[slot] = ++size;
        int number = size - 1;
        if (number == frequency.length) {
            frequency = Arrays.copyOf(frequency, 2 * number);
            prior = Arrays.copyOf(prior, 2 * number);
            idf = Arrays.copyOf(idf, 2 * number);
            rootIdf = Arrays.copyOf(rootIdf, 2 * number);
        }
        prior[number] = (float) Math.exp(-GeneralIdf.of(stem));
        weigh(number);
        return number;
    }

    private int slot(int stem) {
        int mask = keys.length - 1;
        int slot = (stem * 0x9E3779B9 >>> 7) & mask;
        while (numbers[slot] != 0 && keys[slot] != stem) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** One more report holds the stem. */
    void seen(int number) {
        frequency[number]++;
    }

    /** One more report was counted. */
    void counted() {
        reports++;
        if (reports > renewedAt + renewedAt / 20) {
            renewedAt = reports;
            epoch++;
            for (int i = 0; i < size; i++) {
                weigh(i);
            }
        }
    }

    private void weigh(int number) {
        double share = (frequency[number] + PRIOR_REPORTS * prior[number]) / (reports + PRIOR_REPORTS);
        idf[number] = (float) -Math.log(Math.min(share, 0.99));
        rootIdf[number] = (float) Math.sqrt(idf[number]);
    }

    /** What the stem says: the natural logarithm of how rare it is. */
    float idf(int number) {
        return idf[number];
    }

    /** Its root, for a product of two that counts it once. */
    float rootIdf(int number) {
        return rootIdf[number];
    }

    /** How many stems are known. */
    int size() {
        return size;
    }

    /** Rises when weights were renewed. */
    int epoch() {
        return epoch;
    }
}
