package org.stemma.cli;

import org.stemma.render.text.TextOptions;

/** The terminal that standard output goes to, if it does. */
final class Terminal {

    /** Columns of the terminal, set by the start script; absent when standard output is no terminal. */
    private static final String COLUMNS = "stemma.columns";

    private Terminal() {}

    /** How to print on standard output, or on a file when {@code standardOutput} is false. */
    static TextOptions options(boolean standardOutput) {
        int columns = Integer.getInteger(COLUMNS, 0);
        return TextOptions.of(System.getenv(), standardOutput && columns > 0, columns);
    }
}
