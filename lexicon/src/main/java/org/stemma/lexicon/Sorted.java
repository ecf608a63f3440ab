package org.stemma.lexicon;

import java.util.Arrays;

/** Sets of numbers as sorted arrays. */
final class Sorted {

    private Sorted() {}

    /** {@code set} with {@code value}. */
    static int[] with(int[] set, int value) {
        int at = Arrays.binarySearch(set, value);
        if (at >= 0) {
            return set;
        }
        int[] larger = new int[set.length + 1];
        System.arraycopy(set, 0, larger, 0, -at - 1);
        larger[-at - 1] = value;
        System.arraycopy(set, -at - 1, larger, -at, set.length + at + 1);
        return larger;
    }

    /** From this many times the other's size on, each member of the smaller set is sought in the larger. */
    private static final int MUCH_LARGER = 8;

    /** Whether the sets share a member. */
    static boolean meet(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0 || a[a.length - 1] < b[0] || b[b.length - 1] < a[0]) {
            return false;
        }
        if (a.length >= MUCH_LARGER * b.length) {
            return holdsAny(a, b);
        }
        return b.length >= MUCH_LARGER * a.length ? holdsAny(b, a) : merged(a, b);
    }

    private static boolean holdsAny(int[] large, int[] small) {
        for (int value : small) {
            if (Arrays.binarySearch(large, value) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean merged(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** The values of {@code bag} up to {@code length}, sorted, each once. */
    static int[] set(int[] bag, int length) {
        int[] sorted = Arrays.copyOf(bag, length);
        Arrays.sort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return n == sorted.length ? sorted : Arrays.copyOf(sorted, n);
    }
}
