package org.stemma.story;

import java.util.Arrays;

/** The first report that each sentence stands in: an open-addressing table of eight bytes a place. */
final class FirstCarriers {

    private int[] keys = new int[1 << 12];
    private int[] reports = new int[1 << 12];
    private int size;

    FirstCarriers() {
        Arrays.fill(reports, -1);
    }

    /** The first carrier of {@code sentence}; -1 if there was none, and {@code report} is it now. */
    int putIfAbsent(int sentence, int report) {
        int slot = slot(sentence);
        if (reports[slot] >= 0) {
            return reports[slot];
        }
        if (3 * (size + 1) > 2 * keys.length) {
            grow();
            slot = slot(sentence);
        }
        keys[slot] = sentence;
        reports[slot] = report;
        size++;
        return -1;
    }

    /** Whether {@code sentence} has a carrier. */
    boolean has(int sentence) {
        return reports[slot(sentence)] >= 0;
    }

    private int slot(int sentence) {
        int mask = keys.length - 1;
        int mixed = sentence * 0x9E3779B9;
        int slot = (mixed ^ mixed >>> 15) & mask;
        while (reports[slot] >= 0 && keys[slot] != sentence) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldReports = reports;
        keys = new int[2 * oldKeys.length];
        reports = new int[keys.length];
        Arrays.fill(reports, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldReports[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                reports[slot] = oldReports[i];
            }
        }
    }
}
