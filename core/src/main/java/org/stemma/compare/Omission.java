package org.stemma.compare;

import java.io.Serializable;
import org.stemma.model.Span;

/**
 * Words of the first passage that nothing in the second stands for. Not an alteration.
 *
 * @param kind what was left out
 * @param from the words, in the first report's text
 */
public record Omission(Kind kind, Span from) implements Serializable {

    /** What was left out. */
    public enum Kind {
        /** A word of doubt. */
        HEDGE,
        /** Who said it. */
        ATTRIBUTION,
        /** A number with what it counts. */
        FIGURE,
        /** A date or time. */
        DATE,
        /** A name. */
        NAME,
        /** Anything else of three words or more. */
        DETAIL;

        /** The name in JSON: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
