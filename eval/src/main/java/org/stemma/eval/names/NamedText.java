package org.stemma.eval.names;

import java.util.ArrayList;
import java.util.List;
import org.stemma.entity.EntityKind;
import org.stemma.model.Span;

/**
 * A text with its names.
 *
 * @param name what it is called in failures
 * @param text the text
 * @param gold its names
 * @param judged where names are marked; what is found outside is not counted
 */
public record NamedText(String name, String text, List<Gold> gold, Span judged) {

    /** Copies the list. */
    public NamedText {
        gold = List.copyOf(gold);
    }

    /**
     * A name.
     *
     * @param extent the whole mention, titles and articles included
     * @param head the word that a found name must cover
     * @param kind what it is of; null when marked as something that no kind is for, found or not found both right
     */
    public record Gold(
            Span extent,
            Span head,
            @org.jspecify.annotations.Nullable EntityKind kind) {}

    /**
     * Reads a text in which names are marked: {@code {person Ann Lee} spoke in {place Ossel}}.
     *
     * @throws IllegalArgumentException if a mark has no end or no kind
     */
    public static NamedText marked(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c != '{') {
                text.append(c);
                at++;
                continue;
            }
            int blank = marked.indexOf(' ', at);
            int end = marked.indexOf('}', at);
            if (blank < 0 || end < blank) {
                throw new IllegalArgumentException(name + ": no mark at " + at);
            }
            int start = text.length();
            text.append(marked, blank + 1, end);
            Span span = new Span(start, text.length());
            String kind = marked.substring(at + 1, blank).toUpperCase(java.util.Locale.ROOT);
            gold.add(new Gold(span, span, EntityKind.valueOf(kind)));
            at = end + 1;
        }
        return new NamedText(name, text.toString(), gold, new Span(0, text.length()));
    }
}
