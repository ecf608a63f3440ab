package org.stemma.archive.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger: an input, and what became of it.
 *
 * @param number in order of arrival, from 1
 * @param run the ingest that saw it
 * @param seenAt when, ISO 8601 in UTC
 * @param source the input as the user gave it, with a line or byte offset behind a colon where that helps
 * @param outcome what became of it
 * @param report id of the report that has it now; null when dropped
 * @param reason one plain clause; empty when it was simply kept
 */
public record Capture(
        long number,
        long run,
        String seenAt,
        String source,
        Outcome outcome,
        @Nullable String report,
        String reason) {

    /** What became of an input. */
    public enum Outcome {
        /** A new report. */
        KEPT,
        /** Another text where one was known: a new version. */
        VERSION,
        /** The archive had it already. */
        DUPLICATE,
        /** Not taken. */
        DROPPED;

        /** The name as stored and printed: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The outcome that is stored as {@code name}. @throws IllegalArgumentException if there is none */
        public static Outcome of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
