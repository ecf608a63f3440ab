package org.stemma.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/**
 * Which reports tell of what a text says, before any edition is made: those in which a {@link Checker} would find a sentence of
 * it, or a part of one. Cost: sentences of the text times sentences of the reports. Not safe for use by several threads.
 */
public final class Telling {

    private final TextAnalyser analyser = new TextAnalyser();

    /** The ids of those of {@code reports} that state a sentence of {@code text}, or a part of it. */
    public Set<String> of(Report text, List<Report> reports) {
        AnalysedReport analysed = analyser.analyse(text);
        Places places =
                new Places(analysed, reports.stream().map(analyser::analyse).toList());
        Set<String> telling = new TreeSet<>();
        analysed.sentences()
                .forEach(s -> places.of(s).forEach(p -> telling.add(p.report().id())));
        return telling;
    }
}
