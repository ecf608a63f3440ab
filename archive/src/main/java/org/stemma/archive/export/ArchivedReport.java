package org.stemma.archive.export;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.StoredReport;
import org.stemma.model.Report;
import org.stemma.model.Residue;

/**
 * A report as a line of an archive's JSON lines: a report's fields, and what the archive knows of it. {@code stemma import}
 * takes the lines back, and so does every command that reads reports.
 *
 * @param id unique in the archive
 * @param source as given
 * @param address null when unknown
 * @param outlet null when unknown
 * @param title null when unknown
 * @param authors persons
 * @param publishedAt as precise as known; null when unknown
 * @param language null when unknown
 * @param dateline null when none
 * @param agency null when none
 * @param text as kept
 * @param residue page matter inside {@code text}
 * @param captions words under pictures
 * @param truncated whether the provider cut it
 * @param version 1 for the first text seen at its address, then 2, 3 and so on
 * @param seenAt when it was taken in, ISO 8601 in UTC
 * @param story the story that it is in; null when none
 */
public record ArchivedReport(
        String id,
        String source,
        @Nullable String address,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable String dateline,
        @Nullable String agency,
        String text,
        List<Residue> residue,
        List<String> captions,
        boolean truncated,
        int version,
        String seenAt,
        @Nullable String story) {

    /** Copies the lists. */
    public ArchivedReport {
        authors = List.copyOf(authors);
        residue = List.copyOf(residue);
        captions = List.copyOf(captions);
    }

    /** The line of {@code stored}, by the stories of the reports of its part. */
    static ArchivedReport of(StoredReport stored, Map<String, String> stories) {
        Report r = stored.report();
        return new ArchivedReport(
                r.id(),
                r.source(),
                r.address(),
                r.outlet(),
                r.title(),
                r.authors(),
                r.publishedAt(),
                r.language(),
                r.dateline(),
                r.agency(),
                r.text(),
                r.residue(),
                r.captions(),
                r.truncated(),
                stored.version(),
                stored.seenAt(),
                stories.get(r.id()));
    }
}
