package org.stemma.text;

import java.io.Serializable;
import org.stemma.model.Span;

/**
 * A word, number or symbol of a report.
 *
 * @param start first UTF-16 code unit in the report's text
 * @param end one past the last
 * @param form the folded form that comparison uses: lower case, without diacritics, apostrophes made straight, clitics
 *     written out ({@code n't} is {@code not}), digits without grouping marks, British spelling made American
 * @param stem the form's stem (Snowball of the report's language); equal to {@code form} for numbers and symbols
 * @param kind word, number or symbol
 * @param capital whether the first character is an upper-case letter
 * @param quoted whether it stands inside a quotation of at least {@value Quotations#MASKED_WORDS} words
 */
public record Token(int start, int end, String form, String stem, TokenKind kind, boolean capital, boolean quoted)
        implements Serializable {

    /** The place in the report's text. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether this is a word or a number. */
    public boolean lexical() {
        return kind != TokenKind.SYMBOL;
    }
}
