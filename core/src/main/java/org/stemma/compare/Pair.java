package org.stemma.compare;

import java.util.List;

/**
 * Two aligned passages, as the rules see them.
 *
 * @param alignment their words' alignment
 * @param frame the words that they have in common in one order
 * @param slots where they differ
 * @param context what else is known
 * @param share {@link Alignment#share()}
 */
record Pair(Alignment alignment, Frame frame, List<Slot> slots, Context context, double share) {

    Passage from() {
        return alignment.from;
    }

    Passage to() {
        return alignment.to;
    }

    /** Where other words stand in what is otherwise kept to the letter. */
    List<Substitution> substitutions() {
        return Substitution.of(this);
    }

    /** How many of the two neighbours of two stretches are aligned with one another, in [0, 2]. */
    int held(int first, int end, int toFirst, int toEnd) {
        int left = Alignment.contentBefore(from(), first, 4);
        int leftTo = Alignment.contentBefore(to(), toFirst, 4);
        int right = Alignment.contentFrom(from(), end, 4);
        int rightTo = Alignment.contentFrom(to(), toEnd, 4);
        int held = left < 0 && leftTo < 0 || alignment.joined(left, leftTo) ? 1 : 0;
        return held + (right < 0 && rightTo < 0 || alignment.joined(right, rightTo) ? 1 : 0);
    }

    /** Whether a term within {@code reach} terms of one stretch is aligned with one as near to the other. */
    int near(int first, int end, int toFirst, int toEnd, int reach) {
        int found = 0;
        for (int i = Math.max(0, first - reach); i < Math.min(from().size(), end + reach); i++) {
            int j = alignment.forth[i];
            boolean outside = i < first || i >= end;
            boolean close = j >= toFirst - reach && j < toEnd + reach && (j < toFirst || j >= toEnd);
            found += outside && j >= 0 && close && Alignment.carries(from(), i) ? 1 : 0;
        }
        return found;
    }

    /** Whether the frame holds both stretches on both sides, and enough of the sentences. */
    boolean framed(int first, int end, int toFirst, int toEnd) {
        return frame.share() >= 0.4 && frame.held(first, end, toFirst, toEnd) == 2;
    }
}
