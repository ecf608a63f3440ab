package org.stemma.lexicon;

/**
 * All that the dictionary and the lists tie an entry to, as a Bloom filter: what most pairs of words, which nothing ties, are told
 * by at the cost of a few bits.
 *
 * <p>What an entry is goes by the numbers of its words and by the groups of the lists; what it is tied to is all words of the
 * synsets that its pointers lead to, up to the highest kind that any question climbs to. A question about two entries can be
 * answered yes only where one of them is tied to what the other is. Sisters are left out: they meet in a third.
 */
final class TieFilter {

    /** Bits for each word or group: one of 24 others is then taken for one that is there. */
    private static final int BITS = 24;

    private static final int ALIKE = 1 << 24;
    private static final int CONTRAST = 2 << 24;
    private static final int OPPOSED = 3 << 24;

    private static final int MIXING = 0x9E3779B9;

    private final int[] own;
    private final long[] bits;
    private final int shift;

    private TieFilter(int[] own, int[] tied) {
        this.own = own;
        int size = Math.max(Long.SIZE, Integer.highestOneBit(BITS * tied.length) << 1);
        bits = new long[size / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(size - 1);
        for (int i = 0; i < own.length; i++) {
            own[i] *= MIXING;
        }
        for (int one : tied) {
            int bit = one * MIXING >>> shift;
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Gathers what {@code entry} is, and what it is tied to by {@code table} and the lists. */
    static TieFilter of(Entry entry, Reach reach, Table table) {
        int[] own = own(entry);
        int[] synsets = reach.above()[Reach.STEPS];
        for (int[] more : new int[][] {reach.opposites(), reach.similar(), reach.entailed(), reach.wholes()}) {
            synsets = Reach.union(synsets, more);
        }
        int[] words = Reach.union(reach.antonyms(), reach.derived());
        int[] all = Reach.union(Reach.union(Reach.members(synsets, table), words), Sorted.set(own, own.length));
        return new TieFilter(own, all);
    }

    private static int[] own(Entry entry) {
        int[] words = entry.words();
        int[] own = new int[words.length + entry.alike.length + entry.contrast.length + entry.opposed.length];
        int n = 0;
        for (int word : words) {
            own[n++] = word;
        }
        for (int group : entry.alike) {
            own[n++] = ALIKE | group;
        }
        for (int group : entry.contrast) {
            own[n++] = CONTRAST | group;
        }
        for (int side : entry.opposed) {
            own[n++] = OPPOSED | side >>> 1; // both sides of a pair are one
        }
        return own;
    }

    /** Whether nothing ties the two; false now and then though nothing does. */
    boolean apartFrom(TieFilter other) {
        return !leadTo(other) && !other.leadTo(this);
    }

    private boolean leadTo(TieFilter other) {
        for (int one : other.own) {
            int bit = one >>> shift;
            if ((bits[bit / Long.SIZE] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }
}
