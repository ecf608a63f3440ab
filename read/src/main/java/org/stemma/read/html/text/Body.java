package org.stemma.read.html.text;

import java.util.List;
import org.stemma.read.html.dom.Block;

/**
 * The article's text in reading order.
 *
 * @param blocks what to print
 * @param captions words under pictures inside the article
 * @param standfirst how many of the first blocks are the standfirst
 * @param title the block that prints the headline, outside {@code blocks}; -1 when none was found
 * @param first index in the page of the first block taken, -1 when none
 * @param last index of the last block taken, -1 when none
 * @param prose words of running text in {@code blocks}
 */
public record Body(
        List<Block> blocks, List<String> captions, int standfirst, int title, int first, int last, double prose) {
    /** Copies the lists. */
    public Body {
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
    }
}
