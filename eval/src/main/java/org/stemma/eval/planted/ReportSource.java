package org.stemma.eval.planted;

import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;

/** Makes a report of a page's text. */
@FunctionalInterface
public interface ReportSource {

    /**
     * The report.
     *
     * @param id the id that it must have
     * @param text the page's text, which must become the report's text unchanged
     * @param outlet who published it
     * @param publishedAt ISO 8601, null when unknown
     */
    Report report(String id, String text, String outlet, @Nullable String publishedAt);

    /** Takes all of the text for running text. */
    static Report plain(String id, String text, String outlet, @Nullable String publishedAt) {
        return Report.of(id, text).withOutlet(outlet).withPublishedAt(publishedAt);
    }
}
