package org.stemma.read.html;

import org.stemma.read.html.text.Focus;

/**
 * What to favour and how much to take of a page.
 *
 * @param focus which error costs more when a block of text is in doubt
 * @param maxBytes bytes of the unpacked page that are looked at; the rest is left out and noted; at least 1
 * @param maxDepth elements nested deeper are lifted to this depth, as browsers do at 512; at least 16
 * @param maxBlocks paragraphs, cells and the like that are looked at; the rest is left out and noted; at least 1
 */
public record HtmlOptions(Focus focus, int maxBytes, int maxDepth, int maxBlocks) {
    private static final HtmlOptions DEFAULTS = new HtmlOptions(Focus.BALANCED, 32 << 20, 512, 200_000);

    /** @throws IllegalArgumentException if a limit is below its least value */
    public HtmlOptions {
        if (maxBytes < 1 || maxDepth < 16 || maxBlocks < 1) {
            throw new IllegalArgumentException("limits must be at least 1 byte, depth 16 and 1 block, were " + maxBytes
                    + ", " + maxDepth + ", " + maxBlocks);
        }
    }

    /** Balanced; 32 MiB, depth 512, 200,000 blocks. */
    public static HtmlOptions defaults() {
        return DEFAULTS;
    }

    /** The same with another focus. */
    public HtmlOptions withFocus(Focus other) {
        return new HtmlOptions(other, maxBytes, maxDepth, maxBlocks);
    }

    /** The same with another limit of bytes. */
    public HtmlOptions withMaxBytes(int bytes) {
        return new HtmlOptions(focus, bytes, maxDepth, maxBlocks);
    }

    /** The same with another limit of depth. */
    public HtmlOptions withMaxDepth(int depth) {
        return new HtmlOptions(focus, maxBytes, depth, maxBlocks);
    }

    /** The same with another limit of blocks. */
    public HtmlOptions withMaxBlocks(int blocks) {
        return new HtmlOptions(focus, maxBytes, maxDepth, blocks);
    }
}
