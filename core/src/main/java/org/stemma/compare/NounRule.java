package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** A common noun replaced by a narrower one, or a word by another of a set that contrasts. */
final class NounRule implements Rule {

    /**
     * Who rewords a sentence throughout puts narrower words as well as broader ones, and the dictionary's tree is too fine
     * to tell which were facts; in a sentence kept to the letter, or a list whose other members are kept, one word stands out.
     */
    private static final double TO_THE_LETTER = 0.9;

    @Override
    public void find(Pair pair, Findings findings) {
        for (int i = 0; i < pair.from().size(); i++) {
            if (pair.alignment().forth[i] >= 0 || !candidate(pair.from(), i)) {
                continue;
            }
            for (int j = 0; j < pair.to().size(); j++) {
                if (pair.alignment().back[j] < 0 && candidate(pair.to(), j)) {
                    compare(pair, i, j, findings);
                }
            }
        }
    }

    private static void compare(Pair pair, int i, int j, Findings findings) {
        Relatedness.Relation relation = pair.alignment().relation(i, j);
        boolean contrast = relation == Relatedness.Relation.CONTRAST;
        boolean narrower = relation == Relatedness.Relation.NARROWER;
        if (!contrast && !narrower || pair.share() < 0.5 || !firm(pair, i, j)) {
            return;
        }
        if (contrast) {
            add(pair, i, j, "Another kind of thing was put", 0.9, findings);
            return;
        }
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        boolean compound = a.form().endsWith(b.form()) || b.form().endsWith(a.form());
        boolean things = noun(pair.from(), i) && noun(pair.to(), j) && made(a) && made(b);
        boolean kept = letters(pair, i) >= TO_THE_LETTER || coordinated(pair, i, j);
        if (things && kept && !compound && !pair.from().words.hasStem(b.stem())) {
            add(pair, i, j, "A narrower word was put", 0.85, findings);
        }
    }

    /** Both neighbours are aligned, or two words at once on one side; and neither word stands in the other passage. */
    private static boolean firm(Pair pair, int i, int j) {
        return pair.near(i, i + 1, j, j + 1, 5) >= 2
                && (pair.held(i, i + 1, j, j + 1) == 2 || listed(pair, i, j))
                && !pair.from().hasStem(pair.to().term(j).stem())
                && !pair.to().hasStem(pair.from().term(i).stem());
    }

    private static void add(Pair pair, int i, int j, String what, double confidence, Findings findings) {
        findings.add(VariantType.ENTITY, pair.from().span(i, i + 1), pair.to().span(j, j + 1), what, confidence);
    }

    /** Share of the other content words of the first passage that stand in the second to the letter. */
    private static double letters(Pair pair, int except) {
        int all = 0;
        int same = 0;
        for (int i = 0; i < pair.from().size(); i++) {
            if (i == except || !Alignment.carries(pair.from(), i)) {
                continue;
            }
            int j = pair.alignment().forth[i];
            all++;
            same += j >= 0 && pair.from().form(i).equals(pair.to().form(j)) ? 1 : 0;
        }
        return all == 0 ? 0 : same / (double) all;
    }

    /** Whether both are members of one list whose next member is kept: {@code tanks and warplanes}. */
    private static boolean coordinated(Pair pair, int i, int j) {
        return member(pair, i, j, -1) || member(pair, i, j, 1);
    }

    private static boolean member(Pair pair, int i, int j, int step) {
        int a = partner(pair.from(), i, step);
        int b = partner(pair.to(), j, step);
        return a >= 0 && b >= 0 && pair.alignment().joined(a, b);
    }

    /** The content term that {@code and}, {@code or} or a comma ties to {@code i}; -1 if none. */
    private static int partner(Passage passage, int i, int step) {
        int k = i + step;
        int edge = step > 0 ? k : i;
        if (k < 0 || k >= passage.size()) {
            return -1;
        }
        boolean comma = passage.term(edge).before() == Term.Break.COMMA;
        boolean and = Set.of("and", "or").contains(passage.form(k));
        if (and) {
            k += step;
        }
        boolean inside = k >= 0 && k < passage.size();
        return inside && (comma || and) && passage.term(k).content() ? k : -1;
    }

    /** Whether both begin or end the same list: two words at once beside them are aligned. */
    private static boolean listed(Pair pair, int i, int j) {
        int a = Alignment.contentFrom(pair.from(), i + 1, 3);
        int b = Alignment.contentFrom(pair.to(), j + 1, 3);
        int c = Alignment.contentBefore(pair.from(), i, 3);
        int d = Alignment.contentBefore(pair.to(), j, 3);
        boolean behind = pair.alignment().joined(a, b)
                && pair.alignment()
                        .joined(
                                Alignment.contentFrom(pair.from(), a + 1, 3),
                                Alignment.contentFrom(pair.to(), b + 1, 3));
        boolean before = pair.alignment().joined(c, d)
                && pair.alignment()
                        .joined(Alignment.contentBefore(pair.from(), c, 3), Alignment.contentBefore(pair.to(), d, 3));
        return behind || before;
    }

    private static boolean candidate(Passage passage, int i) {
        Term term = passage.term(i);
        return term.content() && !term.name() && passage.quantityAt[i] < 0 && passage.timeAt[i] < 0;
    }

    /** Whether it is first of all a made thing: for what nature or thought made, the dictionary's tree is too fine. */
    private static boolean made(Term term) {
        return Lexicon.english().firstSenseIs(term.entry(), "artifact");
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
