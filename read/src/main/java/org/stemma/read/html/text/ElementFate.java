package org.stemma.read.html.text;

import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** What becomes of whole elements inside the article: pictures with their words, lists of links, things to be worked. */
final class ElementFate {
    /** Words beside a button or field, up to which they belong to it. */
    private static final int MAX_WORKED = 60;

    /** Share of the article that such an element stays below. */
    private static final double UNHEADED = 0.1;
    /** The same with a heading of its own: a form to subscribe, a gate before the rest of a short article. */
    private static final double HEADED = 0.6;

    /** Neighbours that are looked at. */
    private static final int MAX_NEIGHBOURS = 200;

    /** Share of a table's text inside links above which it leads elsewhere. */
    private static final double LINKED_TABLE = 0.8;
    /** The same of other elements. */
    private static final double LINKED = 0.5;

    private final Scope scope;
    private final Page page;
    private final Prose prose;

    ElementFate(Scope scope) {
        this.scope = scope;
        this.page = scope.page();
        this.prose = scope.prose();
    }

    /** Sets the fate of the blocks in elements that are not the article's text. */
    void mark(Fate[] fate) {
        for (int e = scope.container() + 1; e < page.end(scope.container()); e++) {
            Fate f = of(e);
            if (f != Fate.KEEP) {
                for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
                    fate[i] = f;
                }
                e = page.end(e) - 1;
            }
        }
    }

    private Fate of(int e) {
        if (scope.doubt().of(e)) {
            return Fate.DROP;
        }
        double inside = prose.of(page, e);
        int words = prose.words(page, e);
        if (figure(e, words)) {
            return Fate.CAPTION;
        }
        if (page.hints(e, Page.META) && inside < 0.25 * scope.own() && words < 120) {
            return Fate.DROP;
        }
        if (worked(e, words, inside)) {
            return Fate.DROP;
        }
        boolean links = prose.linkShare(page, e) > (table(e) ? LINKED_TABLE : LINKED)
                && page.links(e) > 1
                && !page.name(e).equals("p");
        if (links && inside < 0.3 * words && inside < 0.3 * scope.own()) {
            return Fate.DROP;
        }
        return Fate.KEEP;
    }

    /** A few words with a button or a field: something to be worked, not read. */
    private boolean worked(int e, int words, double inside) {
        return scope.focus() != Focus.RECALL
                && page.controls(e) > 0
                && words < MAX_WORKED
                && inside < (headed(e) && single(e) ? HEADED : UNHEADED) * scope.own()
                && (scope.title() < page.firstBlock(e) || scope.title() >= page.endBlock(e))
                && !page.name(e).equals("p");
    }

    /** Whether a heading stands in the element, but not the headline. */
    private boolean headed(int e) {
        for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
            if (scope.block(i).kind() == BlockKind.HEADING) {
                return true;
            }
        }
        return false;
    }

    /** Whether no neighbour of that name has buttons or fields too, as the entries of a live page have. */
    private boolean single(int e) {
        int around = page.parent(e);
        int looked = 0;
        for (int c = around + 1; c < page.end(around) && looked++ < MAX_NEIGHBOURS; c = page.end(c)) {
            if (c != e
                    && page.controls(c) > 0
                    && page.name(c).equals(page.name(e))
                    && page.element(c).className().equals(page.element(e).className())) {
                return false;
            }
        }
        return true;
    }

    private boolean figure(int e, int words) {
        if (page.name(e).equals("div")
                && page.images(e) > 0
                && words < 40
                && words < 0.3 * scope.own()
                && underPicture(e)) {
            return true;
        }
        if (page.name(e).equals("figure")) {
            return page.images(e) > 0 && words < 120 || words < 40 && only(e, BlockKind.PARAGRAPH, BlockKind.CAPTION);
        }
        return page.hints(e, Page.CAPTION) && words < 120 && words < 0.4 * scope.own();
    }

    /** A picture's box with a line or two of words and nothing else. */
    private boolean underPicture(int e) {
        for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
            Block b = scope.block(i);
            if (b.kind() != BlockKind.PARAGRAPH || Text.sentenceEnds(b.text()) > 2) {
                return false;
            }
        }
        return page.endBlock(e) - page.firstBlock(e) <= 3;
    }

    private boolean only(int e, BlockKind a, BlockKind b) {
        for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
            BlockKind k = scope.block(i).kind();
            if (k != a && k != b) {
                return false;
            }
        }
        return true;
    }

    /** A table of data or a part of one: its entries are often links. */
    private boolean table(int e) {
        if (page.endBlock(e) == page.firstBlock(e)) {
            return false;
        }
        return switch (page.name(e)) {
            case "table", "tbody", "tr", "td" -> scope.block(page.firstBlock(e)).kind() == BlockKind.CELL;
            default -> false;
        };
    }
}
