package org.stemma.read.html.dom;

import java.util.List;

/**
 * A run of text without a block boundary inside.
 *
 * @param text white space collapsed, except in {@link BlockKind#PRE}; a single line break of the page stays as LF
 * @param kind by the nearest markup
 * @param level 1 to 6 for a heading, the depth of nesting for an item, else 0
 * @param owner index in the page of the block-level element that holds the run
 * @param row number of the table row that holds the run, -1 outside tables
 * @param words words, where two ideographs count as one word
 * @param linkChars code units of {@code text} inside links
 * @param letters letters and digits in {@code text}
 * @param marks links and emphasis, in order of their ends
 */
public record Block(
        String text,
        BlockKind kind,
        int level,
        int owner,
        int row,
        int words,
        int linkChars,
        int letters,
        List<Mark> marks) {

    /** Share of the text inside links, in [0, 1]. */
    public double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
    }

    /** The same text as a paragraph. */
    Block asParagraph() {
        return new Block(text, BlockKind.PARAGRAPH, 0, owner, -1, words, linkChars, letters, marks);
    }
}
