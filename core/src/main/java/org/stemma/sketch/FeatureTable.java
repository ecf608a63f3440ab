package org.stemma.sketch;

/**
 * From a feature's hash to the reports that have it: open addressing, linear probing, eight bytes a slot.
 *
 * <p>A hash's upper bits choose one of 1,024 segments, the next 32 are kept in the slot and also say where the search
 * for it begins ({@code key * slots >>> 32}), so a segment can grow by half without the whole hash. 42 bits tell
 * features apart: among 10^8 features one in 40,000 takes another's list, which verification forgives. A feature of one
 * report takes only its slot.
 *
 * <p>A list holds at most a fixed number of reports. Beyond it, the table either keeps those of the lowest identity,
 * which then stand for all (hubs), or drops the list as too common. Both depend only on which reports were added, not
 * on when.
 */
final class FeatureTable {

    /** Answers of {@link #find}: nothing, or dropped. */
    static final int NONE = 0;

    static final int DROPPED = Integer.MIN_VALUE;

    private static final int SEGMENT_BITS = 10;
    private static final int FIRST_SLOTS = 16;

    private final Identities identities;
    private final boolean hubs;
    private final PostingPool pool;
    private final int[][] segments = new int[1 << SEGMENT_BITS][];
    private final int[] used = new int[1 << SEGMENT_BITS];

    FeatureTable(Identities identities, int longestList, boolean hubs) {
        this.identities = identities;
        this.hubs = hubs;
        pool = new PostingPool(longestList);
    }

    /**
     * What is known of {@code feature}: {@link #NONE}, {@link #DROPPED}, the only report plus one (positive), or minus a
     * list's handle and one (negative).
     */
    int find(long feature) {
        int[] slots = segments[segment(feature)];
        return slots == null ? NONE : slots[slot(slots, key(feature)) + 1];
    }

    /** How many reports the answer of {@link #find} stands for; 0 when dropped. */
    int length(int found) {
        if (found == NONE || found == DROPPED) {
            return 0;
        }
        return found > 0 ? 1 : pool.length(-found - 1);
    }

    /** The report at {@code index} of an answer that is neither none nor dropped. */
    int report(int found, int index) {
        return found > 0 ? found - 1 : pool.at(-found - 1, index);
    }

    void add(long feature, int report) {
        int segment = segment(feature);
        int[] slots = segments[segment];
        if (slots == null) {
            slots = new int[2 * FIRST_SLOTS];
            segments[segment] = slots;
        }
        int slot = slot(slots, key(feature));
        int known = slots[slot + 1];
        if (known == NONE) {
            slots[slot] = key(feature);
            slots[slot + 1] = report + 1;
            if (++used[segment] * 4 > slots.length / 2 * 3) {
                segments[segment] = grown(slots);
            }
        } else if (known > 0) {
            slots[slot + 1] = -pool.pair(known - 1, report) - 1;
        } else if (known != DROPPED) {
            slots[slot + 1] = extended(-known - 1, report);
        }
    }

    private int extended(int list, int report) {
        if (!pool.full(list)) {
            return -pool.append(list, report) - 1;
        }
        if (!hubs) {
            pool.release(list);
            return DROPPED;
        }
        int last = 0;
        for (int i = 1; i < pool.length(list); i++) {
            if (identities.before(pool.at(list, last), pool.at(list, i))) {
                last = i;
            }
        }
        if (identities.before(report, pool.at(list, last))) {
            pool.set(list, last, report);
        }
        return -list - 1;
    }

    private static int segment(long feature) {
        return (int) (feature >>> (64 - SEGMENT_BITS));
    }

    private static int key(long feature) {
        return (int) (feature >>> (32 - SEGMENT_BITS));
    }

    /** The index of the key's slot, or of the free slot where it belongs. */
    private static int slot(int[] slots, int key) {
        int count = slots.length / 2;
        int at = (int) ((key & 0xffffffffL) * count >>> 32);
        while (slots[2 * at + 1] != NONE && slots[2 * at] != key) {
            at = at + 1 == count ? 0 : at + 1;
        }
        return 2 * at;
    }

    private static int[] grown(int[] slots) {
        int[] larger = new int[(slots.length / 2 + slots.length / 4) * 2];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != NONE) {
                int slot = slot(larger, slots[i]);
                larger[slot] = slots[i];
                larger[slot + 1] = slots[i + 1];
            }
        }
        return larger;
    }

    /** Bytes of slots and lists. */
    long bytes() {
        long bytes = pool.bytes();
        for (int[] slots : segments) {
            bytes += slots == null ? 0 : 16 + 4L * slots.length;
        }
        return bytes;
    }
}
