package org.stemma.read.html.text;

import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/**
 * Where the article is, and what its blocks are judged by.
 *
 * @param container the element that holds it
 * @param title index of the block that prints the headline, -1 when none
 * @param summaries keys of the summaries in the metadata
 * @param authors keys of the names that data and metadata credit
 * @param own words of running text in the container, at least 1
 */
record Scope(
        Page page,
        Prose prose,
        Doubt doubt,
        Witness witness,
        Focus focus,
        int container,
        int title,
        List<String> summaries,
        List<String> authors,
        double own) {
    /** Letters that a name must have to be told from a word. */
    private static final int MIN_NAME = 7;
    /** Letters that no name has. */
    private static final int MAX_NAME = 40;

    static Scope of(Page page, Prose prose, Doubt doubt, Witness witness, Focus focus, int title, Clues clues) {
        int container = Container.find(page, prose, doubt, title);
        return new Scope(
                page,
                prose,
                doubt,
                witness,
                focus,
                container,
                title,
                clues.descriptions().stream().map(Text::key).toList(),
                clues.authors().stream()
                        .map(Text::key)
                        .filter(k -> k.length() >= MIN_NAME && k.length() <= MAX_NAME)
                        .toList(),
                Math.max(1, prose.of(page, container)));
    }

    Block block(int i) {
        return page.blocks().get(i);
    }

    /** First block of the container. */
    int from() {
        return page.firstBlock(container);
    }

    /** One past the last block of the container. */
    int to() {
        return page.endBlock(container);
    }

    /** Whether the block is what the metadata gives as the report's summary. */
    boolean describes(Block b) {
        if (b.words() < 6 || b.linkShare() > 0.5) {
            return false;
        }
        String key = Text.key(b.text());
        for (String d : summaries) {
            if (key.equals(d) || (d.length() > 60 && key.startsWith(d.substring(0, d.length() - 4)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element or one of the two around it is named so, or is a figure. */
    boolean named(int e, int flags) {
        int at = e;
        for (int n = 0; n < 3 && at > 0; n++) {
            if (page.hints(at, flags) || page.name(at).equals("figure")) {
                return true;
            }
            at = page.parent(at);
        }
        return false;
    }

    /** Where an author's name begins in a key; -1 when none is in it. */
    int author(String key) {
        for (String a : authors) {
            int at = key.indexOf(a);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }
}
