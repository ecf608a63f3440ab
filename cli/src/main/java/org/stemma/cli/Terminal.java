package org.stemma.cli;

import org.stemma.render.text.TextOptions;

/** The terminal that standard output goes to, if it does. */
final class Terminal {

    /** Columns of the terminal, set by the start script; absent when standard output is no terminal. */
    private static final String COLUMNS = "stemma.columns";

    private Terminal() {}

    /** Whether standard output is a terminal, and is what is written to. */
    static boolean isTerminal(boolean standardOutput) {
        return standardOutput && Integer.getInteger(COLUMNS, 0) > 0;
    }

    /** How to print on standard output, or on a file when {@code standardOutput} is false. */
    static TextOptions options(boolean standardOutput) {
        int columns = Integer.getInteger(COLUMNS, 0);
        return TextOptions.of(System.getenv(), standardOutput && columns > 0, columns);
    }
}
