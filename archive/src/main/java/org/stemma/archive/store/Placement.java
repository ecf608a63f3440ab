package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail: a report came into a story, went from one to another, or a user decided on its links.
 *
 * @param number in order of happening, from 1; 0 for one that is not stored yet
 * @param at when, ISO 8601 in UTC
 * @param report the report's id
 * @param from the story that it left; null for a new report; for a decision on links the story that it is in
 * @param to the story that it came into, or stays in
 * @param kind what happened: {@code founded}, {@code joined}, {@code merged}, {@code split}, {@code moved}; by a user
 *     {@code added}, {@code removed}, {@code unlinked} (a link is wrong), {@code linkable} (it is left to the evidence again)
 * @param why a plain sentence
 */
public record Placement(
        long number, String at, String report, @Nullable String from, String to, String kind, String why) {}
