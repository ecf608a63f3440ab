package org.stemma.understand.tagger;

/**
 * Hashes of strings that can be joined without building the joined string: a polynomial over the UTF-16 units, modulo 2^64.
 */
public final class Hash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = new long[256];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private Hash() {}

    /** The hash of {@code s}. */
    public static long of(CharSequence s) {
        return of(s, 0, s.length());
    }

    static long of(CharSequence s, int from, int to) {
        long h = 0;
        for (int i = from; i < to; i++) {
            h = h * BASE + s.charAt(i) + 1;
        }
        return h;
    }

    /** The hash of {@code a + c + b}, given the hash of each and the length of {@code b}. */
    static long join(long a, char c, long b, int lengthOfB) {
        return (a * BASE + c + 1) * power(lengthOfB) + b;
    }

    private static long power(int n) {
        if (n < POWERS.length) {
            return POWERS[n];
        }
        long p = POWERS[POWERS.length - 1];
        for (int i = POWERS.length; i <= n; i++) {
            p *= BASE;
        }
        return p;
    }

    /** The key of a value of kind {@code type} in a table: all bits depend on all bits. */
    public static long key(int type, long hash) {
        long z = hash + type * 0xD1342543DE82EF95L;
        z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
        z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
        return z ^ (z >>> 32);
    }

    /** The slot where the search for {@code key} begins in a table of {@code slots}. */
    public static int slot(long key, int slots) {
        return (int) Math.unsignedMultiplyHigh(key, slots);
    }

    /** The part of a key that a slot keeps; never 0. */
    public static int check(long key) {
        int check = (int) key;
        return check == 0 ? 1 : check;
    }
}
