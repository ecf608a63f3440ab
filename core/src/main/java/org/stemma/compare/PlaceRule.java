package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Quantity;
import org.stemma.time.TimeMention;

/**
 * A figure, a day or one of the source's own words in the place of another: {@code rose 2 percent to a 5 percent share, rose 5
 * percent to a 2 percent share; official phones, personal phones}.
 *
 * <p>The place is what stands between two neighbours of the {@link Frame}, so it is found even where the aligner joined the word to
 * the same word somewhere else.
 */
final class PlaceRule implements Rule {

    private static final double UNSURE = 0.65;

    /** With less of the frame kept, a place of the one sentence says little about a place of the other. */
    private static final double LEAST_FRAME = 0.6;

    /** The same for words: figures say of themselves what they stand for. */
    private static final double WORDS_FRAME = 0.75;

    /** Words of content in the frame so near to the place, and how many of them, make it one place. */
    private static final int REACH = 5;

    private static final int HELD = 2;

    /** How many words of content may stand in the place. */
    private static final int FEW = 2;

    /** Between two neighbours of the frame. */
    private record Place(int first, int end, int toFirst, int toEnd) {}

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.frame().share() < LEAST_FRAME) {
            return;
        }
        for (Place place : places(pair)) {
            if (!held(pair, place) || figure(pair, place, findings)) {
                continue;
            }
            List<Integer> from = Slot.content(pair.from(), place.first, place.end);
            List<Integer> to = Slot.content(pair.to(), place.toFirst, place.toEnd);
            boolean few = pair.frame().share() >= WORDS_FRAME
                    && !from.isEmpty()
                    && !to.isEmpty()
                    && from.size() <= FEW + 1
                    && to.size() <= FEW;
            if (few && (moved(pair, place, from, to) || opposed(pair, from, to))) {
                findings.add(
                        VariantType.OTHER,
                        pair.from().span(from.getFirst(), from.getLast() + 1),
                        pair.to().span(to.getFirst(), to.getLast() + 1),
                        "The source has other words in this place",
                        UNSURE);
            }
        }
    }

    private static List<Place> places(Pair pair) {
        List<Place> places = new ArrayList<>();
        Frame frame = pair.frame();
        int last = -1;
        for (int i = 0; i < pair.from().size(); i++) {
            int j = frame.forth[i];
            if (j < 0) {
                continue;
            }
            if (last >= 0 && i > last + 1 && j > frame.forth[last] + 1 && !parted(pair.from(), last, i)) {
                places.add(new Place(last + 1, i, frame.forth[last] + 1, j));
            }
            last = i;
        }
        addLast(pair, last, places);
        return places;
    }

    /** What stands behind the last word of the frame in both sentences. */
    private static void addLast(Pair pair, int last, List<Place> places) {
        int toEnd = pair.to().size();
        int end = last + 1;
        while (end < pair.from().size() && pair.from().term(end).before() != Term.Break.SENTENCE) {
            end++;
        }
        if (last >= 0 && end > last + 1 && toEnd > pair.frame().forth[last] + 1) {
            places.add(new Place(last + 1, end, pair.frame().forth[last] + 1, toEnd));
        }
    }

    private static boolean parted(Passage passage, int a, int b) {
        return passage.term(a).sentence() != passage.term(b).sentence();
    }

    private static boolean held(Pair pair, Place place) {
        int found = 0;
        for (int i = Math.max(0, place.first - REACH); i < Math.min(pair.from().size(), place.end + REACH); i++) {
            int j = pair.frame().forth[i];
            boolean near = j >= place.toFirst - REACH && j < place.toEnd + REACH;
            found += j >= 0 && near && Alignment.carries(pair.from(), i) ? 1 : 0;
        }
        return found >= HELD;
    }

    /** Whether both hold one figure or day; adds them when they differ. */
    private static boolean figure(Pair pair, Place place, Findings findings) {
        Quantity a = quantity(pair.from(), place.first, place.end);
        Quantity b = quantity(pair.to(), place.toFirst, place.toEnd);
        if (a != null && b != null) {
            boolean exact =
                    !a.vague() && !b.vague() && a.kind() == b.kind() && a.unit().equals(b.unit());
            if (exact && (!QuantityRule.supports(a, b) || Support.finer(b, a))) {
                add(pair, VariantType.NUMBER, pair.from().span(a.first(), a.end()), b.first(), b.end(), findings);
            }
            return true;
        }
        TimeMention x = time(pair.from(), place.first, place.end);
        TimeMention y = time(pair.to(), place.toFirst, place.toEnd);
        if (x != null && y != null) {
            if (!x.agrees(y, null, null)) {
                add(pair, VariantType.DATE, x.span(), y.first(), y.end(), findings);
            }
            return true;
        }
        return a != null || b != null || x != null || y != null;
    }

    private static void add(Pair pair, VariantType type, Span from, int first, int end, Findings findings) {
        String what =
                type == VariantType.DATE ? "The source has another time here" : "The source has another figure here";
        findings.add(type, from, pair.to().span(first, end), what, UNSURE);
    }

    /** The one figure in the stretch; null if there is none, or more. */
    private static @Nullable Quantity quantity(Passage passage, int first, int end) {
        int found = -1;
        for (int k = first; k < end; k++) {
            int q = passage.quantityAt[k];
            if (q >= 0 && found >= 0 && q != found) {
                return null;
            }
            found = q >= 0 ? q : found;
        }
        return found < 0 ? null : passage.quantities.get(found);
    }

    private static @Nullable TimeMention time(Passage passage, int first, int end) {
        int found = -1;
        for (int k = first; k < end; k++) {
            int t = passage.timeAt[k];
            if (t >= 0 && found >= 0 && t != found) {
                return null;
            }
            found = t >= 0 ? t : found;
        }
        return found < 0 ? null : passage.times.get(found);
    }

    /** Whether all of the text's words here are the source's own, taken from elsewhere, and none stands for one of those here. */
    private static boolean moved(Pair pair, Place place, List<Integer> from, List<Integer> to) {
        for (int j : to) {
            Term term = pair.to().term(j);
            boolean noun = Usage.of(pair.to(), j) == Pos.NOUN || Usage.of(pair.to(), j) == Pos.ADJECTIVE;
            if (term.name()
                    || !noun
                    || Support.general(term)
                    || !pair.from().words.hasStem(term.stem())
                    || from.stream()
                            .anyMatch(i -> pair.from().term(i).name()
                                    || pair.alignment().relation(i, j).harmless())
                    || accompanied(pair, place, j)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one word stands for its opposite, or another of a set. */
    private static boolean opposed(Pair pair, List<Integer> from, List<Integer> to) {
        if (from.size() > 1 || to.size() > 1) {
            return false;
        }
        Relatedness.Relation relation = pair.alignment().relation(from.getFirst(), to.getFirst());
        return (relation == Relatedness.Relation.OPPOSITE || relation == Relatedness.Relation.CONTRAST)
                && OppositeNearby.candidate(pair.to(), to.getFirst());
    }

    /** Whether the source has the word beside one of its neighbours here: then it was taken from there. */
    private static boolean accompanied(Pair pair, Place place, int j) {
        String left = stem(pair.to(), Alignment.contentBefore(pair.to(), place.toFirst, 3));
        String right = stem(pair.to(), Alignment.contentFrom(pair.to(), place.toEnd, 3));
        return Company.known(pair, j, left, right);
    }

    private static String stem(Passage passage, int k) {
        return k < 0 ? "" : passage.term(k).stem();
    }
}
