package org.stemma.render.text;

import java.util.Map;

/**
 * How to print.
 *
 * @param width columns to wrap at, in [40, 200]; {@value #DEFAULT_WIDTH} where nothing is known
 * @param colour whether to use ANSI colours; without them changed words stand between asterisks
 */
public record TextOptions(int width, boolean colour) {

    private static final int DEFAULT_WIDTH = 90;
    private static final int LEAST = 40;
    private static final int MOST = 200;

    /** Lines longer than this are hard to read, however wide the window. */
    private static final int COMFORTABLE = 110;

    /** @throws IllegalArgumentException if {@code width} is outside [40, 200] */
    public TextOptions {
        if (width < LEAST || width > MOST) {
            throw new IllegalArgumentException("width must be in [40, 200], was " + width);
        }
    }

    /** For a pipe or a file: 90 columns, no colour. */
    public static TextOptions defaults() {
        return new TextOptions(DEFAULT_WIDTH, false);
    }

    /**
     * For this process: colour only on a terminal, and not if {@code NO_COLOR} is set to anything (no-color.org) or
     * {@code TERM} is {@code dumb}.
     *
     * @param env environment variables
     * @param terminal whether output goes to a terminal
     * @param columns the terminal's width; 0 when not known, then {@code COLUMNS} is asked
     */
    public static TextOptions of(Map<String, String> env, boolean terminal, int columns) {
        boolean refused = !env.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(env.get("TERM"));
        int known = columns > 0 ? columns : number(env.getOrDefault("COLUMNS", ""));
        int width = known <= 0 ? DEFAULT_WIDTH : Math.clamp(known, LEAST, COMFORTABLE);
        return new TextOptions(width, terminal && !refused);
    }

    private static int number(String s) {
        return s.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(s) : 0;
    }
}
