package org.stemma.text;

import java.io.Serializable;
import org.stemma.model.Span;

/**
 * A sentence of a report.
 *
 * @param index place among the report's sentences, from 0
 * @param start first UTF-16 code unit in the report's text
 * @param end one past the last; residue inside is no part of it, a paragraph break can be
 * @param firstToken index of its first token in {@link AnalysedReport#tokens()}
 * @param endToken one past its last token; greater than {@code firstToken}
 * @param paragraph number of the paragraph it begins in, from 0
 */
public record Sentence(int index, int start, int end, int firstToken, int endToken, int paragraph)
        implements Serializable {

    /** The place in the report's text. */
    public Span span() {
        return new Span(start, end);
    }

    /** How many tokens it has. */
    public int tokenCount() {
        return endToken - firstToken;
    }
}
