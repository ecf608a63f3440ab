package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** A predicate denied in one passage and asserted in the other. */
final class NegationRule implements Rule {

    private static final Set<String> AUXILIARY = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "do", "does", "did", "will",
            "would", "shall", "should", "can", "could", "may", "might", "must");

    private static final Set<String> REVERSING = Set.of("unless", "until", "without", "except", "if");

    @Override
    public void find(Pair pair, Findings findings) {
        Negation a = new Negation(pair.from());
        Negation b = new Negation(pair.to());
        if (a.count == 0 && b.count == 0) {
            return;
        }
        for (int i = 0; i < pair.from().size(); i++) {
            int j = pair.alignment().forth[i];
            if (j < 0 || a.by[i] >= 0 == b.by[j] >= 0 || !sure(pair, i, j)) {
                continue;
            }
            if (!balanced(pair, a, b, i, j)) {
                int first = a.by[i] >= 0 ? start(pair.from(), a.by[i]) : start(pair.from(), i);
                int toFirst = b.by[j] >= 0 ? start(pair.to(), b.by[j]) : start(pair.to(), j);
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
        int negatorPartner = inFrom ? pair.alignment().forth[negator] : pair.alignment().back[negator];
        if (negatorPartner >= 0) {
            return true;
        }
        Negation bareNegation = inFrom ? b : a;
        for (int k = 0; k < bare.size(); k++) {
            boolean says = bareNegation.negator(k)
                    || Negation.negative(bare.term(k)) && bare.term(k).content()
                    || REVERSING.contains(bare.form(k));
            if (bare.term(k).sentence() == bare.term(at).sentence() && says && !rendered(pair, partner, inFrom, k)) {
                return true;
            }
        }
        // A second unaligned negative on the denying side: two make a yes.
        int[] own = inFrom ? pair.alignment().forth : pair.alignment().back;
        for (int k = Math.max(0, negator - 6); k < Math.min(denied.size(), negator + 7); k++) {
            boolean strong = denied.term(k).content() && Negation.negative(denied.term(k));
            if (strong && own[k] < 0) {
                return true;
            }
        }
        return false;
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
