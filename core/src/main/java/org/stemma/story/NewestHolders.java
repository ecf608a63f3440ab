package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The newest reports behind each feature, at most {@value #LONGEST}. Most features lead to one report, which takes eight
 * bytes in an open-addressing table; the others have a ring of their own.
 */
final class NewestHolders {

    /** Reports that one feature leads to: the newest. */
    private static final int LONGEST = 128;

    private static final int EMPTY = Integer.MIN_VALUE;

    /** The newest reports of one feature. */
    private static final class Ring {
        private int[] reports;
        private int count = 1;

        Ring(int first) {
            reports = new int[] {first, 0};
        }

        void add(int report) {
            if (count < LONGEST && count == reports.length) {
                reports = Arrays.copyOf(reports, Math.min(LONGEST, 2 * count));
            }
            reports[count++ % LONGEST] = report;
        }

        int length() {
            return Math.min(count, LONGEST);
        }

        boolean has(int report) {
            for (int i = 0; i < length(); i++) {
                if (reports[i] == report) {
                    return true;
                }
            }
            return false;
        }
    }

    private int[] keys = new int[1 << 12];

    /** A report, or -1 less the place of a ring. */
    private int[] holders = new int[1 << 12];

    private final List<Ring> rings = new ArrayList<>();
    private int size;

    NewestHolders() {
        Arrays.fill(holders, EMPTY);
    }

    /** Says that {@code report} is the newest with {@code feature}; nothing happens if it is among them. */
    void add(int feature, int report) {
        int slot = slot(feature);
        int holder = holders[slot];
        if (holder == EMPTY) {
            if (3 * (size + 1) > 2 * keys.length) {
                grow();
                slot = slot(feature);
            }
            size++;
            keys[slot] = feature;
            holders[slot] = report;
        } else if (holder < 0) {
            Ring ring = rings.get(-1 - holder);
            if (!ring.has(report)) {
                ring.add(report);
            }
        } else if (holder != report) {
            Ring ring = new Ring(holder);
            ring.add(report);
            rings.add(ring);
            holders[slot] = -rings.size();
        }
    }

    /** Writes the reports behind {@code feature} to {@code into}, the last that came in last; how many there are. */
    int of(int feature, int[] into) {
        int holder = holders[slot(feature)];
        if (holder == EMPTY) {
            return 0;
        }
        if (holder >= 0) {
            into[0] = holder;
            return 1;
        }
        Ring ring = rings.get(-1 - holder);
        System.arraycopy(ring.reports, 0, into, 0, ring.length());
        return ring.length();
    }

    /** An array that holds what {@link #of} writes. */
    static int[] room() {
        return new int[LONGEST];
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int mixed = feature * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (holders[slot] != EMPTY && keys[slot] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldHolders = holders;
        keys = new int[2 * oldKeys.length];
        holders = new int[keys.length];
        Arrays.fill(holders, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHolders[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                holders[slot] = oldHolders[i];
            }
        }
    }
}
