package org.stemma.read.html.dom;

/**
 * A small vocabulary with flags, looked up by a rolling hash, so that names are split into words without making strings.
 *
 * <p>The hash is 64 bits of FNV-1a over lower-case letters. Two of a few hundred words meet with a chance below 1e-14.
 */
public final class WordTable {
    /** The hash of no letters. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int SIZE = 2048;

    private final long[] keys = new long[SIZE];
    private final int[] flags = new int[SIZE];
    /** A bit for each word's hash, so that nearly all other words are told apart without touching the table. */
    private final long[] present = new long[64];

    /** The hash of a word with one more letter. */
    public static long add(long hash, int letter) {
        return (hash ^ letter) * PRIME;
    }

    /** An empty vocabulary. */
    public WordTable() {
        // the arrays are all there is
    }

    /** Adds flags to a word in lower case. */
    public void put(String word, int more) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        int at = slot(hash);
        keys[at] = hash;
        flags[at] |= more;
        present[(int) (hash >>> 40) & 63] |= 1L << (hash >>> 50);
    }

    /** The flags of the word with that hash; 0 for a word outside the vocabulary. */
    public int get(long hash) {
        if ((present[(int) (hash >>> 40) & 63] & 1L << (hash >>> 50)) == 0) {
            return 0;
        }
        int at = slot(hash);
        return keys[at] == hash ? flags[at] : 0;
    }

    private int slot(long hash) {
        int at = (int) (hash ^ hash >>> 29) & SIZE - 1;
        while (keys[at] != 0 && keys[at] != hash) {
            at = at + 1 & SIZE - 1;
        }
        return at;
    }
}
