package org.stemma.read;

import org.stemma.model.Dropped;
import org.stemma.model.Report;

/** What became of one input. */
public sealed interface Read {

    /**
     * A report was read.
     *
     * @param report the report, its residue marked
     * @param note what the user should know of how it was read, one plain clause; empty when nothing
     */
    record Kept(Report report, String note) implements Read {}

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
