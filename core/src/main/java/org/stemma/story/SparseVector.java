package org.stemma.story;

import java.util.Arrays;

/** A sparse vector: ascending feature numbers and their weights. Immutable. */
final class SparseVector {

    static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    /** From here on the longer vector is searched instead of walked. */
    private static final int GALLOP = 16;

    private final int[] features;
    private final float[] weights;

    /** Takes over both arrays. */
    SparseVector(int[] features, float[] weights) {
        this.features = features;
        this.weights = weights;
    }

    int size() {
        return features.length;
    }

    int feature(int index) {
        return features[index];
    }

    float weight(int index) {
        return weights[index];
    }

    /** The weight of {@code feature}, 0 if it has none. */
    float weightOf(int feature) {
        int place = Arrays.binarySearch(features, feature);
        return place < 0 ? 0 : weights[place];
    }

    double dot(SparseVector other) {
        SparseVector shorter = features.length <= other.features.length ? this : other;
        SparseVector longer = shorter == this ? other : this;
        if (longer.features.length > GALLOP * (shorter.features.length + 1)) {
            return searched(shorter, longer);
        }
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < features.length && j < other.features.length) {
            int a = features[i];
            int b = other.features[j];
            if (a == b) {
                sum += weights[i] * (double) other.weights[j];
            }
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return sum;
    }

    private static double searched(SparseVector shorter, SparseVector longer) {
        double sum = 0;
        int from = 0;
        for (int i = 0; i < shorter.features.length; i++) {
            int found = Arrays.binarySearch(longer.features, from, longer.features.length, shorter.features[i]);
            if (found >= 0) {
                sum += shorter.weights[i] * (double) longer.weights[found];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return sum;
    }

    SparseVector plus(SparseVector other) {
        int[] ids = new int[features.length + other.features.length];
        float[] sums = new float[ids.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < features.length || j < other.features.length) {
            int a = i < features.length ? features[i] : Integer.MAX_VALUE;
            int b = j < other.features.length ? other.features[j] : Integer.MAX_VALUE;
            ids[n] = Math.min(a, b);
            sums[n++] = (a <= b ? weights[i] : 0) + (b <= a ? other.weights[j] : 0);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return n == ids.length
                ? new SparseVector(ids, sums)
                : new SparseVector(Arrays.copyOf(ids, n), Arrays.copyOf(sums, n));
    }
}
