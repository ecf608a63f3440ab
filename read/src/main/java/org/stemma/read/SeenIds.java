package org.stemma.read;

import java.util.Arrays;
import org.stemma.read.content.Hashes;

/**
 * Which ids were given so far, and with which content: two longs a report, so that an archive of any size passes.
 * Open addressing with linear probing; not for several threads.
 */
final class SeenIds {

    private static final int FIRST_CAPACITY = 1 << 8;

    private long[] ids = new long[FIRST_CAPACITY];
    private long[] contents = new long[FIRST_CAPACITY];
    private int size;

    /** What {@link #meet} found. */
    enum Meeting {
        /** The id is new. */
        NEW,
        /** The id came before with the same content. */
        SAME,
        /** The id came before with other content. */
        OTHER
    }

    /** Notes that {@code id} names {@code content}, unless the id came before. */
    Meeting meet(String id, String content) {
        long key = nonZero(Hashes.bits(id));
        long value = Hashes.bits(content);
        int at = slot(ids, key);
        if (ids[at] == key) {
            return contents[at] == value ? Meeting.SAME : Meeting.OTHER;
        }
        ids[at] = key;
        contents[at] = value;
        if (++size > ids.length / 2) {
            grow();
        }
        return Meeting.NEW;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldContents = contents;
        ids = new long[oldIds.length * 2];
        contents = Arrays.copyOf(new long[0], oldIds.length * 2);
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != 0) {
                int at = slot(ids, oldIds[i]);
                ids[at] = oldIds[i];
                contents[at] = oldContents[i];
            }
        }
    }

    private static int slot(long[] table, long key) {
        int at = (int) (key & table.length - 1);
        while (table[at] != 0 && table[at] != key) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private static long nonZero(long bits) {
        return bits == 0 ? 1 : bits;
    }
}
