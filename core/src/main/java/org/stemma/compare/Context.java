package org.stemma.compare;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.text.AnalysedReport;

/**
 * What is known about two reports beyond their words.
 *
 * @param fromPublished day of publication of the first; null when unknown
 * @param toPublished day of publication of the second; null when unknown
 */
public record Context(
        @Nullable LocalDate fromPublished, @Nullable LocalDate toPublished) implements Serializable {

    private static final Context NONE = new Context(null, null);

    /** Nothing is known. */
    public static Context none() {
        return NONE;
    }

    /** What the two reports themselves say. */
    public static Context of(AnalysedReport from, AnalysedReport to) {
        return new Context(day(from.report().publishedAt()), day(to.report().publishedAt()));
    }

    /** The day of an ISO 8601 date or date and time; null when it names none. */
    static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException e) {
            return null; // only a year or month is known, or it is no date
        }
    }
}
