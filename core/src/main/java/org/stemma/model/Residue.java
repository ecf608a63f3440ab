package org.stemma.model;

import java.io.Serializable;

/**
 * A stretch of a report's text that is page matter. It stays in the text and stays out of copy detection.
 *
 * @param start first UTF-16 code unit in {@link Report#text()}
 * @param end one past the last
 * @param kind what it is
 */
public record Residue(int start, int end, ResidueKind kind) implements Comparable<Residue>, Serializable {

    /** @throws IllegalArgumentException if {@code start < 0} or {@code end < start} */
    public Residue {
        new Span(start, end);
    }

    /** The place. */
    public Span span() {
        return new Span(start, end);
    }

    /** By place, then by kind. */
    @Override
    public int compareTo(Residue other) {
        int byPlace = span().compareTo(other.span());
        return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
    }
}
