package org.stemma.archive.store;

/**
 * A report in a story.
 *
 * @param report the report's id
 * @param since when it came into this story, ISO 8601 in UTC
 * @param why a plain sentence
 */
public record Member(String report, String since, String why) {}
