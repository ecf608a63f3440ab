package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where two aligned passages differ: the terms between two neighbouring pairs of aligned words.
 *
 * @param first first term of the gap in the first passage
 * @param end one past its last
 * @param toFirst first term of the gap in the second passage
 * @param toEnd one past its last
 * @param left whether an aligned pair stands before the gap; else both gaps begin a sentence
 * @param right whether an aligned pair stands behind the gap; else both gaps end a sentence
 */
record Slot(int first, int end, int toFirst, int toEnd, boolean left, boolean right) {

    /** A longer gap is no substitution. */
    private static final int LONGEST = 9;

    /** All slots of {@code alignment} that are not empty on both sides, by place in the first passage. */
    static List<Slot> of(Alignment alignment) {
        List<Slot> slots = new ArrayList<>();
        Passage from = alignment.from;
        Passage to = alignment.to;
        int last = -1;
        for (int i = 0; i < from.size(); i++) {
            if (i > 0 && from.term(i).before() == Term.Break.SENTENCE) {
                addLast(alignment, last, i, slots);
                last = -1;
            }
            if (alignment.forth[i] < 0 || !Alignment.carries(from, i)) {
                continue;
            }
            if (last >= 0) {
                addBetween(alignment, last, i, slots);
            } else {
                addFirst(alignment, i, slots);
            }
            last = i;
        }
        addLast(alignment, last, from.size(), slots);
        return slots;
    }

    private static void addBetween(Alignment alignment, int last, int i, List<Slot> slots) {
        int a = alignment.forth[last];
        int b = alignment.forth[i];
        if (b > a && alignment.to.term(a).sentence() == alignment.to.term(b).sentence() && open(alignment, a + 1, b)) {
            add(new Slot(last + 1, i, a + 1, b, true, true), slots);
        }
    }

    private static void addFirst(Alignment alignment, int i, List<Slot> slots) {
        int start = sentenceStart(alignment.from, i);
        int b = alignment.forth[i];
        int toStart = sentenceStart(alignment.to, b);
        if (open(alignment, toStart, b)) {
            add(new Slot(start, i, toStart, b, false, true), slots);
        }
    }

    private static void addLast(Alignment alignment, int last, int end, List<Slot> slots) {
        if (last < 0) {
            return;
        }
        int a = alignment.forth[last];
        int toEnd = a + 1;
        while (toEnd < alignment.to.size() && alignment.to.term(toEnd).before() != Term.Break.SENTENCE) {
            toEnd++;
        }
        if (open(alignment, a + 1, toEnd)) {
            add(new Slot(last + 1, end, a + 1, toEnd, true, false), slots);
        }
    }

    private static int sentenceStart(Passage passage, int i) {
        int start = i;
        while (passage.term(start).before() != Term.Break.SENTENCE) {
            start--;
        }
        return start;
    }

    /** Whether no content term between is aligned to elsewhere. */
    private static boolean open(Alignment alignment, int first, int end) {
        for (int j = first; j < end; j++) {
            if (alignment.back[j] >= 0 && Alignment.carries(alignment.to, j)) {
                return false;
            }
        }
        return true;
    }

    private static void add(Slot slot, List<Slot> slots) {
        boolean any = slot.end > slot.first || slot.toEnd > slot.toFirst;
        if (any && slot.end - slot.first <= LONGEST && slot.toEnd - slot.toFirst <= LONGEST) {
            slots.add(slot);
        }
    }

    /** Whether both ends are held by aligned words. */
    boolean held() {
        return left && right;
    }

    /** The content terms of the gap in the first passage. */
    List<Integer> content(Passage from) {
        return content(from, first, end);
    }

    /** The content terms of the gap in the second passage. */
    List<Integer> contentTo(Passage to) {
        return content(to, toFirst, toEnd);
    }

    /** The terms of {@code [first, end)} that carry content. */
    static List<Integer> content(Passage passage, int first, int end) {
        List<Integer> found = new ArrayList<>();
        for (int k = first; k < end; k++) {
            if (Alignment.carries(passage, k)) {
                found.add(k);
            }
        }
        return found;
    }
}
