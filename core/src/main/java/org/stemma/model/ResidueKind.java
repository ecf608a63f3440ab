package org.stemma.model;

/** What a stretch of a report's text is when it is not running text. */
public enum ResidueKind {
    /** The headline, where the text carries it. */
    TITLE,
    /** A short topic line above the headline. */
    KICKER,
    /** The summary under or above the headline. */
    STANDFIRST,
    /** Place, and agency where given, that open the first paragraph: {@code KYIV, Ukraine (AP) —}. */
    DATELINE,
    /** A publication date written as page matter. */
    DATE,
    /** A by-line, an agency's or photographer's credit. */
    CREDIT,
    /** Words under a picture. */
    CAPTION,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** Advertisement, newsletter box, "read more". */
    PROMO,
    /** Reading time, share bar, navigation, cookie and copyright lines. */
    CHROME;

    /** Title and standfirst: page matter that still states facts, so they take part in claims. */
    public boolean states() {
        return this == TITLE || this == STANDFIRST;
    }

    /** The name in JSON: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
