package org.stemma.entity;

import java.util.List;
import org.stemma.model.Span;

/**
 * A mention while a story's names are being merged.
 *
 * @param report place of its report in the story
 * @param sentence place of its sentence in the report
 * @param span where it stands
 * @param words the folded words
 * @param exact the words as written, on one line
 * @param kind what the story's votes make of the name
 * @param how name, description or pronoun
 */
record Named(int report, int sentence, Span span, List<String> words, String exact, EntityKind kind, How how) {

    /** How a mention names. */
    enum How {
        /** By a name. */
        NAME,
        /** By what it is: {@code the mayor}. */
        DESCRIPTION,
        /** By {@code he} or {@code she}. */
        PRONOUN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    String phrase() {
        return String.join(" ", words);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean single() {
        return words.size() == 1;
    }
}
