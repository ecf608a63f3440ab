package org.stemma.time;

import java.util.Locale;

/** How finely a text gives a date. */
public enum Precision {
    /** One day. */
    DAY,
    /** Monday to Sunday, or a weekend. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** Three months of a calendar year. */
    QUARTER,
    /** A calendar year; a season too, since the text does not say of which half of the earth. */
    YEAR,
    /** Ten calendar years. */
    DECADE,
    /** From one date to another. */
    RANGE;

    /** The name in JSON: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
