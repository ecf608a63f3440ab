package org.stemma.entity;

import org.stemma.model.Span;

/**
 * A word of a sentence as names see it: {@code U.S.}, {@code F-16} and {@code Secretary-General} are one.
 *
 * @param start first code unit in the report's text
 * @param end one past the last
 * @param form lower case without diacritics; an initialism without its points
 * @param shape how it is written
 * @param joint how it follows the word before
 * @param opens whether a sentence or a quotation begins with it, so that its capital says little
 */
record Unit(int start, int end, String form, Shape shape, Joint joint, boolean opens) {

    /** How a word is written. */
    enum Shape {
        /** Begins with a small letter. */
        SMALL,
        /** Begins with a capital, or has one inside. */
        CAPITAL,
        /** Two capitals or more and no small letter. */
        UPPER,
        /** One capital, mostly with a point. */
        INITIAL,
        /** A letter or two with a number: {@code F-16, A380}. */
        MODEL,
        /** Digits. */
        NUMBER
    }

    /** What stands between two words. */
    enum Joint {
        /** A blank, a hyphen, the point of an initial or an abbreviation, an ampersand. */
        NEXT,
        /** A possessive {@code 's}. */
        OWNED,
        /** A comma. */
        COMMA,
        /** Anything else. */
        BREAK
    }

    Span span() {
        return new Span(start, end);
    }

    boolean capital() {
        return shape != Shape.SMALL && shape != Shape.NUMBER;
    }

    boolean next() {
        return joint == Joint.NEXT;
    }
}
