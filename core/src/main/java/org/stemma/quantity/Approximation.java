package org.stemma.quantity;

/** How a text says that a number is not, or not only, the exact one. */
public enum Approximation {
    /** No word about it. */
    NONE,
    /** About, some, roughly. */
    ABOUT,
    /** More than, over. */
    OVER,
    /** Just over. */
    JUST_OVER,
    /** At least. */
    AT_LEAST,
    /** Less than, fewer than, under. */
    UNDER,
    /** Almost, nearly. */
    NEARLY,
    /** Up to, at most. */
    AT_MOST;

    /** Says that the true number is this or larger. */
    public boolean up() {
        return this == OVER || this == JUST_OVER || this == AT_LEAST;
    }

    /** Says that the true number is this or smaller. */
    public boolean down() {
        return this == UNDER || this == NEARLY || this == AT_MOST;
    }

    /** Excludes the number itself. */
    public boolean strict() {
        return this == OVER || this == JUST_OVER || this == UNDER || this == NEARLY;
    }
}
