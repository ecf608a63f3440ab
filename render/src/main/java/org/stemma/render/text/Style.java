package org.stemma.render.text;

/** What a stretch of a printed line is, and the ANSI code (ECMA-48, SGR) that says so on a terminal. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    SIGLUM("1;36"),
    /** The source's words where the copy differs. */
    KEPT("1;36"),
    /** The copy's words where it differs. */
    CHANGED("1;33"),
    WARNING("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** Whether the words need a mark of their own where there is no colour. */
    boolean marked() {
        return this == KEPT || this == CHANGED;
    }

    String on(String words) {
        return code.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
