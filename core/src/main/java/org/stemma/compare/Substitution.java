package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where other words stand in two passages that are otherwise the same to the letter.
 *
 * <p>What stands right before and behind it is common to the letter, and so are most other words: then it is certain which words
 * were put for which, and their kinds alone decide whether a fact changed.
 *
 * @param first where it begins in the first passage
 * @param end behind it
 * @param toFirst where it begins in the second passage
 * @param toEnd behind it
 */
record Substitution(int first, int end, int toFirst, int toEnd) {

    /** Share of the shorter passage that stands in the other to the letter. */
    private static final double TO_THE_LETTER = 0.7;

    /** Longer gaps are clauses. */
    private static final int LONGEST = 6;

    /** So many common terms on either side hold a place, or the sentences' edges. */
    private static final int HELD = 2;

    /** The places of a pair, in order; none where the passages are not the same to the letter. */
    static List<Substitution> of(Pair pair) {
        int same = 0;
        for (int i = 0; i < pair.from().size(); i++) {
            same += letter(pair, i, pair.frame().forth[i]) ? 1 : 0;
        }
        if (same < TO_THE_LETTER * Math.min(pair.from().size(), pair.to().size())) {
            return List.of();
        }
        List<Substitution> found = new ArrayList<>();
        int i = -1;
        int j = -1;
        for (int k = 0; k <= pair.from().size(); k++) {
            int partner =
                    k < pair.from().size() ? pair.frame().forth[k] : pair.to().size();
            if (partner < 0 || k < pair.from().size() && !letter(pair, k, partner)) {
                continue;
            }
            Substitution gap = new Substitution(i + 1, k, j + 1, partner);
            if (gap.fits(pair)) {
                found.add(gap);
            }
            i = k;
            j = partner;
        }
        return found;
    }

    private boolean fits(Pair pair) {
        boolean both = end > first && toEnd > toFirst && end - first <= LONGEST && toEnd - toFirst <= LONGEST;
        return both
                && !broken(pair.from(), first, end)
                && !broken(pair.to(), toFirst, toEnd)
                && held(pair, -1)
                && held(pair, 1);
    }

    private static boolean broken(Passage passage, int first, int end) {
        for (int k = first + 1; k < end; k++) {
            if (passage.term(k).before() == Term.Break.SENTENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words on one side are the same, up to {@value #HELD} or the edge of both sentences. */
    private boolean held(Pair pair, int step) {
        int i = step < 0 ? first - 1 : end;
        int j = step < 0 ? toFirst - 1 : toEnd;
        for (int n = 0; n < HELD; n++) {
            boolean edge = edge(pair.from(), i, step);
            if (edge || edge(pair.to(), j, step)) {
                return edge && edge(pair.to(), j, step);
            }
            if (!letter(pair, i, j)) {
                return false;
            }
            i += step;
            j += step;
        }
        return true;
    }

    /** Whether the step to term {@code k} left the sentence. */
    private static boolean edge(Passage passage, int k, int step) {
        if (k < 0 || k >= passage.size()) {
            return true;
        }
        return passage.term(step < 0 ? k + 1 : k).before() == Term.Break.SENTENCE;
    }

    private static boolean letter(Pair pair, int i, int j) {
        return j >= 0
                && pair.frame().forth[i] == j
                && pair.from().form(i).equals(pair.to().form(j));
    }

    /** Whether words of both stretches lie in it. */
    boolean meets(int from, int fromEnd, int to, int until) {
        return first < fromEnd && from < end && toFirst < until && to < toEnd;
    }
}
