package org.stemma.archive;

import org.stemma.model.Dropped;
import org.stemma.model.Report;

/** One input of an ingest. */
public sealed interface Input {

    /** A report. */
    record Kept(Report report) implements Input {}

    /** Something that could not be read as one. */
    record Rejected(Dropped dropped) implements Input {}
}
