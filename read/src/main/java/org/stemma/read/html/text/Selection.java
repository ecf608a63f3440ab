package org.stemma.read.html.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** Decides block by block, within the scope of the article, what is its text. */
final class Selection {
    private final Scope scope;
    private final Fate[] fate;

    Selection(Scope scope) {
        this.scope = scope;
        this.fate = new Fate[scope.page().blocks().size()];
        Arrays.fill(fate, Fate.DROP);
    }

    Fate[] select() {
        int from = scope.from();
        int to = scope.to();
        Arrays.fill(fate, from, to, Fate.KEEP);
        new ElementFate(scope).mark(fate);
        LineFate lines = new LineFate(scope, fate);
        lines.single(from, to);
        lines.repeats(from, to);
        around(from);
        before(from, to);
        witness(from, to);
        titles(from, to);
        Edges edges = new Edges(scope, fate);
        edges.labels(from, to);
        edges.head(from, to);
        edges.stamps(from, to);
        lines.bylines(from, to);
        lines.portraits(from, to);
        edges.tail(from, to);
        edges.headings(from, to);
        return fate;
    }

    /** Linked data that agrees with the page decides over paragraphs. */
    private void witness(int from, int to) {
        if (!scope.witness().agrees()) {
            return;
        }
        boolean whole = confirmed(from, to) > 0.8;
        Set<String> kept = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (fate[i] == Fate.KEEP) {
                kept.add(Text.key(scope.block(i).text()));
            }
        }
        for (int i = Math.max(0, scope.title() + 1); i < fate.length; i++) {
            Block b = scope.block(i);
            boolean inside = i >= from && i < to;
            if (fate[i] == Fate.DROP
                    && scope.witness().covered(i) > 0.9
                    && scope.prose().unsilenced(i) >= 8
                    && !scope.named(b.owner(), Page.CAPTION)
                    && b.linkShare() < 0.6
                    && kept.add(Text.key(b.text()))) {
                fate[i] = Fate.KEEP;
            } else if (whole
                    && inside
                    && scope.prose().weight(i) >= 8
                    && scope.witness().covered(i) < 0.2
                    && !scope.describes(b)
                    && b.kind() == BlockKind.PARAGRAPH
                    && !scope.named(b.owner(), Page.LEAD)
                    && i > scope.title() + 3) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private double confirmed(int from, int to) {
        double yes = 0;
        for (int i = from; i < to; i++) {
            yes += scope.witness().covered(i) > 0.5 ? scope.prose().weight(i) : 0;
        }
        return yes / scope.own();
    }

    /** The headline, and a second printing of it. */
    private void titles(int from, int to) {
        if (scope.title() < 0) {
            return;
        }
        fate[scope.title()] = Fate.DROP;
        String key = Text.key(scope.block(scope.title()).text());
        for (int i = from; i < to; i++) {
            Block b = scope.block(i);
            if (b.kind() == BlockKind.HEADING && Text.key(b.text()).equals(key)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** Running text between the headline and the container. */
    private void around(int from) {
        if (scope.title() < 0 || scope.title() >= from) {
            return;
        }
        for (int i = scope.title() + 1; i < from; i++) {
            Block b = scope.block(i);
            boolean text = scope.prose().weight(i) >= 4
                    || (b.kind() == BlockKind.ITEM && b.words() > 4)
                    || (b.words() >= 8
                            && (scope.named(b.owner(), Page.LEAD)
                                    || (b.kind() == BlockKind.HEADING && i <= scope.title() + 3)));
            boolean taken = text
                    && !scope.doubt().of(b.owner())
                    && !scope.named(b.owner(), Page.META | Page.CAPTION)
                    && !LineFate.linkLine(b);
            if (taken || scope.describes(b)) {
                fate[i] = Fate.KEEP;
            }
        }
    }

    /** Whether a kept block at the head of the text is the summary, not the first paragraph. */
    boolean standfirst(int i) {
        Block b = scope.block(i);
        boolean zone = i < scope.page().firstBlock(scope.container())
                || scope.named(b.owner(), Page.LEAD)
                || scope.describes(b);
        return zone && b.words() < 120 && b.kind() != BlockKind.CELL;
    }

    /** What stands above the headline inside the container is the page's, unless it is the summary. */
    private void before(int from, int to) {
        if (scope.title() <= from
                || scope.title() >= to
                || scope.prose().weight(from, scope.title()) > 0.2 * scope.own()) {
            return;
        }
        for (int i = from; i < scope.title(); i++) {
            if (!scope.describes(scope.block(i))) {
                fate[i] = Fate.DROP;
            }
        }
    }
}
