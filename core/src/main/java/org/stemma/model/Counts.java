package org.stemma.model;

import java.io.Serializable;

/**
 * How widely something is carried, never as a bare number of "sources".
 *
 * @param articles reports, at least 0
 * @param outlets distinct known outlets
 * @param outletsUnknown reports whose outlet is not known
 * @param lineages independent lines of descent, as an interval
 */
public record Counts(int articles, int outlets, int outletsUnknown, Lineages lineages) implements Serializable {

    /**
     * Lines of descent.
     *
     * @param min what remains after joining lineages that credit the same agency or each other
     * @param max lineages of text
     */
    public record Lineages(int min, int max) implements Serializable {

        /** @throws IllegalArgumentException unless {@code 0 <= min <= max} */
        public Lineages {
            if (min < 0 || max < min) {
                throw new IllegalArgumentException("lineages need 0 <= min <= max, were " + min + ", " + max);
            }
        }
    }
}
