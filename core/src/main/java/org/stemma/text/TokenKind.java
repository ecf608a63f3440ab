package org.stemma.text;

/** What a token is made of. */
public enum TokenKind {
    /** Begins with a letter. */
    WORD,
    /** Begins with a digit: {@code 14}, {@code 2.5}, {@code 325m}, {@code 1st}. */
    NUMBER,
    /** A currency sign, a per cent or a degree sign. Other punctuation makes no token. */
    SYMBOL
}
