package org.stemma.read.html.text;

import org.stemma.read.html.dom.Page;

/**
 * Finds the element that holds the article: the one whose running text most outweighs what else stands in it, then
 * narrowed while one child holds nearly all of it.
 */
final class Container {
    /** How many words of other matter one word of running text outweighs. Chosen on half of the labelled pages. */
    private static final double JUNK = 0.6;
    /** A child this dominant stands for its parent. */
    private static final double DOMINANT = 0.86;

    /** Text wholly before the headline is seldom the article. */
    private static final double BEFORE_TITLE = 0.5;

    private Container() {}

    static int find(Page page, Prose prose, Doubt doubt, int title) {
        int article = article(page, prose, doubt, title);
        int best = article;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int e = article; e < page.end(article); e++) {
            if (doubt.of(e) || page.endBlock(e) == page.firstBlock(e)) {
                continue;
            }
            double own = prose.of(page, e);
            double score = own - JUNK * prose.linked(page, e);
            if (page.hints(e, Page.BODY)) {
                score = score * 1.5;
            }
            if (score > 0 && page.endBlock(e) <= title) {
                score = score * BEFORE_TITLE;
            }
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        return narrow(page, prose, best);
    }

    /** The {@code article} element with the headline in it, if that has a body; else the page. */
    private static int article(Page page, Prose prose, Doubt doubt, int title) {
        if (title < 0) {
            return 0;
        }
        int e = page.blocks().get(title).owner();
        int found = 0;
        for (; e > 0; e = page.parent(e)) {
            if (page.name(e).equals("article") && !doubt.of(e) && prose.of(page, e) > 80) {
                found = e;
            }
        }
        return found;
    }

    private static int narrow(Page page, Prose prose, int from) {
        int at = from;
        while (true) {
            int down = heaviest(page, prose, at);
            if (down < 0 || prose.of(page, down) < DOMINANT * prose.of(page, at) || prose.words(page, down) < 60) {
                return at;
            }
            at = down;
        }
    }

    private static int heaviest(Page page, Prose prose, int at) {
        int best = -1;
        double most = 0;
        for (int c = at + 1; c < page.end(at); c = page.end(c)) {
            double w = prose.of(page, c);
            if (w > most) {
                best = c;
                most = w;
            }
        }
        return best;
    }
}
