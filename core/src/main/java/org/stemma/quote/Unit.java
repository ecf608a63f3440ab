package org.stemma.quote;

import org.stemma.model.Span;

/**
 * A word, a mark or a whole quotation of a line.
 *
 * @param start first UTF-16 code unit in the report's text; for a quotation its opening mark
 * @param end one past the last; for a quotation its closing mark is inside
 * @param form lower case, apostrophes straight; empty for a quotation
 * @param tag its class
 * @param capital whether it begins with an upper-case letter
 */
record Unit(int start, int end, String form, Tag tag, boolean capital) {

    Unit as(Tag other) {
        return new Unit(start, end, form, other, capital);
    }

    Span span() {
        return new Span(start, end);
    }

    boolean is(Tag other) {
        return tag == other;
    }

    boolean is(String word) {
        return form.equals(word);
    }
}
