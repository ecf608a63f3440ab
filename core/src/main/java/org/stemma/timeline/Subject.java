package org.stemma.timeline;

import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * Who or what a clause is about.
 *
 * @param span the words; null when there are none
 * @param pronoun the words to put {@code name} for; null when they can stay
 * @param name the name that the pronoun stands for; null when unknown
 * @param clear whether a reader of the clause alone knows who is meant
 */
record Subject(
        @Nullable Span span,
        @Nullable Span pronoun,
        @Nullable String name,
        boolean clear) {}
