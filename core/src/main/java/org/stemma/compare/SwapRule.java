package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/**
 * Two sides that changed places while what stands between them was kept: {@code Aldo agreed to buy Brin, Brin agreed to buy
 * Aldo}. Where nothing but a list or a mutual deed stands between them, the order says nothing.
 */
final class SwapRule implements Rule {

    private static final double LEAST_SHARE = 0.6;

    private static final Set<String> TURNING = Set.of("by", "was", "were", "is", "are", "been", "being", "be");

    /** Verbs that mean the same with their sides exchanged. */
    private static final Set<String> MUTUAL = WordLists.english().set("mutual");

    private static final Set<String> SAY = WordLists.english().set("say");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        List<Slot> gaps = gaps(pair);
        for (int g = 0; g < gaps.size(); g++) {
            for (int h = g + 1; h < gaps.size(); h++) {
                Slot first = gaps.get(g);
                Slot second = gaps.get(h);
                if (exchanged(pair, first, second) && acted(pair, first, second)) {
                    findings.add(
                            VariantType.ROLE,
                            pair.from().span(first.first(), second.end()),
                            pair.to().span(first.toFirst(), second.toEnd()),
                            "Who did it to whom was exchanged",
                            0.88);
                    return;
                }
            }
        }
    }

    /** What stands between the words of the frame, with words on both sides. */
    private static List<Slot> gaps(Pair pair) {
        List<Slot> gaps = new ArrayList<>();
        Frame frame = pair.frame();
        int last = -1;
        for (int i = 0; i <= pair.from().size(); i++) {
            boolean end = i == pair.from().size();
            if (!end && frame.forth[i] < 0) {
                continue;
            }
            int toEnd = end ? pair.to().size() : frame.forth[i];
            int toFirst = last < 0 ? 0 : frame.forth[last] + 1;
            if (i > last + 1 && toEnd > toFirst) {
                gaps.add(new Slot(last + 1, i, toFirst, toEnd, last >= 0, !end));
            }
            last = i;
        }
        return gaps;
    }

    /** Whether what stands in the one gap first stands in the other then, and the reverse. */
    private static boolean exchanged(Pair pair, Slot g, Slot h) {
        int a = head(pair.from(), g.first(), g.end());
        int b = head(pair.from(), h.first(), h.end());
        int c = head(pair.to(), g.toFirst(), g.toEnd());
        int d = head(pair.to(), h.toFirst(), h.toEnd());
        return a >= 0
                && b >= 0
                && c >= 0
                && d >= 0
                && pair.from().term(a).stem().equals(pair.to().term(d).stem())
                && pair.from().term(b).stem().equals(pair.to().term(c).stem())
                && !pair.alignment().relation(a, c).harmless();
    }

    /** The last name or noun of a stretch; -1 if its last word of content is none. */
    private static int head(Passage passage, int first, int end) {
        for (int k = end - 1; k >= first; k--) {
            Term term = passage.term(k);
            if (term.content()) {
                boolean noun = term.name() || term.entry().usual() == Pos.NOUN;
                return noun && passage.quantityAt[k] < 0 && passage.timeAt[k] < 0 ? k : -1;
            }
        }
        return -1;
    }

    /** Whether a deed stands between, kept to the word and not turned into the passive. */
    private static boolean acted(Pair pair, Slot g, Slot h) {
        boolean deed = false;
        for (int i = g.end(); i < h.first(); i++) {
            Term term = pair.from().term(i);
            String verb = term.entry().lemma(Pos.VERB);
            boolean turns = TURNING.contains(term.form());
            if (turns && (pair.frame().forth[i] < 0)) {
                return false;
            }
            deed |= term.content()
                    && !term.name()
                    && verb != null
                    && term.entry().usual() == Pos.VERB
                    && !MUTUAL.contains(verb)
                    && !SAY.contains(verb);
        }
        for (int j = g.toFirst(); j < h.toEnd(); j++) {
            if (TURNING.contains(pair.to().form(j)) && pair.frame().back[j] < 0) {
                return false;
            }
        }
        return deed;
    }
}
