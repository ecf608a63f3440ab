package org.stemma.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * A report that a search found.
 *
 * @param report its id
 * @param story the story that it is in; null when none has it yet
 * @param score larger is better; comparable within one answer only
 * @param outlet its outlet; null when unknown
 * @param title its headline; null when unknown
 * @param publishedAt as printed; null when unknown
 * @param snippet the place that matches best, at most some thirty words
 * @param marks where the matching words stand in {@code snippet}: UTF-16 units, half-open, ascending
 */
public record Hit(
        String report,
        @Nullable String story,
        double score,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String publishedAt,
        String snippet,
        List<Span> marks) {

    /** Copies the list. */
    public Hit {
        marks = List.copyOf(marks);
    }

    /** The same with another score. */
    public Hit withScore(double other) {
        return new Hit(report, story, other, outlet, title, publishedAt, snippet, marks);
    }
}
