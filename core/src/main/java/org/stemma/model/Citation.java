package org.stemma.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A pointer at words of a report: where they stand, and the words themselves (W3C Web Annotation, TextPositionSelector
 * and TextQuoteSelector in one).
 *
 * @param report id of the report (or of a lost node, where a field's doc says so)
 * @param start first UTF-16 code unit in the report's text
 * @param end one past the last code unit
 * @param exact {@code text.substring(start, end)} of that report
 */
public record Citation(String report, int start, int end, String exact) implements Comparable<Citation>, Serializable {

    private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::report)
            .thenComparingInt(Citation::start)
            .thenComparingInt(Citation::end);

    /** @throws IllegalArgumentException if the offsets are no span, or {@code exact} has another length */
    public Citation {
        if (start < 0 || end < start || exact.length() != end - start) {
            throw new IllegalArgumentException("citation of " + report + " [" + start + ", " + end + ") does not fit "
                    + exact.length() + " characters");
        }
    }

    /** Cites {@code span} of {@code report}. */
    public static Citation of(Report report, Span span) {
        return new Citation(report.id(), span.start(), span.end(), span.of(report.text()));
    }

    /** The place without the words. */
    public Span span() {
        return new Span(start, end);
    }

    /** By report id, then by place. */
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
