package org.stemma.story;

import java.io.Serializable;

/**
 * A report that belongs to no other.
 *
 * @param report its id
 * @param reason one plain sentence: which report is nearest, what both have in common, and how much was needed
 */
public record LoneReport(String report, String reason) implements Serializable {}
