package org.stemma.read.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.model.Report;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.meta.PageMetadata;

/**
 * What a page holds: its article as a report, its metadata with their sources, and the article's blocks with markup.
 *
 * @param report the article; {@code text} holds standfirst and body, the blocks joined by line breaks, with what the
 *     markup tells of residue: standfirst and sub-heads. Its id is a hash of the address, else of the text; empty text means that the page holds no article
 * @param metadata what the page says of the article
 * @param blocks what {@code text} is made of, in the same order
 * @param standfirst how many of the first blocks are the standfirst
 * @param notes what a reader should know of how this was taken: encoding, live blog, one of several pages, paywall,
 *     limits reached; plain clauses
 * @param hostname the host of the page's address without {@code www.}; empty when the address is not known
 * @param charset the encoding that the page was read in
 */
public record Extraction(
        Report report,
        PageMetadata metadata,
        List<Block> blocks,
        int standfirst,
        List<String> notes,
        String hostname,
        String charset) {
    /** Copies the lists. */
    public Extraction {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * The same page without some of its blocks.
     *
     * @param left indices into {@code blocks}
     * @param note why they are left out
     */
    public Extraction without(Collection<Integer> left, String note) {
        Set<Integer> gone = Set.copyOf(left);
        List<Block> rest = IntStream.range(0, blocks.size())
                .filter(i -> !gone.contains(i))
                .mapToObj(blocks::get)
                .toList();
        int first = standfirst - (int) gone.stream().filter(i -> i < standfirst).count();
        Joined joined = Joined.of(rest, first);
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        Report shorter =
                report.changed().text(joined.text()).residue(joined.residue()).build();
        return new Extraction(shorter, metadata, rest, first, more, hostname, charset);
    }
}
