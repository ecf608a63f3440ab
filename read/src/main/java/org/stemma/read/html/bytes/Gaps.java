package org.stemma.read.html.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Stretches of a page's bytes that its parser is not shown, in order and apart from each other; and the programs
 * in them, which are looked into where a page shows nothing.
 */
final class Gaps {
    /** No gaps: all of a page is shown. */
    static final Gaps NONE = new Gaps();

    private int[] bounds = new int[64];
    private int count;
    private final List<int[]> programs = new ArrayList<>();

    /** Number of gaps. */
    int size() {
        return count / 2;
    }

    /** First byte of a gap. */
    int start(int gap) {
        return bounds[2 * gap];
    }

    /** One past the last byte of a gap. */
    int end(int gap) {
        return bounds[2 * gap + 1];
    }

    /** First bytes of programs and one past their last, in order. */
    List<int[]> programs() {
        return programs;
    }

    /** Adds a gap behind those that are there. */
    void add(int from, int to) {
        if (count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * count);
        }
        bounds[count++] = from;
        bounds[count++] = to;
    }

    /** Notes a program; it lies in a gap, or in none. */
    void addProgram(int from, int to) {
        programs.add(new int[] {from, to});
    }

    /** Forgets all gaps but the first ones. */
    void keep(int gaps) {
        count = 2 * gaps;
    }
}
