package org.stemma.quote;

import java.util.Locale;

/** How a report gives someone's words. */
public enum QuoteKind {
    /** All of it inside quotation marks. */
    DIRECT,
    /** None of it inside quotation marks. */
    INDIRECT,
    /** Retold, with some of the words inside quotation marks. */
    MIXED;

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
