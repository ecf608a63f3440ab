package org.stemma.quote;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.time.Tense;

/**
 * A verb of a report with what goes with it.
 *
 * @param span from its first word to its last, with the clauses that it needs to be read alone, without the conjunction
 *     before it and the mark behind it
 * @param subject the words of its subject; null for one without, which shares that of the clause before ({@link #shared})
 * @param verb its verb with auxiliaries
 * @param main the main verb alone
 * @param lemma the main verb's base form
 * @param kind how it stands in its sentence
 * @param tense where it lies from the moment of writing
 * @param passive whether the subject suffers what the verb says
 * @param negated whether it is denied
 * @param shared whether its subject is that of the clause before
 * @param line the whole sentence
 */
public record Clause(
        Span span,
        @Nullable Span subject,
        Span verb,
        Span main,
        String lemma,
        Kind kind,
        Tense tense,
        boolean passive,
        boolean negated,
        boolean shared,
        Span line)
        implements Serializable {

    /** How a clause stands in its sentence. */
    public enum Kind {
        /** On its own, or joined by a conjunction that joins equals. */
        MAIN,
        /** What somebody says or thinks: {@code that it rained}. */
        CONTENT,
        /** Behind {@code when, after, because}. */
        ADVERBIAL,
        /** Behind {@code if, unless, whether}: it is not said to be so. */
        CONDITION,
        /** Behind {@code who, which}. */
        RELATIVE,
        /** A verb with {@code to}. */
        INFINITIVE,
        /** A verb in -ing without an auxiliary. */
        GERUND,
        /** A participle that describes a noun: {@code a summit scheduled for July}. */
        PARTICIPLE;

        /** Whether its verb has a subject and a tense of its own. */
        public boolean finite() {
            return this != INFINITIVE && this != GERUND && this != PARTICIPLE;
        }
    }
}
