package org.stemma.quote;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * One thing that a report attributes to a source.
 *
 * @param kind direct, indirect or mixed
 * @param act what the cue says that the source did
 * @param statement whether the content is a whole statement (direct speech, a clause), not a topic or an aim ({@code
 *     criticised the plan}, {@code wants to go})
 * @param content where the words stand, in order, disjoint, at least one span; of a direct quote one span for each stretch
 *     inside marks, the marks left out
 * @param cue the words that attribute ({@code said}, {@code according to}); null when the place alone attributes
 * @param source the mention of the source that goes with the cue; null when there is none
 * @param speaker the source as the whole report knows it; null when there is none
 */
public record Quote(
        QuoteKind kind,
        Act act,
        boolean statement,
        List<Span> content,
        @Nullable Span cue,
        @Nullable Span source,
        @Nullable Speaker speaker)
        implements Serializable {

    /** Copies the list. @throws IllegalArgumentException if there is no content */
    public Quote {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quote needs content, had none");
        }
    }

    /** From the first word of the content to the last; may hold words that are no content. */
    public Span extent() {
        return content.get(0).union(content.get(content.size() - 1));
    }

    /** The content's words, its spans joined by a space. */
    public String words(String text) {
        StringBuilder words = new StringBuilder();
        for (Span span : content) {
            if (words.length() > 0) {
                words.append(' ');
            }
            words.append(text, span.start(), span.end());
        }
        return words.toString();
    }
}
