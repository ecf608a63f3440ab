package org.stemma.align;

import java.util.Arrays;

/**
 * Where each run of {@value PassageAligner#SEED} words stands in one report: a hash table with chains, made once for a report.
 * Immutable.
 */
final class Seeds {

    private static final int NONE = -1;

    /** By place: the hash of the words that begin there. */
    final long[] hashes;

    /** By slot: the first place of a seed, or {@value #NONE}. */
    private final int[] first;

    /** By place: the next place of the same seed, or {@value #NONE}. */
    private final int[] next;

    /** @param most places kept of each seed, the first ones */
    Seeds(int[] forms, int most) {
        hashes = new long[Math.max(0, forms.length - PassageAligner.SEED + 1)];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = hash(forms, at);
        }
        first = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        Arrays.fill(first, NONE);
        next = new int[hashes.length];
        Arrays.fill(next, NONE);
        for (int at = 0; at < hashes.length; at++) {
            add(at, most);
        }
    }

    private void add(int at, int most) {
        int slot = slot(hashes[at]);
        if (first[slot] == NONE) {
            first[slot] = at;
            return;
        }
        int last = first[slot];
        int places = 1;
        while (next[last] != NONE) {
            last = next[last];
            places++;
        }
        if (places < most) {
            next[last] = at;
        }
    }

    /** The slot of the seed, or the free one where it belongs. */
    private int slot(long hash) {
        int slot = (int) (hash ^ hash >>> 32) & first.length - 1;
        while (first[slot] != NONE && hashes[first[slot]] != hash) {
            slot = slot + 1 & first.length - 1;
        }
        return slot;
    }

    /** The first place of the seed with this hash, or a negative number. */
    int first(long hash) {
        return first[slot(hash)];
    }

    /** The next place of the same seed, or a negative number. */
    int next(int place) {
        return next[place];
    }

    private static long hash(int[] forms, int at) {
        long h = 1125899906842597L;
        for (int k = 0; k < PassageAligner.SEED; k++) {
            h = h * 6364136223846793005L + forms[at + k] + 1442695040888963407L;
        }
        return h;
    }
}
