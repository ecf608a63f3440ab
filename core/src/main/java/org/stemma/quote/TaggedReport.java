package org.stemma.quote;

import java.util.List;
import java.util.Locale;
import org.stemma.text.AnalysedReport;

/**
 * A report's sentences with the classes of their words, read once for all who seek quotes or clauses in them. Immutable;
 * deterministic.
 */
public final class TaggedReport {

    private final AnalysedReport report;
    private final List<Line> lines;

    private TaggedReport(AnalysedReport report, List<Line> lines) {
        this.report = report;
        this.lines = List.copyOf(lines);
    }

    /** Reads {@code report}; of one in another language than English nothing is read. */
    public static TaggedReport of(AnalysedReport report) {
        String language = report.report().language();
        boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
        return new TaggedReport(report, english ? Lines.of(report) : List.of());
    }

    /** The report. */
    public AnalysedReport report() {
        return report;
    }

    /** Its lines in order of place; none where nothing was read. */
    List<Line> lines() {
        return lines;
    }
}
