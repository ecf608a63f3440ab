package org.stemma.claim;

import java.util.Set;
import org.stemma.quote.Tag;

/**
 * What a clause is like by itself, whatever it is compared with.
 *
 * @param eligible whether it can be recognised elsewhere: somebody or something is its subject. Between two texts, he is nobody,
 *     unless it is all one quotation
 * @param shapeless whether it is not to be sought in sentences of another shape: it points elsewhere, or its verb says too little
 * @param pointing whether it is a few words about something that only its own report points at: {@code That deal was completed,
 *     her term ended}
 * @param first whether it tells what was done first
 * @param again whether it tells what was done again: {@code approved it for a second time}
 */
record ClauseTraits(boolean eligible, boolean shapeless, boolean pointing, boolean first, boolean again) {

    private static final Set<String> FIRST = Set.of("originally", "initially", "first");

    private static final Set<String> AGAIN = Set.of("again", "second", "anew", "repeatedly");

    private static final int FEWEST = 3;

    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "his", "her", "its", "their", "such");

    private static final Set<String> READER = Set.of("you", "your", "yours", "yourself");

    /** Who speaks, where the report gives it as nobody's words. */
    private static final Set<String> WRITER = Set.of("i", "me", "my", "we", "us", "our", "ours", "myself", "ourselves");

    /** What only the text before can say. */
    private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "such");

    /** What a subject begins with that needs its verb. */
    private static final Set<Tag> BEGINNING = Set.of(Tag.NAME, Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN);

    private static final Set<String> ASPECT = Set.of("begin", "start", "continue");

    /** Those of {@code clause}. */
    static ClauseTraits of(Clause clause) {
        boolean dangles = dangles(clause) || clause.terms().getFirst().tag() == Tag.TO;
        boolean pointing = pointing(clause) || torn(clause);
        boolean tells = tells(clause) && !general(clause);
        return new ClauseTraits(
                eligible(clause, dangles || pointing || !tells),
                dangles || pointing || clause.verb() >= 0 && !tells,
                pointing,
                clause.terms().stream().anyMatch(t -> FIRST.contains(t.form())),
                clause.terms().stream().anyMatch(t -> AGAIN.contains(t.form())));
    }

    private static boolean eligible(Clause own, boolean vague) {
        if (own.quote() != null && own.direct()) {
            return own.contentWords() >= FEWEST;
        }
        return own.verb() >= 0
                && !vague
                && own.subject().stream().anyMatch(t -> t.content() && t.tag().head());
    }

    /** {@code Thieves steal your parcel}: told of whoever reads it; two reports that do so tell of no one thing. */
    private static boolean general(Clause own) {
        boolean unsaid = own.quote() == null && !own.direct();
        if (unsaid && own.terms().stream().anyMatch(t -> WRITER.contains(t.form()))) {
            return true;
        }
        return !own.direct() && own.terms().stream().anyMatch(t -> READER.contains(t.form()));
    }

    private static boolean pointing(Clause own) {
        boolean demonstrative = own.subject() != own.inherited()
                && own.quantities().isEmpty()
                && own.subjectEnd() > 0
                && DEMONSTRATIVE.contains(own.terms().getFirst().form());
        return demonstrative
                || own.subjectEnd() > 0
                        && POINTING.contains(own.terms().getFirst().form())
                        && own.quantities().isEmpty()
                        && own.contentWords() <= FEWEST
                        && own.terms().stream().noneMatch(Term::name);
    }

    /** {@code His death came}: a verb that says little needs something behind it; what begins or goes on is told by its subject. */
    private static boolean tells(Clause own) {
        return !Predicates.light(own)
                || ASPECT.contains(own.lemma())
                || own.terms().subList(own.verb() + 1, own.terms().size()).stream()
                        .anyMatch(Term::content);
    }

    /** {@code The town fell that the mayor}: whether a clause that its last words begin lacks its verb. */
    private static boolean torn(Clause own) {
        for (int i = own.terms().size() - 1; i > own.verb() && own.verb() >= 0; i--) {
            if (own.terms().get(i).verbal()) {
                return false;
            }
            if (own.terms().get(i).tag() == Tag.THAT && i + 1 < own.terms().size()) {
                return BEGINNING.contains(own.terms().get(i + 1).tag());
            }
        }
        return false;
    }

    /** Whether words of the subject are missing where the sentence gives them as somebody's: {@code shares of … rose}. */
    private static boolean dangles(Clause own) {
        Tag last = own.subjectEnd() == 0
                ? Tag.OTHER
                : own.terms().get(own.subjectEnd() - 1).tag();
        return last == Tag.PREPOSITION || last == Tag.DETERMINER || last == Tag.COORDINATOR;
    }
}
