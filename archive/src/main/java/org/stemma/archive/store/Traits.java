package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report for finding its relatives and its story without reading it again.
 *
 * @param number the report's number
 * @param id the report's id
 * @param sketch stored form of its sketch, without the shingles that an index does not hold
 * @param print stored form of what story clustering keeps
 * @param story the story it is in; null for a report that no story has yet
 */
public record Traits(
        long number,
        String id,
        byte[] sketch,
        byte[] print,
        @Nullable String story) {}
