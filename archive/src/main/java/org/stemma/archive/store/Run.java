package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * One ingest.
 *
 * @param number from 1
 * @param startedAt ISO 8601 in UTC
 * @param endedAt ISO 8601 in UTC; null while it runs, and for ever when it was killed
 * @param kept new reports so far
 * @param versions new versions
 * @param duplicates inputs that were there already
 * @param dropped inputs not taken
 */
public record Run(
        long number,
        String startedAt,
        @Nullable String endedAt,
        long kept,
        long versions,
        long duplicates,
        long dropped) {}
