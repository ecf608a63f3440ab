package org.stemma.model;

/**
 * How a descendant came from its source, judged against the source's text (for a lost source against what its
 * witnesses preserve of it).
 */
public enum LinkKind {
    /** At least .95 of the source verbatim and at most .05 new. */
    COPY,
    /** Verbatim, and clearly less than the source. */
    ABRIDGEMENT,
    /** Verbatim, and with clearly more than the source. */
    EXPANSION,
    /** The source's sentences in other words of the same language. */
    REWRITE,
    /** The source's sentences in another language, or back from one. */
    TRANSLATION;

    /** Copy, abridgement and expansion. */
    public boolean verbatim() {
        return this == COPY || this == ABRIDGEMENT || this == EXPANSION;
    }

    /** The name in JSON: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
