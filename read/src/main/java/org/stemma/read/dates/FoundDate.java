package org.stemma.read.dates;

/**
 * A date that stands in a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last, time and zone included
 * @param iso the date in ISO 8601, as precise as written
 */
public record FoundDate(int start, int end, String iso) {}
