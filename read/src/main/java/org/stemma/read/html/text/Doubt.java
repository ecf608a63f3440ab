package org.stemma.read.html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;

/**
 * Which elements are probably not the article: by their tag, by their name, by their links, by being one of many cards.
 *
 * <p>An element that holds most of the page's running text, or the headline with much of it, is never in doubt: a page's
 * wrapper may be called anything.
 */
final class Doubt {
    private static final int NAMES = Page.NAVIGATION
            | Page.FOOTER
            | Page.COMMENTS
            | Page.SHARE
            | Page.RELATED
            | Page.PROMO
            | Page.ASIDE
            | Page.CONSENT
            | Page.EMBED
            | Page.HIDDEN;

    /** The names that leave no doubt: what recall still goes by. */
    private static final int SURE =
            Page.NAVIGATION | Page.FOOTER | Page.COMMENTS | Page.SHARE | Page.CONSENT | Page.HIDDEN;

    /** Words of a few sentences. */
    private static final double FEW_SENTENCES = 40;

    /** Share of its weight that linked text in doubtful elements keeps against the element around. */
    private static final double QUIET = 0.2;

    private final Page page;
    private final Prose prose;
    private final int title;
    private final int names;
    private final Focus focus;
    private final boolean[] doubtful;
    private final double total;
    private final int peak;

    Doubt(Page page, Prose prose, int title, Focus focus) {
        this.page = page;
        this.names = focus == Focus.RECALL ? SURE : NAMES;
        this.focus = focus;
        this.prose = prose;
        this.title = title;
        this.doubtful = new boolean[page.size()];
        this.total = prose.weight(0, page.blocks().size());
        this.peak = peak();
        mark();
    }

    private void mark() {
        double[] named = new double[page.size()];
        Map<String, Double> alike = new HashMap<>();
        for (int e = 1; e < page.size(); e++) {
            if (suspect(e)) {
                named[page.parent(e)] += prose.of(page, e);
                if (prose.of(page, e) > 0) {
                    alike.merge(page.element(e).className(), prose.of(page, e), Double::sum);
                }
            }
        }
        for (int e = 1; e < page.size(); e++) {
            int p = page.parent(e);
            doubtful[e] = doubtful[p] || (suspect(e) && !central(e) && !common(e, named[p]) && !layout(e, alike));
        }
    }

    /** Marks what the heading over readers' comments stands over: the element that it opens, else what follows it there. */
    void discussion() {
        int block = Discussion.heading(page, prose, title);
        if (block < 0) {
            return;
        }
        int heading = page.blocks().get(block).owner();
        int e = heading;
        while (page.parent(e) > 0 && page.firstBlock(page.parent(e)) == block) {
            e = page.parent(e);
        }
        int end = e == heading ? page.end(Math.max(0, page.parent(e))) : page.end(e);
        for (int x = e; x < end; x++) {
            doubtful[x] = true;
        }
    }

    /**
     * Marks other whole articles, as pages without an end hang them on: neighbours of the headline's element that bear its
     * very name and a main heading of their own. Sections, and elements without a name, may each have one and be one article.
     */
    void others() {
        if (title < 0 || page.blocks().get(title).level() != 1) {
            return;
        }
        for (int i = title + 1; i < page.blocks().size(); i++) {
            Block b = page.blocks().get(i);
            if (b.kind() == BlockKind.HEADING && b.level() == 1 && b.linkShare() < 1) {
                other(page.blocks().get(title).owner(), b.owner());
            }
        }
    }

    private void other(int headline, int heading) {
        int mine = below(headline, heading);
        int its = below(heading, headline);
        String name = page.name(mine);
        boolean telling = name.equals("article")
                || !name.equals("section") && !page.element(mine).className().isEmpty();
        if (telling
                && !doubtful[its]
                && prose.of(page, mine) >= FEW_SENTENCES
                && prose.of(page, its) >= FEW_SENTENCES
                && name.equals(page.name(its))
                && page.element(mine).className().equals(page.element(its).className())) {
            doubtAll(its);
        }
    }

    /** The outermost element around one that does not hold the other. */
    private int below(int e, int other) {
        int at = e;
        while (page.parent(at) > 0 && !page.contains(page.parent(at), other)) {
            at = page.parent(at);
        }
        return at;
    }

    private boolean suspect(int e) {
        return switch (page.name(e)) {
            case "nav", "footer", "menu", "dialog" -> true;
            case "aside" -> focus != Focus.RECALL;
            case "form" -> prose.of(page, e) < 100 || page.hints(e, names);
            case "article" -> nested(e) || page.hints(e, names);
            default ->
                page.hints(e, names) && !subhead(e)
                        || (focus != Focus.RECALL
                                && page.hints(e, Page.TEASER)
                                && page.links(e) > 0
                                && prose.words(page, e) < 80);
        };
    }

    /** A heading among the main run of paragraphs with running text right below: whatever it is called, it heads that. */
    private boolean subhead(int e) {
        String name = page.name(e);
        int next = page.endBlock(e);
        if (page.parent(e) != peak
                || peak == 0
                || name.length() != 2
                || name.charAt(0) != 'h'
                || !Character.isDigit(name.charAt(1))
                || next >= page.blocks().size()
                || prose.weight(next) == 0) {
            return false;
        }
        int below = page.blocks().get(next).owner();
        return below == peak || page.parent(below) == peak && !page.hints(below, names);
    }

    /** An article inside an article: a comment, or a card that leads elsewhere. */
    private boolean nested(int e) {
        for (int p = page.parent(e); p > 0; p = page.parent(p)) {
            if (page.name(p).equals("article")) {
                return true;
            }
        }
        return false;
    }

    /** Most of a large parent's text bears such names: then the name says nothing. */
    private boolean common(int e, double named) {
        double around = prose.of(page, page.parent(e));
        return !page.hints(e, Page.CONSENT | Page.COMMENTS)
                && named > 0.5 * around
                && around > 0.4 * total
                && (page.name(e).equals("p") || page.name(e).equals("article"));
    }

    /** Elements of that very name hold most of the page's text between them: it is a word for the layout. */
    private boolean layout(int e, Map<String, Double> alike) {
        String name = page.element(e).className();
        return !name.isEmpty()
                && !page.hints(e, Page.CONSENT | Page.COMMENTS | Page.HIDDEN)
                && page.hints(e, names)
                && alike.getOrDefault(name, 0.0) > 0.5 * total;
    }

    private boolean central(int e) {
        double own = prose.of(page, e);
        boolean hasTitle = title >= page.firstBlock(e) && title < page.endBlock(e);
        if (page.hints(e, Page.CONSENT)) {
            return hasTitle && own > 0.5 * total;
        }
        if (page.hints(e, Page.COMMENTS)) {
            return (hasTitle && own > 0.3 * total) || own > 0.9 * total && !follows(e);
        }
        return own > 0.5 * total || (hasTitle && own > 0.2 * total) || (own > 60 && page.contains(e, peak));
    }

    /** Whether headline and some sentences stand before the element: then it is not the article, however long. */
    private boolean follows(int e) {
        return title >= 0 && title < page.firstBlock(e) && prose.weight(title, page.firstBlock(e)) >= FEW_SENTENCES;
    }

    private boolean hard(int e, int names) {
        for (int x = e; x > 0; x = page.parent(x)) {
            String name = page.name(x);
            if (name.equals("nav")
                    || name.equals("footer")
                    || name.equals("aside")
                    || name.equals("dialog")
                    || page.hints(x, names)) {
                return true;
            }
        }
        return false;
    }

    /** The element whose own paragraphs carry most running text; side columns count when nothing else carries any. */
    private int peak() {
        int strict = peak(Page.CONSENT | Page.COMMENTS | Page.FOOTER | Page.ASIDE | Page.PROMO);
        return strict > 0 ? strict : peak(Page.CONSENT | Page.COMMENTS | Page.FOOTER);
    }

    /** The same with elements of some names left out; counts only text behind the headline, and at least a few sentences. */
    private int peak(int names) {
        double[] direct = new double[page.size()];
        int best = 0;
        for (int i = Math.max(0, title); i < page.blocks().size(); i++) {
            int e = page.blocks().get(i).owner();
            int holder = page.name(e).equals("p") || page.name(e).equals("li") ? page.parent(e) : e;
            if (holder > 0 && prose.weight(i) > 0 && !hard(holder, names)) {
                direct[holder] += prose.weight(i);
                best = direct[holder] > direct[best] ? holder : best;
            }
        }
        return direct[best] >= 20 ? best : 0;
    }

    boolean of(int e) {
        return doubtful[e];
    }

    /** Marks cards: at least three small neighbours, each with one heading that is a link. */
    void cards() {
        for (int i = 0; i < page.blocks().size(); i++) {
            Block b = page.blocks().get(i);
            if (b.kind() == BlockKind.HEADING && b.linkShare() > 0.8 && i != title) {
                card(i);
            }
        }
    }

    private void card(int block) {
        int e = page.blocks().get(block).owner();
        int card = e;
        while (page.parent(card) > 0 && headings(page.parent(card)) == 1) {
            card = page.parent(card);
        }
        int around = page.parent(card);
        if (around < 0
                || prose.of(page, card) > 120
                || (title >= page.firstBlock(card) && title < page.endBlock(card))
                || linkedHeadings(around) < 3) {
            return;
        }
        doubtAll(card);
    }

    /** Marks the children of lists of cards: at least three alike, short, each with a link and a picture or date. */
    void lists() {
        for (int e = 0; e < page.size(); e++) {
            if (page.links(e) >= 3 && page.images(e) >= 3 && !doubtful[e]) {
                list(e);
            }
        }
    }

    private void list(int e) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (int c = e + 1; c < page.end(e); c = page.end(c)) {
            if (page.links(c) > 0 && page.images(c) > 0 && prose.words(page, c) > 0 && prose.words(page, c) < 60) {
                alike.computeIfAbsent(page.name(c), k -> new ArrayList<>()).add(c);
            }
        }
        for (List<Integer> cards : alike.values()) {
            if (cards.size() >= 3) {
                cards.forEach(this::doubtAll);
            }
        }
    }

    private void doubtAll(int e) {
        if (title >= page.firstBlock(e) && title < page.endBlock(e)) {
            return;
        }
        for (int x = e; x < page.end(e); x++) {
            doubtful[x] = true;
        }
    }

    private int headings(int e) {
        int n = 0;
        for (int i = page.firstBlock(e); i < page.endBlock(e) && n < 2; i++) {
            n += page.blocks().get(i).kind() == BlockKind.HEADING ? 1 : 0;
        }
        return n;
    }

    private int linkedHeadings(int e) {
        int n = 0;
        for (int i = page.firstBlock(e); i < page.endBlock(e) && n < 3; i++) {
            Block b = page.blocks().get(i);
            n += b.kind() == BlockKind.HEADING && b.linkShare() > 0.8 ? 1 : 0;
        }
        return n;
    }

    void silence() {
        for (int e = 1; e < page.size(); e++) {
            if (doubtful[e] && !doubtful[page.parent(e)]) {
                prose.silence(page.firstBlock(e), page.endBlock(e), QUIET);
            }
        }
        prose.settle();
    }
}
