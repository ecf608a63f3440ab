package org.stemma.read.html.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.ResidueKind;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;
import org.stemma.read.residue.ResidueMarker;

/** Decides block by block, within the scope of the article, what is its text. */
final class Selection {
    /** What is to become of a block. */
    enum Fate {
        KEEP,
        DROP,
        CAPTION
    }

    /** More short paragraphs than this behind the last sentence are a list, not a signature. */
    private static final int MAX_TRAIL = 5;

    /** An offer that is longer argues, and may be the article. */
    private static final int MAX_OFFER = 30;
    /** What the page says of itself (date, reading time, rights) in so many words. */
    private static final int MAX_INSCRIPTION = 14;

    private final Page page;
    private final Prose prose;
    private final Doubt doubt;
    private final int container;
    private final int title;
    private final Witness witness;
    private final Focus focus;
    private final List<String> descriptions;
    private final Fate[] fate;
    private final double own;

    Selection(
            Page page,
            Prose prose,
            Doubt doubt,
            int container,
            int title,
            List<String> descriptions,
            Witness witness,
            Focus focus) {
        this.page = page;
        this.prose = prose;
        this.doubt = doubt;
        this.container = container;
        this.title = title;
        this.witness = witness;
        this.focus = focus;
        this.descriptions = descriptions.stream().map(Text::key).toList();
        this.fate = new Fate[page.blocks().size()];
        java.util.Arrays.fill(fate, Fate.DROP);
        this.own = Math.max(1, prose.of(page, container));
    }

    Fate[] select() {
        int from = page.firstBlock(container);
        int to = page.endBlock(container);
        for (int i = from; i < to; i++) {
            fate[i] = Fate.KEEP;
        }
        elements();
        blocks(from, to);
        around(from, to);
        before(from, to);
        witness(from, to);
        titles(from, to);
        labels(from, to);
        head(from, to);
        tail(from, to);
        headings(from, to);
        return fate;
    }

    /** Linked data that agrees with the page decides over paragraphs. */
    private void witness(int from, int to) {
        if (!witness.agrees()) {
            return;
        }
        boolean whole = confirmed(from, to) > 0.8;
        Set<String> kept = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (fate[i] == Fate.KEEP) {
                kept.add(Text.key(page.blocks().get(i).text()));
            }
        }
        for (int i = Math.max(0, title + 1); i < fate.length; i++) {
            Block b = page.blocks().get(i);
            boolean inside = i >= from && i < to;
            if (fate[i] == Fate.DROP
                    && witness.covered(i) > 0.9
                    && prose.unsilenced(i) >= 8
                    && !named(b.owner(), Page.CAPTION)
                    && b.linkShare() < 0.6
                    && kept.add(Text.key(b.text()))) {
                fate[i] = Fate.KEEP;
            } else if (whole
                    && inside
                    && prose.weight(i) >= 8
                    && witness.covered(i) < 0.2
                    && !describes(b)
                    && b.kind() == BlockKind.PARAGRAPH
                    && !named(b.owner(), Page.LEAD)
                    && i > title + 3) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private double confirmed(int from, int to) {
        double yes = 0;
        for (int i = from; i < to; i++) {
            yes += witness.covered(i) > 0.5 ? prose.weight(i) : 0;
        }
        return yes / own;
    }

    /** The headline, and a second printing of it. */
    private void titles(int from, int to) {
        if (title < 0) {
            return;
        }
        fate[title] = Fate.DROP;
        String key = Text.key(page.blocks().get(title).text());
        for (int i = from; i < to; i++) {
            Block b = page.blocks().get(i);
            if (b.kind() == BlockKind.HEADING && Text.key(b.text()).equals(key)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private void elements() {
        for (int e = container + 1; e < page.end(container); e++) {
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
        if (doubt.of(e)) {
            return Fate.DROP;
        }
        double inside = prose.of(page, e);
        int words = prose.words(page, e);
        if (figure(e, words)) {
            return Fate.CAPTION;
        }
        if (page.hints(e, Page.META) && inside < 0.25 * own && words < 120) {
            return Fate.DROP;
        }
        boolean links = prose.linkShare(page, e) > 0.5
                && page.links(e) > 1
                && !page.name(e).equals("p");
        if (links && inside < 0.3 * words && inside < 0.3 * own) {
            return Fate.DROP;
        }
        return Fate.KEEP;
    }

    private boolean figure(int e, int words) {
        if (page.name(e).equals("div") && page.images(e) > 0 && words < 40 && words < 0.3 * own && underPicture(e)) {
            return true;
        }
        if (page.name(e).equals("figure")) {
            return page.images(e) > 0 && words < 120 || words < 40 && only(e, BlockKind.PARAGRAPH, BlockKind.CAPTION);
        }
        return page.hints(e, Page.CAPTION) && words < 120 && words < 0.4 * own;
    }

    /** A picture's box with a line or two of words and nothing else. */
    private boolean underPicture(int e) {
        for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
            Block b = page.blocks().get(i);
            if (b.kind() != BlockKind.PARAGRAPH || Text.sentenceEnds(b.text()) > 2) {
                return false;
            }
        }
        return page.endBlock(e) - page.firstBlock(e) <= 3;
    }

    private boolean only(int e, BlockKind a, BlockKind b) {
        for (int i = page.firstBlock(e); i < page.endBlock(e); i++) {
            BlockKind k = page.blocks().get(i).kind();
            if (k != a && k != b) {
                return false;
            }
        }
        return true;
    }

    private void blocks(int from, int to) {
        for (int i = from; i < to; i++) {
            Block b = page.blocks().get(i);
            if (fate[i] != Fate.KEEP) {
                continue;
            }
            if (b.kind() == BlockKind.CAPTION) {
                fate[i] = Fate.CAPTION;
            } else if (linkLine(b) || number(b) || offer(b) || (focus == Focus.PRECISION && slight(i, b))) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** A line that offers something, or an inscription of the page, in the words that outlets use everywhere. */
    private boolean offer(Block b) {
        boolean line = b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.HEADING;
        if (focus == Focus.RECALL || !line || b.words() > MAX_OFFER) {
            return false;
        }
        ResidueKind kind = ResidueMarker.setPhrase(b.text()).orElse(null);
        return kind == ResidueKind.PROMO || kind == ResidueKind.CHROME && b.words() <= MAX_INSCRIPTION;
    }

    /** A paragraph of a few words that are no sentence. */
    private boolean slight(int i, Block b) {
        return b.kind() == BlockKind.PARAGRAPH && prose.weight(i) < 1.5 && b.words() < 12;
    }

    /** A paragraph of digits: the time of an entry, a count of comments. */
    private static boolean number(Block b) {
        return b.kind() == BlockKind.PARAGRAPH
                && b.text().length() < 12
                && b.text().chars().noneMatch(Character::isLetter);
    }

    /** A line that is a link, with at most a label before it. */
    private static boolean linkLine(Block b) {
        if (b.linkShare() < 0.5 || b.kind() == BlockKind.HEADING && b.linkShare() < 0.95) {
            return false;
        }
        double free = b.words() * (1 - b.linkShare());
        return b.kind() == BlockKind.ITEM || b.kind() == BlockKind.CELL
                ? b.linkShare() > 0.9 && b.words() > 3
                : free < 4.5;
    }

    /** Running text between the headline and the container. */
    private void around(int from, int to) {
        if (title < 0 || title >= from) {
            return;
        }
        for (int i = title + 1; i < from; i++) {
            Block b = page.blocks().get(i);
            boolean text = prose.weight(i) >= 4
                    || (b.kind() == BlockKind.ITEM && b.words() > 4)
                    || (b.words() >= 8
                            && (named(b.owner(), Page.LEAD) || (b.kind() == BlockKind.HEADING && i <= title + 3)));
            boolean taken = text && !doubt.of(b.owner()) && !named(b.owner(), Page.META | Page.CAPTION) && !linkLine(b);
            if (taken || describes(b)) {
                fate[i] = Fate.KEEP;
            }
        }
    }

    /** Whether a kept block at the head of the text is the summary, not the first paragraph. */
    boolean standfirst(int i) {
        Block b = page.blocks().get(i);
        boolean zone = i < page.firstBlock(container) || named(b.owner(), Page.LEAD) || describes(b);
        return zone && b.words() < 120 && b.kind() != BlockKind.CELL;
    }

    /** What stands above the headline inside the container is the page's, unless it is the summary. */
    private void before(int from, int to) {
        if (title <= from || title >= to || prose.weight(from, title) > 0.2 * own) {
            return;
        }
        for (int i = from; i < title; i++) {
            if (!describes(page.blocks().get(i))) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** Whether the block is what the metadata gives as the report's summary. */
    private boolean describes(Block b) {
        if (b.words() < 6 || b.linkShare() > 0.5) {
            return false;
        }
        String key = Text.key(b.text());
        for (String d : descriptions) {
            if (key.equals(d) || (d.length() > 60 && key.startsWith(d.substring(0, d.length() - 4)))) {
                return true;
            }
        }
        return false;
    }

    private boolean named(int e, int flags) {
        int at = e;
        for (int n = 0; n < 3 && at > 0; n++) {
            if (page.hints(at, flags) || page.name(at).equals("figure")) {
                return true;
            }
            at = page.parent(at);
        }
        return false;
    }

    /** A short label in front of what was left out belongs to it. */
    private void labels(int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            Block b = page.blocks().get(i);
            if (fate[i] == Fate.KEEP && fate[i + 1] == Fate.DROP && i + 1 != title) {
                boolean label = b.words() <= 6 && !Text.closesSentence(b.text()) && b.kind() != BlockKind.CELL
                        || b.words() <= 10 && b.text().endsWith(":");
                if (label && b.kind() == BlockKind.PARAGRAPH) {
                    fate[i] = Fate.DROP;
                }
            }
        }
    }

    private void head(int from, int to) {
        for (int i = from; i < to && prose.weight(i) < 4; i++) {
            Block b = page.blocks().get(i);
            boolean slight = b.words() < 8 && !Text.closesSentence(b.text());
            if (fate[i] == Fate.KEEP && slight && (b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.ITEM)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** What trails behind the last running text; of paragraphs beside it at most a few. */
    private void tail(int from, int to) {
        int last = to - 1;
        while (last >= from && (fate[last] != Fate.KEEP || prose.weight(last) < 4)) {
            last--;
        }
        int beside = 0;
        for (int i = last + 1; i < to; i++) {
            beside += fate[i] == Fate.KEEP && last >= from && sameHolder(i, last) ? 1 : 0;
        }
        for (int i = last + 1; i < to; i++) {
            Block b = page.blocks().get(i);
            boolean slight = b.words() < 12 && !Text.closesSentence(b.text());
            boolean row = beside > MAX_TRAIL && sameHolder(i, last);
            if (fate[i] == Fate.KEEP && slight && !row && b.kind() != BlockKind.CELL && b.kind() != BlockKind.PRE) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private boolean sameHolder(int a, int b) {
        int x = page.blocks().get(a).owner();
        int y = page.blocks().get(b).owner();
        return page.name(x).equals(page.name(y)) && page.parent(x) == page.parent(y);
    }

    /** A heading stands only over kept text. */
    private void headings(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Block b = page.blocks().get(i);
            boolean text = b.words() >= 15 || (b.words() >= 8 && Text.closesSentence(b.text()));
            if (fate[i] == Fate.KEEP && b.kind() == BlockKind.HEADING && !text && !over(i, to)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private boolean over(int heading, int to) {
        int level = page.blocks().get(heading).level();
        for (int i = heading + 1; i < to; i++) {
            Block b = page.blocks().get(i);
            if (fate[i] == Fate.KEEP) {
                return b.kind() != BlockKind.HEADING || b.level() > level;
            }
            if (b.kind() == BlockKind.HEADING && b.level() <= level) {
                return false;
            }
        }
        return false;
    }
}
