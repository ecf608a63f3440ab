package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail: a report came into a story, or went from one to another.
 *
 * @param number in order of happening, from 1; 0 for one that is not stored yet
 * @param at when, ISO 8601 in UTC
 * @param report the report's id
 * @param from the story that it left; null for a new report
 * @param to the story that it came into
 * @param kind what happened: {@code founded}, {@code joined}, {@code merged}, {@code split}, {@code moved}, {@code added},
 *     {@code removed} (the last two by the user)
 * @param why a plain sentence
 */
public record Placement(
        long number, String at, String report, @Nullable String from, String to, String kind, String why) {}
