package org.stemma.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.Residue;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;

/**
 * Gives the words and marks of a report's sentences their classes: the light grammar that attributions and clauses rest
 * on. English. Immutable once made; deterministic.
 */
public final class WordClasses {

    /** Sentences of more characters than this are tables or lists. */
    private static final int LONGEST = 4_000;

    /**
     * A word or a mark.
     *
     * @param start first UTF-16 code unit in the report's text
     * @param end one past the last
     * @param form lower case, apostrophes straight
     * @param tag its class
     */
    public record Word(int start, int end, String form, Tag tag) {}

    private final AnalysedReport report;
    private final Tagger tagger;

    private WordClasses(AnalysedReport report) {
        this.report = report;
        Set<String> names = new HashSet<>(Lines.names(report));
        tagger = new Tagger(names::contains);
    }

    /** The classes of {@code report}'s words. */
    public static WordClasses of(AnalysedReport report) {
        return new WordClasses(report);
    }

    /** The words and marks of {@code sentence}, quotation marks left out; empty for one that is no sentence. */
    public List<Word> words(Sentence sentence) {
        if (sentence.end() - sentence.start() > LONGEST) {
            return List.of();
        }
        Lexer lexer = new Lexer(report.text());
        for (Span range : ranges(sentence.span())) {
            lexer.read(range, List.of());
        }
        List<Word> words = new ArrayList<>();
        for (Unit u : tagger.tag(lexer.units(), false)) {
            words.add(new Word(u.start(), u.end(), u.form(), u.tag()));
        }
        return words;
    }

    private List<Span> ranges(Span whole) {
        List<Span> ranges = new ArrayList<>();
        int from = whole.start();
        for (Residue residue : report.report().residue()) {
            if (residue.end() <= from || residue.start() >= whole.end()) {
                continue;
            }
            if (residue.start() > from) {
                ranges.add(new Span(from, residue.start()));
            }
            from = Math.max(from, residue.end());
        }
        if (from < whole.end()) {
            ranges.add(new Span(from, whole.end()));
        }
        return ranges;
    }
}
