package org.stemma.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a text that the page can mark: between two of its boundaries everything is the same.
 *
 * @param start first UTF-16 code unit in the text
 * @param text its characters; an ellipsis in brackets where they were left out
 * @param classes CSS classes, separated by blanks; may be empty
 * @param thread number of the passage it belongs to, -1 for none
 * @param pieces numbers of the links' pieces it belongs to, separated by blanks; may be empty
 * @param quotes numbers of the parallels’ passages it belongs to, separated by blanks; may be empty
 * @param altered numbers of the alterations whose altered reading ends here
 * @param readings numbers of the alterations whose source reading ends here
 * @param witnesses letters of the reports that preserve it, where a run of the same witnesses ends; empty otherwise
 * @param origin the words of the source that it came from; null where it came from none
 */
public record Stretch(
        int start,
        String text,
        String classes,
        int thread,
        String pieces,
        String quotes,
        List<Integer> altered,
        List<Integer> readings,
        List<String> witnesses,
        View.@Nullable Cite origin) {

    /** Copies the lists. */
    public Stretch {
        altered = List.copyOf(altered);
        readings = List.copyOf(readings);
        witnesses = List.copyOf(witnesses);
    }

    /** Whether it needs no mark at all. */
    public boolean plain() {
        return classes.isEmpty() && thread < 0 && quotes.isEmpty();
    }

    /** The value of an attribute that is left out when there is nothing to say. */
    public @Nullable String classesOrNull() {
        return classes.isEmpty() ? null : classes;
    }

    /** See {@link #classesOrNull()}. */
    public @Nullable String threadOrNull() {
        return thread < 0 ? null : Integer.toString(thread);
    }

    /** See {@link #classesOrNull()}. */
    public @Nullable String piecesOrNull() {
        return pieces.isEmpty() ? null : pieces;
    }

    /** See {@link #classesOrNull()}. */
    public @Nullable String quotesOrNull() {
        return quotes.isEmpty() ? null : quotes;
    }
}
