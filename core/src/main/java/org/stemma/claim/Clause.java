package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Quote;
import org.stemma.quote.Tag;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.time.TimeMention;

/**
 * One proposition as one report words it.
 *
 * @param report place of its report among the story's
 * @param number place among the report's clauses
 * @param sentence the sentence it stands in
 * @param span from its first word to its last
 * @param terms its words, in order
 * @param inherited the words of the subject that it shares with the clause before, or that a pronoun in the words of a
 *     speaker stands for; empty when it has its own
 * @param verb index in {@code terms} of its main verb; -1 when it has none
 * @param lemma the main verb's dictionary form; empty when it has none
 * @param subjectEnd one past the subject's last term; 0 when it has none of its own
 * @param passive whether the main verb is a passive
 * @param negated whether it denies
 * @param mood how real it calls what it tells
 * @param own whether it can stand alone: a subject and a finite verb
 * @param speech whether its verb reports an act of speech: {@code called it an abuse}
 * @param direct whether all that it says stands inside quotation marks
 * @param quote who is given for it; null when the report says it in its own voice
 * @param quantities its numbers; indices into {@code terms}
 * @param times its dates; indices into {@code terms}
 */
record Clause(
        int report,
        int number,
        Sentence sentence,
        Span span,
        List<Term> terms,
        List<Term> inherited,
        int verb,
        String lemma,
        int subjectEnd,
        boolean passive,
        boolean negated,
        Mood mood,
        boolean own,
        boolean speech,
        boolean direct,
        @Nullable Quote quote,
        List<Quantity> quantities,
        List<TimeMention> times) {

    private static final Set<String> BEING = Set.of("is", "are", "am");

    Clause {
        terms = List.copyOf(terms);
        inherited = List.copyOf(inherited);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }

    /** Whether it is as real as {@code other}, or one says that it will be and the other that it is under way: {@code is banning}. */
    boolean asReal(Clause other) {
        return mood == other.mood || mood == Mood.AHEAD && other.underway() || other.mood == Mood.AHEAD && underway();
    }

    private boolean underway() {
        return mood == Mood.PLAIN
                && verb > 0
                && terms.get(verb).tag() == Tag.GERUND
                && terms.subList(Math.max(0, verb - 3), verb).stream().anyMatch(t -> BEING.contains(t.form()));
    }

    /** How many words carry meaning. */
    int contentWords() {
        return (int) terms.stream().filter(Term::content).count();
    }

    /** The subject's words, its own or inherited. */
    List<Term> subject() {
        boolean named = terms.subList(0, subjectEnd).stream().anyMatch(Term::content);
        return named || inherited.isEmpty() ? terms.subList(0, subjectEnd) : inherited;
    }

    /** The noun that the number counts, as it is written; its stem where it stands elsewhere, empty when it counts none. */
    String counted(Quantity number) {
        for (int i = number.end(); i < terms.size() && !number.what().isEmpty(); i++) {
            if (terms.get(i).stem().equals(number.what())) {
                return terms.get(i).form();
            }
        }
        return number.what();
    }

    String words(AnalysedReport in) {
        return span.of(in.text());
    }
}
