package org.stemma.cli;

/** The exit codes of every {@code stemma} command. */
final class Exit {

    /** All was done. */
    static final int DONE = 0;

    /** Some input was rejected, the rest was done; each rejected input is named, with its reason, on standard error. */
    static final int REJECTED = 1;

    /** The command line was wrong. */
    static final int WRONG_USE = 2;

    /** Nothing could be done. */
    static final int NOTHING_DONE = 3;

    private Exit() {}
}
