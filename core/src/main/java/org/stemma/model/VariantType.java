package org.stemma.model;

/** What kind of fact two aligned passages state differently. */
public enum VariantType {
    /** A count or sum. */
    NUMBER,
    /** More than, almost, at least. */
    APPROXIMATION,
    /** A day, month or year. */
    DATE,
    /** A length of time. */
    DURATION,
    /** A unit or currency. */
    UNIT,
    /** Who or what: a name, or a common noun replaced by one that is neither synonym nor broader. */
    ENTITY,
    /** Who did it to whom. */
    ROLE,
    /** Not, never, no. */
    NEGATION,
    /** Rose for fell. */
    ANTONYM,
    /** Will, may, must. */
    MODALITY,
    /** Apparently, reportedly; dropped or added. */
    HEDGE,
    /** Who said it. */
    ATTRIBUTION,
    /** Words inside quotation marks. */
    QUOTATION,
    /** All, some; last year for over the last year. */
    SCOPE,
    /** Any other change of fact. */
    OTHER;

    /** The name in JSON: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
