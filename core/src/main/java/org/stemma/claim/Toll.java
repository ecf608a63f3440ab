package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.quantity.Fate;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.text.Token;

/**
 * How many people an event killed, hurt, left missing and so on, as one clause says it: the numbers that newsrooms disagree
 * about most, in too many shapes for whole clauses to be compared ({@code killing 12 people; twelve dead; 12 lives}).
 *
 * @param fate what happened to them
 * @param group stem of who they are; empty for people in general
 * @param number how many
 */
record Toll(Fate fate, String group, Quantity number) {

    /** What it counts, as a clause: {@code how many people were killed}. */
    String subject() {
        return "how many " + (group.isEmpty() ? "people " : "") + fate.told();
    }

    /** Words for people in general. */
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "persons",
            "others",
            "victims",
            "dead",
            "lives",
            "deaths",
            "residents",
            "injured",
            "wounded",
            "casualties",
            "fatalities",
            "souls",
            "individuals",
            "");

    /** How far the fate stands from its number. */
    private static final int NEAR = 5;

    /** The toll that {@code number} gives in {@code clause}; empty when it is none, or of an earlier event. */
    static Optional<Toll> of(Clause clause, Quantity number) {
        if (number.kind() != Kind.COUNT
                || number.vague()
                || clause.negated()
                || clause.mood() != Mood.PLAIN
                || ofDate(clause, number)) {
            return Optional.empty();
        }
        List<Term> terms = clause.terms();
        String noun = noun(terms, number);
        int best = NEAR + 1;
        Fate fate = null;
        for (int i = 0; i < terms.size(); i++) {
            int distance = i < number.first() ? number.first() - i : i - number.end() + 1;
            if (i >= number.first() && i < number.end() || distance >= best) {
                continue;
            }
            Fate told = Fate.of(terms.get(i).form());
            if (told != null && !numberBetween(clause, number, i)) {
                best = distance;
                fate = told;
            }
        }
        if (fate == null) {
            return Optional.empty();
        }
        boolean fateWord = Fate.of(noun) != null;
        String group = PEOPLE.contains(noun) || fateWord ? "" : number.what();
        return Optional.of(new Toll(fate, group, number));
    }

    /** {@code November 8-9, 11/11}: part of a date. */
    private static boolean ofDate(Clause clause, Quantity number) {
        int before = number.first() - 1;
        int next = number.end();
        List<Term> terms = clause.terms();
        return clause.times().stream().anyMatch(t -> t.span().overlaps(number.span()))
                || before >= 0
                        && digits(terms.get(before))
                        && number.span().start() - terms.get(before).span().end() == 1
                || next < terms.size()
                        && digits(terms.get(next))
                        && terms.get(next).span().start() - number.span().end() == 1;
    }

    private static boolean digits(Term term) {
        return Character.isDigit(term.form().charAt(term.form().length() - 1));
    }

    /** The word that is counted. */
    private static String noun(List<Term> terms, Quantity number) {
        for (int i = number.end(); i < Math.min(terms.size(), number.end() + 3); i++) {
            Token token = terms.get(i).token();
            if (token.stem().equals(number.what())) {
                return token.form();
            }
        }
        return number.end() < terms.size() ? terms.get(number.end()).form() : "";
    }

    private static boolean numberBetween(Clause clause, Quantity number, int at) {
        for (Quantity q : clause.quantities()) {
            boolean between = at < number.first()
                    ? q.first() > at && q.end() <= number.first()
                    : q.first() >= number.end() && q.first() < at;
            if (between && q != number) {
                return true;
            }
        }
        return false;
    }
}
