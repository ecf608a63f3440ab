package org.stemma.read.html.dom;

/** What a block of text is by the markup nearest to it. */
public enum BlockKind {
    /** A paragraph, or loose text that stands like one. */
    PARAGRAPH,
    /** {@code h1} to {@code h6}. */
    HEADING,
    /** An entry of a list. */
    ITEM,
    /** Text in a block quotation. */
    QUOTE,
    /** Preformatted text: its line breaks stand. */
    PRE,
    /** One cell of a table. */
    CELL,
    /** Words that belong to a figure. */
    CAPTION
}
