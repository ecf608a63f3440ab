package org.stemma.read;

import org.jspecify.annotations.Nullable;
import org.stemma.model.Dropped;
import org.stemma.model.Report;
import org.stemma.read.html.Extraction;

/** What became of one input. */
public sealed interface Read {

    /**
     * A report was read.
     *
     * @param report the report, its residue marked
     * @param note what the user should know of how it was read, one plain clause; empty when nothing
     * @param page the web page that it was read from; null when it was none
     */
    record Kept(Report report, String note, @Nullable Extraction page) implements Read {}

    /**
     * The input was not taken.
     *
     * @param dropped which, and why
     */
    record Rejected(Dropped dropped) implements Read {}

    /** A rejection of {@code source} for {@code reason}. */
    static Read rejected(String source, String reason) {
        return new Rejected(new Dropped(source, reason));
    }
}
