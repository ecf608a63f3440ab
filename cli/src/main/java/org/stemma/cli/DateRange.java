package org.stemma.cli;

import org.jspecify.annotations.Nullable;
import org.stemma.model.Moment;
import picocli.CommandLine.Option;

/** When reports that are asked for were published. */
final class DateRange {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only what was published on DATE or later.")
    private @Nullable Moment from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Only what was published on DATE or earlier.")
    private @Nullable Moment to;

    /** The first second that counts; null when all do. */
    @Nullable
    Long first() {
        return from == null ? null : (Long) from.earliest().getEpochSecond();
    }

    /** The last second that counts; null when all do. */
    @Nullable
    Long last() {
        return to == null ? null : (Long) to.latest().getEpochSecond();
    }
}
