package org.stemma.compare;

import java.util.List;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** A common noun replaced by a narrower one or by another kind of the same thing. */
final class NounRule implements Rule {

    @Override
    public void find(Pair pair, Findings findings) {
        for (Slot slot : pair.slots()) {
            List<Integer> a = slot.content(pair.from());
            List<Integer> b = slot.contentTo(pair.to());
            if (a.size() == b.size() && a.size() <= 2) {
                for (int k = 0; k < a.size(); k++) {
                    compare(pair, slot, a.get(k), b.get(k), a.size(), findings);
                }
            }
        }
    }

    private static void compare(Pair pair, Slot slot, int i, int j, int terms, Findings findings) {
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        if (!noun(pair.from(), i) || !noun(pair.to(), j) || pair.share() < 0.6) {
            return;
        }
        int near = pair.near(i, i + 1, j, j + 1, 5);
        boolean firm = slot.held() ? near >= 2 : near >= 3;
        if (!firm || pair.from().words.hasStem(b.stem())) {
            return;
        }
        Relatedness.Relation relation = pair.alignment().relation(i, j);
        if (!physical(a)
                || !physical(b)
                || a.form().endsWith(b.form())
                || b.form().endsWith(a.form())) {
            return;
        }
        boolean narrower = relation == Relatedness.Relation.NARROWER;
        boolean other = relation == Relatedness.Relation.SISTER;
        if (narrower || other && terms == 1) {
            String what = narrower ? "A narrower word was put" : "Another kind of thing was put";
            findings.add(
                    VariantType.ENTITY,
                    pair.from().span(i, i + 1),
                    pair.to().span(j, j + 1),
                    what,
                    narrower ? 0.85 : 0.8);
        }
    }

    /** Whether it is first of all a thing, a being or a stuff: for abstract nouns the dictionary's tree is too fine. */
    private static boolean physical(Term term) {
        return Lexicon.english().firstSenseIs(term.entry(), "physical entity");
    }

    /** Whether the term is a noun here, as far as it can be told without a parser. */
    private static boolean noun(Passage passage, int i) {
        Term term = passage.term(i);
        if (term.name()
                || !term.content()
                || !term.can(Pos.NOUN)
                || passage.quantityAt[i] >= 0
                || passage.timeAt[i] >= 0) {
            return false;
        }
        Pos usual = term.entry().usual();
        boolean mostly = usual == Pos.NOUN;
        boolean determined = java.util.Set.of(
                        "the", "a", "an", "his", "her", "its", "their", "of", "some", "all", "no", "this", "these")
                .contains(passage.form(i - 1));
        boolean verbal = java.util.Set.of(
                        "to", "will", "would", "could", "may", "might", "must", "should", "not", "they", "he", "she",
                        "who")
                .contains(passage.form(i - 1));
        return !verbal && (mostly || determined);
    }
}
