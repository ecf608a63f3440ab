package org.stemma.model;

import java.io.Serializable;

/**
 * A stretch of a text.
 *
 * <p>Units: UTF-16 code units, half-open {@code [start, end)}, into the text of the report or node that the context
 * names (W3C Web Annotation, TextPositionSelector).
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /** @throws IllegalArgumentException if {@code start < 0} or {@code end < start} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") needs 0 <= start <= end");
        }
    }

    /** Length in code units. */
    public int length() {
        return end - start;
    }

    /** Whether both share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The span's characters. @throws IndexOutOfBoundsException if the span leaves {@code text} */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
