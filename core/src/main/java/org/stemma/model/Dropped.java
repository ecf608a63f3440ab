package org.stemma.model;

import java.io.Serializable;

/**
 * An input that was not taken, and why. Nothing is lost without one.
 *
 * @param source the input's name as the user gave it, with a line or byte offset behind a colon where that helps
 * @param reason one plain sentence or clause, lower case, no full stop
 */
public record Dropped(String source, String reason) implements Serializable {}
