package org.stemma.read.html.dom;

/**
 * An inline stretch of a block that markup sets apart.
 *
 * @param start first UTF-16 code unit in the block's text
 * @param end one past the last
 * @param tag {@code a}, {@code b}, {@code i} or {@code code}
 * @param href where a link points, as written; empty for the others
 */
public record Mark(int start, int end, String tag, String href) {}
