package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** A predicate denied in one passage and asserted in the other. */
final class NegationRule implements Rule {

    private static final Set<String> AUXILIARY = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "do", "does", "did", "will",
            "would", "shall", "should", "can", "could", "may", "might", "must");

    private static final Set<String> REVERSING =
            Set.of("unless", "until", "without", "except", "if", "instead", "rather", "only", "too");

    /** A frame that holds less of the shorter sentence says little about a single place. */
    private static final double FRAMED = 0.4;

    /** How far from the place another way to say no is looked for. */
    private static final int WINDOW = 5;

    private static final Set<String> NEGATORS = WordLists.english().set("negator");

    /** How many terms from the negator common words may stand. */
    private static final int REACH = 3;

    /** How many terms before the asserted word its verb may stand. */
    private static final int VERB_REACH = 5;

    @Override
    public void find(Pair pair, Findings findings) {
        Negation a = new Negation(pair.from());
        Negation b = new Negation(pair.to());
        if (a.count == 0 && b.count == 0) {
            return;
        }
        aligned(pair, a, b, findings);
        framed(pair, a, b, findings);
    }

    private static void aligned(Pair pair, Negation a, Negation b, Findings findings) {
        for (int i = 0; i < pair.from().size(); i++) {
            int j = pair.alignment().forth[i];
            if (j < 0 || a.by[i] >= 0 == b.by[j] >= 0 || !sure(pair, i, j)) {
                continue;
            }
            boolean unless = a.by[i] >= 0 ? unless(pair.to(), j) : unless(pair.from(), i);
            if (!unless && !balanced(pair, a, b, i, j)) {
                int first = a.by[i] >= 0
                        ? start(pair.from(), a.by[i])
                        : asserts(pair, pair.frame().back, start(pair.to(), b.by[j]), i, false);
                int toFirst = b.by[j] >= 0
                        ? start(pair.to(), b.by[j])
                        : asserts(pair, pair.frame().forth, start(pair.from(), a.by[i]), j, true);
                String what = b.by[j] >= 0 ? "A negation was added" : "A negation was dropped";
                findings.add(
                        VariantType.NEGATION,
                        pair.from().span(first, i + 1),
                        pair.to().span(toFirst, j + 1),
                        what,
                        0.93);
            }
        }
    }

    /** {@code unless the hostages in the north are freed}: as good as "if they are not freed". */
    private static boolean unless(Passage passage, int place) {
        for (int k = place; k >= 0; k--) {
            if (passage.form(k).equals("unless")) {
                return true;
            }
            if (passage.term(k).brokenBefore()) {
                return false;
            }
        }
        return false;
    }

    /** A negator at a place that the frame holds on both sides, though the denied word was replaced. */
    private static void framed(Pair pair, Negation a, Negation b, Findings findings) {
        boolean moved = loose(pair.from(), pair.frame().forth, a) && loose(pair.to(), pair.frame().back, b);
        if (pair.frame().share() < FRAMED || moved) {
            return;
        }
        for (int n = 0; n < pair.from().size(); n++) {
            if (a.negator(n) && pair.frame().forth[n] < 0) {
                int[] place = place(pair.from(), pair.to(), pair.frame().forth, n, b);
                if (place.length > 0 && !answered(pair, true, n, place)) {
                    add(pair, n, place, true, findings);
                }
            }
        }
        for (int n = 0; n < pair.to().size(); n++) {
            if (b.negator(n) && pair.frame().back[n] < 0) {
                int[] place = place(pair.to(), pair.from(), pair.frame().back, n, a);
                if (place.length > 0 && !answered(pair, false, n, place)) {
                    add(pair, n, place, false, findings);
                }
            }
        }
    }

    /** Whether the passage has a negator outside the frame; if both have one, a denied clause was moved. */
    private static boolean loose(Passage passage, int[] partner, Negation negation) {
        for (int k = 0; k < passage.size(); k++) {
            if (partner[k] < 0 && negation.negator(k)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the other side says no in another way near the place, or the denying one twice: {@code did not succeed, failed;
     * was not unaware, knew}.
     */
    private static boolean answered(Pair pair, boolean dropped, int negator, int[] place) {
        Passage denying = dropped ? pair.from() : pair.to();
        Passage bare = dropped ? pair.to() : pair.from();
        int[] own = dropped ? pair.alignment().forth : pair.alignment().back;
        int[] partner = dropped ? pair.alignment().back : pair.alignment().forth;
        boolean twice = Negation.negative(denying.term(place[0])) && own[place[0]] < 0 && !describes(denying, place[0]);
        if (twice || unless(bare, Math.min(place[1], bare.size() - 1))) {
            return true;
        }
        for (int k = Math.max(0, place[1] - WINDOW); k < Math.min(bare.size(), place[1] + WINDOW); k++) {
            boolean says = NEGATORS.contains(bare.form(k))
                    || REVERSING.contains(bare.form(k))
                    || bare.at(k, "out", "of")
                    || bare.at(k, "free", "of")
                    || bare.term(k).content() && Negation.negative(bare.term(k)) && !describes(bare, k);
            boolean object = k > place[1] && Set.of("the", "a", "an").contains(bare.form(k - 1));
            if (says && !object && !rendered(pair, partner, dropped, k)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The denied word and the word in its place on the other side, when common words stand close on both sides of the
     * negator, one of them next to it, and nothing denies between their partners; else empty.
     */
    private static int[] place(Passage own, Passage other, int[] partner, int negator, Negation otherNegation) {
        int denied = Alignment.contentFrom(own, negator + 1, REACH);
        int left = negator - 1;
        while (left >= 0 && left >= negator - REACH && partner[left] < 0) {
            left--;
        }
        int right = negator + 1;
        while (right < own.size() && right <= negator + REACH && partner[right] < 0) {
            right++;
        }
        boolean starts = own.term(negator).before() == Term.Break.SENTENCE;
        boolean inside = right < own.size() && partner[right] >= 0 && (starts || left >= 0 && partner[left] >= 0);
        if (denied < 0 || own.timeAt[denied] >= 0 || !inside || negator - left > 1 && right - negator > 1) {
            return new int[0];
        }
        int first = starts ? sentenceStart(other, partner[right]) : partner[left] + 1;
        int end = partner[right];
        if (end < first || end - first > REACH || broken(own, left + 1, right) || broken(other, first, end)) {
            return new int[0];
        }
        for (int k = Math.max(0, first - 1); k <= end; k++) {
            if (otherNegation.negator(k)) {
                return new int[0];
            }
        }
        int asserted = Alignment.contentFrom(other, first, REACH + 1);
        return asserted < 0 || other.timeAt[asserted] >= 0 ? new int[0] : new int[] {denied, asserted};
    }

    private static boolean broken(Passage passage, int first, int end) {
        for (int k = Math.max(1, first); k <= Math.min(end, passage.size() - 1); k++) {
            if (k > first && passage.term(k).brokenBefore()) {
                return true;
            }
        }
        return false;
    }

    private static int sentenceStart(Passage passage, int i) {
        int start = i;
        while (passage.term(start).before() != Term.Break.SENTENCE) {
            start--;
        }
        return start;
    }

    private static void add(Pair pair, int negator, int[] place, boolean dropped, Findings findings) {
        Passage denying = dropped ? pair.from() : pair.to();
        Passage bare = dropped ? pair.to() : pair.from();
        int first = start(denying, negator);
        int[] partner = dropped ? pair.frame().forth : pair.frame().back;
        Span denied = denying.span(first, place[0] + 1);
        Span asserted = bare.span(asserts(pair, partner, first, place[1], dropped), place[1] + 1);
        findings.add(
                VariantType.NEGATION,
                dropped ? denied : asserted,
                dropped ? asserted : denied,
                dropped ? "A negation was dropped" : "A negation was added",
                0.9);
    }

    /** The denied word stands in like company on both sides. */
    private static boolean sure(Pair pair, int i, int j) {
        Relatedness.Relation relation = pair.alignment().relation(i, j);
        boolean verb = pair.from().term(i).can(Pos.VERB) && pair.to().term(j).can(Pos.VERB);
        boolean close = relation == Relatedness.Relation.SAME || verb && relation == Relatedness.Relation.SYNONYM;
        return close && pair.share() >= 0.5 && pair.near(i, i + 1, j, j + 1, 6) >= 2;
    }

    /** Whether the side without the negator says no in another way: by a negator elsewhere, or by a negative word. */
    private static boolean balanced(Pair pair, Negation a, Negation b, int i, int j) {
        boolean inFrom = a.by[i] >= 0;
        Passage bare = inFrom ? pair.to() : pair.from();
        Passage denied = inFrom ? pair.from() : pair.to();
        int[] partner = inFrom ? pair.alignment().back : pair.alignment().forth;
        int at = inFrom ? j : i;
        int negator = inFrom ? a.by[i] : b.by[j];
        if (negator < 0) {
            return true;
        }
        int negatorPartner = inFrom ? pair.alignment().forth[negator] : pair.alignment().back[negator];
        if (negatorPartner >= 0) {
            return true;
        }
        Negation bareNegation = inFrom ? b : a;
        for (int k = 0; k < bare.size(); k++) {
            boolean says = bareNegation.negator(k)
                    || Negation.negative(bare.term(k)) && bare.term(k).content()
                    || REVERSING.contains(bare.form(k))
                    || bare.at(k, "out", "of")
                    || bare.at(k, "free", "of");
            if (bare.term(k).sentence() == bare.term(at).sentence() && says && !rendered(pair, partner, inFrom, k)) {
                return true;
            }
        }
        // A second unaligned negative on the denying side: two make a yes.
        int[] own = inFrom ? pair.alignment().forth : pair.alignment().back;
        for (int k = Math.max(0, negator - 6); k < Math.min(denied.size(), negator + 7); k++) {
            boolean strong = denied.term(k).content() && Negation.negative(denied.term(k));
            if (strong && own[k] < 0 && !describes(denied, k)) {
                return true;
            }
        }
        return false;
    }

    /** An adjective before its noun denies no predicate: {@code had not shown any unusual movement}. */
    private static boolean describes(Passage passage, int k) {
        boolean noun = k + 1 < passage.size()
                && passage.term(k + 1).before() == Term.Break.NONE
                && passage.term(k + 1).content()
                && passage.term(k + 1).entry().usual() == Pos.NOUN;
        return noun && passage.term(k).can(Pos.ADJECTIVE) && !passage.term(k).can(Pos.VERB);
    }

    /** Whether the word has the very same word for a partner: another word, though close, may say no where it does not. */
    private static boolean rendered(Pair pair, int[] partner, boolean inFrom, int k) {
        if (partner[k] < 0) {
            return false;
        }
        Term own = inFrom ? pair.to().term(k) : pair.from().term(k);
        Term other = inFrom ? pair.from().term(partner[k]) : pair.to().term(partner[k]);
        return own.stem().equals(other.stem());
    }

    /**
     * Where the words begin that assert what the other side denies: with the verb from which the negator fell, though other
     * words stand between ({@code is not at the quay, is at the quay}).
     *
     * @param partner by term of the denying side: its common word on the other
     * @param denial where the denying words begin
     * @param asserted the word that the other side asserts
     */
    private static int asserts(Pair pair, int[] partner, int denial, int asserted, boolean dropped) {
        Passage bare = dropped ? pair.to() : pair.from();
        int own = start(bare, asserted);
        int verb = partner[denial];
        boolean near = verb >= 0 && verb < own && asserted - verb <= VERB_REACH;
        return near && bare.term(verb).sentence() == bare.term(asserted).sentence() ? verb : own;
    }

    /** Where the verb group of {@code i} begins: its auxiliaries stand before it. */
    private static int start(Passage passage, int i) {
        int start = i;
        if (start > 0 && passage.form(start - 1).equals("with")) {
            return start - 1;
        }
        while (start > 0
                && AUXILIARY.contains(passage.form(start - 1))
                && !passage.term(start).brokenBefore()) {
            start--;
        }
        return start;
    }
}
