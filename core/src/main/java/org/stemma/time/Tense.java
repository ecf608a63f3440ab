package org.stemma.time;

/** Where a clause lies from the moment it was written at; it decides whether {@code in July} was or will be. */
public enum Tense {
    /** It has happened. */
    PAST,
    /** It goes on, or is written as if it did. */
    PRESENT,
    /** It is to come: said with {@code will}, {@code is due}, {@code plans to}. */
    FUTURE,
    /** Nothing tells. */
    NONE
}
