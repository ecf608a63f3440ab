package org.stemma.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.Span;

/**
 * Turns a report into sentences, tokens and quotations.
 *
 * <p>Cost is linear in the text. A worker, not safe for use by several threads at once; results are immutable.
 * Deterministic. A report without a language is read as English.
 */
public final class TextAnalyser {

    private final Map<String, Tokenizer> tokenizers = new HashMap<>();

    /** Analyses {@code report}. */
    public AnalysedReport analyse(Report report) {
        String language = report.language() == null ? "en" : report.language();
        Tokenizer tokenizer = tokenizers.computeIfAbsent(language, l -> new Tokenizer(new Forms(l)));
        String text = report.text();
        List<Span> residue = report.residue().stream().map(Residue::span).toList();
        List<Span> quotations = outside(Quotations.find(text), residue);
        List<Span> masked = masked(text, quotations);
        List<SentenceSplitter.Piece> pieces = new SentenceSplitter(text, residue).pieces();
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        List<Sentence> sentences = new ArrayList<>(pieces.size());
        for (SentenceSplitter.Piece piece : pieces) {
            int first = tokens.size();
            for (Span range : piece.ranges()) {
                tokenizer.tokens(text, range, masked, tokens);
            }
            if (tokens.size() > first) {
                sentences.add(new Sentence(
                        sentences.size(), piece.start(), piece.end(), first, tokens.size(), piece.paragraph()));
            }
        }
        return new AnalysedReport(report, tokens, sentences, quotations);
    }

    /** Those of {@code spans} that no {@code residue} overlaps; both are disjoint and ordered. */
    static List<Span> outside(List<Span> spans, List<Span> residue) {
        List<Span> kept = new ArrayList<>(spans.size());
        int r = 0;
        for (Span span : spans) {
            while (r < residue.size() && residue.get(r).end() <= span.start()) {
                r++;
            }
            if (r == residue.size() || !residue.get(r).overlaps(span)) {
                kept.add(span);
            }
        }
        return kept;
    }

    /** The quotations that are long enough to be left out of copy detection. */
    static List<Span> masked(String text, List<Span> quotations) {
        return quotations.stream().filter(q -> longEnough(text, q)).toList();
    }

    private static boolean longEnough(String text, Span quote) {
        int words = 0;
        boolean inside = false;
        for (int i = quote.start(); i < quote.end() && words < Quotations.MASKED_WORDS; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words >= Quotations.MASKED_WORDS;
    }
}
