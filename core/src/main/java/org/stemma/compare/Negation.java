package org.stemma.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.text.TokenKind;

/** Which terms of a passage a negator denies. */
final class Negation {

    private static final Set<String> NEGATORS = WordLists.english().set("negator");
    private static final Set<String> NEGATIVE = WordLists.english().set("negative");

    private static final Set<String> HARMLESS_BEHIND_NOT = Set.of(
            "only",
            "just",
            "least",
            "less",
            "fewer",
            "merely",
            "simply",
            "surprisingly",
            "unlike",
            "long",
            "far",
            "quite",
            "nearly");
    private static final Set<String> HARMLESS_BEHIND_NO = Set.of("doubt", "matter", "fewer", "less", "wonder");

    /** How far a negator reaches over words of grammar and adverbs. */
    private static final int REACH = 5;

    private static final List<String> PREFIXES = List.of("un", "in", "im", "dis", "ir", "non", "mis");

    private final Passage passage;
    /** By term: the negator that denies it, or -1. */
    final int[] by;

    final int count;

    Negation(Passage passage) {
        this.passage = passage;
        by = new int[passage.size()];
        Arrays.fill(by, -1);
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
        boolean yet = passage.form(i).equals("yet") && passage.form(i + 1).equals("to");
        return yet || NEGATORS.contains(passage.form(i)) && passage.quantityAt[i] < 0 && !idiom(i);
    }

    /** {@code not only, no. 5, whether or not, no doubt}: these deny nothing. */
    private boolean idiom(int i) {
        String next = passage.form(i + 1);
        return switch (passage.form(i)) {
            case "not" ->
                next.isEmpty()
                        || HARMLESS_BEHIND_NOT.contains(next)
                        || passage.form(i - 1).equals("or");
            case "no" ->
                HARMLESS_BEHIND_NO.contains(next)
                        || i + 1 < passage.size() && passage.term(i + 1).token().kind() == TokenKind.NUMBER;
            case "nor" -> true; // it goes on with a negation that stands before
            default -> false;
        };
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
        boolean prefix = PREFIXES.stream().anyMatch(p -> form.length() > 5 && form.startsWith(p) && turned(form, p));
        return prefix || form.endsWith("less") && form.length() > 5;
    }

    /** Whether the word without its prefix is a quality of its own: {@code unharmed, inactive}, not {@code inferno}. */
    private static boolean turned(String form, String prefix) {
        String rest = form.substring(prefix.length());
        Entry entry = Lexicon.english().entry(rest);
        return rest.endsWith("ed") && entry.known() || entry.is(Pos.ADJECTIVE);
    }
}
