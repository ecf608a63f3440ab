package org.stemma.claim;

import java.util.List;
import org.stemma.entity.Entities;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;

/** Which words of the story's reports are of one person, body, place or thing, by its merged names. */
final class Ties {

    private final List<AnalysedReport> reports;
    private final Entities entities;

    Ties(List<AnalysedReport> reports, Entities entities) {
        this.reports = reports;
        this.entities = entities;
    }

    /** The story's reports, by their place. */
    List<AnalysedReport> reports() {
        return reports;
    }

    /** Whether the words at both places are of one entity; reports by their place in the story. */
    boolean same(int reportA, Span a, int reportB, Span b) {
        return entities.same(reports.get(reportA).id(), a, reports.get(reportB).id(), b);
    }
}
