package org.stemma.read.html.text;

import java.util.Arrays;

/** A set of numbers, none of them boxed. */
final class Longs {
    private static final int INITIAL = 256;
    /** A larger table costs more to empty than to make anew. */
    private static final int MAX_KEPT = 2048;

    private long[] keys = new long[INITIAL];
    private int size;
    private boolean zero;

    /** Adds a number; false when it was there. */
    boolean add(long key) {
        if (key == 0) {
            boolean added = !zero;
            zero = true;
            size += added ? 1 : 0;
            return added;
        }
        int at = slot(key);
        if (keys[at] == key) {
            return false;
        }
        keys[at] = key;
        size++;
        if (2 * size > keys.length) {
            grow();
        }
        return true;
    }

    boolean contains(long key) {
        return key == 0 ? zero : keys[slot(key)] == key;
    }

    int size() {
        return size;
    }

    void clear() {
        if (keys.length > MAX_KEPT) {
            keys = new long[INITIAL];
        } else {
            Arrays.fill(keys, 0);
        }
        size = 0;
        zero = false;
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int at = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[2 * old.length];
        for (long key : old) {
            if (key != 0) {
                keys[slot(key)] = key;
            }
        }
    }
}
