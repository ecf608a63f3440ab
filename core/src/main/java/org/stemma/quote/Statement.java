package org.stemma.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * A sentence of a quote: what can be one and the same in two reports.
 *
 * @param report place of its report among the reports, by id
 * @param span where the wording stands
 * @param direct whether it stands inside marks
 * @param speaker who said it; null when the report does not say
 * @param words stems of its words that carry meaning
 * @param numbers its numbers
 * @param negated whether it denies
 * @param around stems of the words of the clause around a few quoted words, of its sentence and of the one before
 */
record Statement(
        int report,
        Span span,
        boolean direct,
        @Nullable Speaker speaker,
        Set<String> words,
        Set<String> numbers,
        boolean negated,
        Set<String> around) {}
