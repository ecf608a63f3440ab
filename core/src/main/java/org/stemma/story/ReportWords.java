package org.stemma.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.sketch.TermStatistics;
import org.stemma.text.AnalysedReport;
import org.stemma.text.FunctionWords;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/** How often each view of a report holds each stem. */
final class ReportWords {

    /** Words that the opening takes, function words aside: the first two or three sentences of news. */
    private static final int OPENING_WORDS = 60;

    /** A word of the headline counts as often in the opening. */
    private static final int HEADLINE_WEIGHT = 2;

    private final Map<View, Map<String, Integer>> counts = new EnumMap<>(View.class);
    private final Map<String, String> written = new TreeMap<>();

    private ReportWords() {
        for (View view : View.values()) {
            counts.put(view, new TreeMap<>());
        }
    }

    static ReportWords of(AnalysedReport analysed, TermStatistics statistics, TextAnalyser analyser) {
        ReportWords words = new ReportWords();
        Report report = analysed.report();
        Set<String> plain = FunctionWords.of(report.language());
        words.body(analysed, statistics, plain);
        String headline = headline(report);
        if (headline != null) {
            Report title = Report.of(report.id(), headline)
                    .changed()
                    .source(report.source())
                    .language(report.language())
                    .build();
            words.headline(analyser.analyse(title).tokens(), plain);
        }
        return words;
    }

    /** The title, or what in the text stands as title or standfirst. */
    private static @Nullable String headline(Report report) {
        if (report.title() != null && !report.title().isBlank()) {
            return report.title();
        }
        List<String> lines = new ArrayList<>();
        for (Residue residue : report.residue()) {
            if (residue.kind().states()) {
                lines.add(residue.span().of(report.text()));
            }
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private void body(AnalysedReport analysed, TermStatistics statistics, Set<String> plain) {
        int opening = 0;
        for (Sentence sentence : analysed.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = analysed.tokens().get(i);
                if (!token.lexical() || plain.contains(token.form())) {
                    continue;
                }
                count(View.WHOLE, token.stem(), 1);
                if (opening++ < OPENING_WORDS) {
                    count(View.OPENING, token.stem(), 1);
                }
                boolean ownCapital = i > sentence.firstToken() || !statistics.common(token.stem());
                if (token.kind() == TokenKind.NUMBER) {
                    count(View.NUMBERS, token.stem(), 1);
                } else if (token.capital() && ownCapital && token.stem().length() > 1) {
                    count(View.NAMES, token.stem(), 1);
                }
                written.putIfAbsent(token.stem(), token.span().of(analysed.text()));
            }
        }
    }

    private void headline(List<Token> tokens, Set<String> plain) {
        for (Token token : tokens) {
            if (token.lexical() && !plain.contains(token.form())) {
                count(View.WHOLE, token.stem(), 1);
                count(View.OPENING, token.stem(), HEADLINE_WEIGHT);
                if (token.kind() == TokenKind.NUMBER) {
                    count(View.NUMBERS, token.stem(), 1);
                }
            }
        }
    }

    private void count(View view, String stem, int times) {
        counts(view).merge(stem, times, Integer::sum);
    }

    /** Stems and how often they stand in {@code view}, by stem. */
    Map<String, Integer> counts(View view) {
        return counts.getOrDefault(view, Map.of());
    }

    /** How the report writes {@code stem} where it first does; the stem itself if only its headline has it. */
    String written(String stem) {
        return written.getOrDefault(stem, stem);
    }
}
