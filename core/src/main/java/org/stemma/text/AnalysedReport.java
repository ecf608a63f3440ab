package org.stemma.text;

import java.io.Serializable;
import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Report;
import org.stemma.model.Span;

/**
 * A report with its sentences, tokens and quotations.
 *
 * @param report the report itself
 * @param tokens all tokens outside residue, in order
 * @param sentences all sentences outside residue, in order; every token belongs to exactly one
 * @param quotations stretches inside quotation marks (the marks left out), in order, never overlapping
 */
public record AnalysedReport(Report report, List<Token> tokens, List<Sentence> sentences, List<Span> quotations)
        implements Serializable {

    /** Copies the lists. */
    public AnalysedReport {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    /** The report's id. */
    public String id() {
        return report.id();
    }

    /** The report's text. */
    public String text() {
        return report.text();
    }

    /** The tokens of {@code sentence}: a view. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Cites {@code span}. */
    public Citation cite(Span span) {
        return Citation.of(report, span);
    }
}
