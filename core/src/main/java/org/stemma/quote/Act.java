package org.stemma.quote;

/** What a cue says that the source did. */
public enum Act {
    /** Said, wrote or published it. */
    SPEECH,
    /** Thinks, knows or feels it. */
    THOUGHT,
    /** Is for it or against it, or means to do it. */
    STANCE
}
