package org.stemma.serve.page;

import java.util.List;
import java.util.Map;
import org.stemma.archive.store.Capture;
import org.stemma.serve.library.Ingests.Progress;

/**
 * How an ingest goes, and what became of each input.
 *
 * @param lines of the ledger, the last first
 * @param stories of the reports in them, by report
 */
public record IngestView(Progress progress, List<Capture> lines, Map<String, String> stories) {

    /** Where a line's report can be read; empty when it was dropped. */
    public String href(Capture line) {
        String story = line.report() == null ? null : stories.get(line.report());
        return story == null || line.report() == null ? "" : new Links(story).text(line.report());
    }
}
