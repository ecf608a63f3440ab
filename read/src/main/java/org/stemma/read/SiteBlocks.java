package org.stemma.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.read.content.Hashes;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Text;

/**
 * Which blocks of text the pages of one host repeat: not the article's, but the site's.
 *
 * <p>A block counts once for each distinct text of a host. It is the site's if at least {@link #LINES} texts and a third
 * of the host's have it, a longer paragraph only if at least {@link #PARAGRAPHS} have it: an outlet's reports of one
 * event repeat their background too. A page that would lose a large part of its words is a copy or one of a series and
 * keeps them. What is counted is a set, so the order of pages changes nothing; above {@link #MAX_BLOCKS} distinct blocks
 * those of the lowest hashes stand for all. Not safe for several threads.
 */
final class SiteBlocks {
    /** Texts of a host that must have a short line. */
    static final int LINES = 3;
    /** Texts of a host that must have a longer paragraph. */
    static final int PARAGRAPHS = 5;
    /** Distinct blocks that are remembered. */
    static final int MAX_BLOCKS = 1 << 20;

    /** A paragraph of so many words is no line. */
    private static final int LONG = 20;
    /** A shorter sentence is an answer or an exclamation, and recurs. */
    private static final int SHORT_SENTENCE = 4;
    /** Entries and cells of fewer words recur in any two tables. */
    private static final int MIN_ENTRY = 8;
    /** One in so many of a host's texts must have the block. */
    private static final int SHARE = 3;
    /** Share of a page's words that may be the site's. */
    private static final double MOST = 0.4;

    private final Map<String, Set<Long>> texts = new HashMap<>();
    private final Map<Long, Integer> counts = new HashMap<>();
    private long ceiling = Long.MAX_VALUE;

    /** Counts a page; one whose address is not known belongs to no host. */
    void add(Extraction page) {
        String host = page.hostname();
        if (host.isEmpty()
                || !texts.computeIfAbsent(host, h -> new HashSet<>())
                        .add(Hashes.bits(page.report().text()))) {
            return;
        }
        Set<Long> own = new HashSet<>();
        for (Block b : page.blocks()) {
            long hash = hash(host, b);
            if (counted(b) && hash <= ceiling && own.add(hash)) {
                counts.merge(hash, 1, Integer::sum);
            }
        }
        while (counts.size() > MAX_BLOCKS) {
            ceiling >>>= 1;
            counts.keySet().removeIf(h -> h > ceiling);
        }
    }

    /** The page without the blocks that are its site's; the same page if it has none. */
    Extraction article(Extraction page) {
        Set<Long> all = texts.getOrDefault(page.hostname(), Set.of());
        if (all.size() < LINES) {
            return page;
        }
        List<Integer> left = new ArrayList<>();
        int words = 0;
        int lost = 0;
        for (int i = 0; i < page.blocks().size(); i++) {
            Block b = page.blocks().get(i);
            words += b.words();
            if (counted(b) && site(b, counts.getOrDefault(hash(page.hostname(), b), 0), all.size())) {
                left.add(i);
                lost += b.words();
            }
        }
        return left.isEmpty() || lost > MOST * words
                ? page
                : page.without(
                        left,
                        "left out " + left.size() + (left.size() == 1 ? " block" : " blocks") + " that pages of "
                                + page.hostname() + " repeat");
    }

    private static boolean site(Block b, int carriers, int texts) {
        return carriers >= (b.words() < LONG ? LINES : PARAGRAPHS) && carriers * SHARE >= texts;
    }

    private static boolean counted(Block b) {
        if (b.kind() == BlockKind.ITEM || b.kind() == BlockKind.CELL) {
            return b.words() >= MIN_ENTRY;
        }
        return b.words() >= SHORT_SENTENCE || !Text.closesSentence(b.text());
    }

    private static long hash(String host, Block b) {
        return Hashes.bits(host + "\0" + Text.key(b.text())) & Long.MAX_VALUE;
    }
}
