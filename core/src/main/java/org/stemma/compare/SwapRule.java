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
        for (Slot gap : gaps) {
            if (crossed(pair, gap)) {
                findings.add(
                        VariantType.ROLE,
                        pair.from().span(gap.first(), gap.end()),
                        pair.to().span(gap.toFirst(), gap.toEnd()),
                        "Who did it to whom was exchanged",
                        0.87);
            }
        }
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

    /**
     * {@code left Berg for Holt, left Holt for Berg; ordered Berg to pay Holt, ordered Holt to pay}: at one place beside a deed
     * one name stands for another, and each stands elsewhere in the sentence where the other does not.
     */
    private static boolean crossed(Pair pair, Slot gap) {
        int a = head(pair.from(), gap.first(), gap.end());
        int b = head(pair.to(), gap.toFirst(), gap.toEnd());
        return a >= 0
                && b >= 0
                && pair.from().term(a).name()
                && pair.to().term(b).name()
                && !pair.alignment().relation(a, b).harmless()
                && once(pair.to(), pair.from().term(a).stem(), gap.toEnd())
                && once(pair.from(), pair.to().term(b).stem(), gap.end())
                && once(pair.from(), pair.from().term(a).stem(), 0)
                && once(pair.to(), pair.to().term(b).stem(), 0)
                && beside(pair, gap)
                && !turns(pair);
    }

    /** Whether the word stands once in the passage, and behind {@code first}. */
    private static boolean once(Passage passage, String stem, int first) {
        int count = 0;
        int last = -1;
        for (int k = 0; k < passage.size(); k++) {
            if (passage.term(k).stem().equals(stem)) {
                count++;
                last = k;
            }
        }
        return count == 1 && last >= first;
    }

    /** Whether a deed that both passages have stands right before the gap. */
    private static boolean beside(Pair pair, Slot gap) {
        int verb = Alignment.contentBefore(pair.from(), gap.first(), 2);
        int other = Alignment.contentBefore(pair.to(), gap.toFirst(), 2);
        return verb >= 0
                && other >= 0
                && pair.frame().forth[verb] == other
                && deed(pair.from().term(verb));
    }

    /** Whether one of the passages has a word of the passive that the other has not. */
    private static boolean turns(Pair pair) {
        for (int i = 0; i < pair.from().size(); i++) {
            if (TURNING.contains(pair.from().form(i)) && pair.frame().forth[i] < 0) {
                return true;
            }
        }
        for (int j = 0; j < pair.to().size(); j++) {
            if (TURNING.contains(pair.to().form(j)) && pair.frame().back[j] < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean deed(Term term) {
        String verb = term.entry().lemma(Pos.VERB);
        return term.content()
                && !term.name()
                && verb != null
                && term.entry().usual() == Pos.VERB
                && !MUTUAL.contains(verb)
                && !SAY.contains(verb);
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
            if (TURNING.contains(term.form()) && pair.frame().forth[i] < 0) {
                return false;
            }
            deed |= deed(term);
        }
        for (int j = g.toFirst(); j < h.toEnd(); j++) {
            if (TURNING.contains(pair.to().form(j)) && pair.frame().back[j] < 0) {
                return false;
            }
        }
        return deed;
    }
}
