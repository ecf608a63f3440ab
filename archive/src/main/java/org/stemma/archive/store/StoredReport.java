package org.stemma.archive.store;

import org.stemma.model.Report;

/**
 * A report as the archive has it: one version of what stood at one address.
 *
 * @param number in order of arrival, from 1; never given twice
 * @param key what all versions share: the address, or the id of a report without one
 * @param version 1 for the first text seen under that key, then 2, 3 and so on
 * @param hash of headline and text, hexadecimal; equal hashes under one key are the same version
 * @param seenAt when it was taken, ISO 8601 in UTC
 * @param report the report; a later version's id ends in {@code @} and its number, unless it came with one of its own
 */
public record StoredReport(long number, String key, int version, String hash, String seenAt, Report report) {}
