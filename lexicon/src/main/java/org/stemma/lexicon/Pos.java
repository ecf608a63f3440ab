package org.stemma.lexicon;

/** Part of speech, as the dictionary divides its words. */
public enum Pos {
    /** Thing, person, place, act. */
    NOUN,
    /** Action, event, state. */
    VERB,
    /** Quality; the dictionary's satellite adjectives too. */
    ADJECTIVE,
    /** Manner, time, degree. */
    ADVERB;

    private static final Pos[] ALL = values();

    /** How many there are. */
    static final int COUNT = ALL.length;

    static Pos of(int ordinal) {
        return ALL[ordinal];
    }
}
