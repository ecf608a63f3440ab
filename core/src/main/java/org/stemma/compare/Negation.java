package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;

/** Which terms of a passage a negator denies. */
final class Negation {

    private static final Set<String> NEGATORS = WordLists.english().set("negator");
    private static final Set<String> NEGATIVE = WordLists.english().set("negative");

    /** How far a negator reaches over words of grammar and adverbs. */
    private static final int REACH = 5;

    private final Passage passage;
    /** By term: the negator that denies it, or -1. */
    final int[] by;

    final int count;

    Negation(Passage passage) {
        this.passage = passage;
        by = new int[passage.size()];
        java.util.Arrays.fill(by, -1);
        int found = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (negator(i)) {
                found++;
                mark(i);
            }
        }
        count = found;
    }

    boolean negator(int i) {
        return NEGATORS.contains(passage.form(i)) && passage.quantityAt[i] < 0 && !idiom(i);
    }

    /** {@code not only, no longer than, no. 5, whether or not}: these deny nothing. */
    private boolean idiom(int i) {
        String form = passage.form(i);
        String next = passage.form(i + 1);
        if (form.equals("not")) {
            return Set.of("only", "just", "least", "merely", "simply", "even", "to", "surprisingly", "unlike")
                                    .contains(next)
                            && !next.equals("to")
                            && !next.equals("even")
                    || next.isEmpty()
                    || passage.form(i - 1).equals("or") && passage.form(i - 2).equals("whether")
                    || passage.form(i - 1).equals("or");
        }
        boolean number = form.equals("no")
                && (i + 1 < passage.size() && passage.term(i + 1).token().kind() == org.stemma.text.TokenKind.NUMBER
                        || Set.of("doubt", "matter", "fewer", "less", "more", "wonder", "one")
                                        .contains(next)
                                && !next.equals("one")
                                && !next.equals("more"));
        boolean never = form.equals("never") && next.equals("before");
        boolean without = form.equals("nor") || form.equals("neither") && next.equals("of") && false;
        return number || never || without;
    }

    private void mark(int negator) {
        for (int i = negator + 1; i < Math.min(passage.size(), negator + 1 + REACH); i++) {
            if (passage.term(i).brokenBefore()) {
                return;
            }
            Term term = passage.term(i);
            if (Alignment.carries(passage, i) && !adverb(term)) {
                by[i] = negator;
                return;
            }
        }
    }

    private static boolean adverb(Term term) {
        return term.can(Pos.ADVERB)
                        && !term.can(Pos.VERB)
                        && !term.can(Pos.NOUN)
                        && term.form().endsWith("ly")
                || term.form().equals("yet")
                || term.form().equals("immediately");
    }

    /** Whether a term says no without a negator: {@code failed, unclear, lack}. */
    static boolean negative(Term term) {
        if (NEGATIVE.contains(term.form())) {
            return true;
        }
        for (String lemma : term.entry().lemmas()) {
            if (NEGATIVE.contains(lemma)) {
                return true;
            }
        }
        String form = term.form();
        boolean prefix = form.length() > 5
                && (form.startsWith("un")
                        || form.startsWith("in")
                        || form.startsWith("im")
                        || form.startsWith("dis")
                        || form.startsWith("ir")
                        || form.startsWith("non")
                        || form.startsWith("mis"));
        return prefix || form.endsWith("less") && form.length() > 5;
    }
}
