package org.stemma.sketch;

import java.util.Arrays;

/** A growing array of longs that is reused between reports. */
final class LongBag {

    private long[] values = new long[512];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    long at(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
        if (values.length > 1 << 16) {
            values = new long[512]; // one huge report must not hold its memory
        }
    }

    /** The lowest {@code most} of the distinct values, ascending. Reorders this bag. */
    long[] distinct(int most) {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
        return Arrays.copyOf(values, Math.min(kept, most));
    }
}
