package org.stemma.read.html.text;

import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Text;

/** Takes off what is left at the edges of the chosen text: labels over nothing, slight lines before and behind it. */
final class Edges {
    /** More short paragraphs than this behind the last sentence are a list, not a signature. */
    private static final int MAX_TRAIL = 5;

    /** A longer line in parts tells something. */
    private static final int MAX_DIVIDED = 20;

    /** Lines among which standfirst and date stand. */
    private static final int MAX_HEAD = 8;

    private static final List<String> DIVIDERS = List.of(" \u00b7 ", " | ", " \u2022 ");

    private final Scope scope;
    private final Fate[] fate;

    Edges(Scope scope, Fate[] fate) {
        this.scope = scope;
        this.fate = fate;
    }

    /** A short label in front of what was left out belongs to it. */
    void labels(int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            Block b = scope.block(i);
            if (fate[i] == Fate.KEEP && fate[i + 1] == Fate.DROP && i + 1 != scope.title()) {
                boolean label = b.words() <= 6 && !Text.closesSentence(b.text()) && b.kind() != BlockKind.CELL
                        || b.words() <= 10 && b.text().endsWith(":");
                if (label && b.kind() == BlockKind.PARAGRAPH) {
                    fate[i] = Fate.DROP;
                }
            }
        }
    }

    void head(int from, int to) {
        for (int i = from; i < to && scope.prose().weight(i) < 4; i++) {
            Block b = scope.block(i);
            boolean slight = (b.words() < 8 || figures(b) || divided(b)) && !Text.closesSentence(b.text());
            if (fate[i] == Fate.KEEP && slight && (b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.ITEM)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** A line of dates and times in parts, at most a few lines below the first. */
    void stamps(int from, int to) {
        for (int i = from; i < Math.min(to, from + MAX_HEAD); i++) {
            if (fate[i] == Fate.KEEP && figures(scope.block(i)) && divided(scope.block(i))) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** Whether a third of a line is digits: date and hour, in whatever language. */
    private static boolean figures(Block b) {
        return b.kind() == BlockKind.PARAGRAPH
                && 3 * b.text().chars().filter(Character::isDigit).count() >= b.letters();
    }

    /** A short line in parts, as pages print who, when and how long to read. */
    private static boolean divided(Block b) {
        return b.kind() == BlockKind.PARAGRAPH
                && b.words() < MAX_DIVIDED
                && DIVIDERS.stream().anyMatch(d -> b.text().contains(d));
    }

    /** What trails behind the last running text; of paragraphs beside it at most a few. */
    void tail(int from, int to) {
        int last = to - 1;
        while (last >= from && (fate[last] != Fate.KEEP || scope.prose().weight(last) < 4)) {
            last--;
        }
        int beside = 0;
        for (int i = last + 1; i < to; i++) {
            beside += fate[i] == Fate.KEEP && last >= from && sameHolder(i, last) ? 1 : 0;
        }
        for (int i = last + 1; i < to; i++) {
            Block b = scope.block(i);
            boolean slight = b.words() < 12 && !Text.closesSentence(b.text());
            boolean row = beside > MAX_TRAIL && sameHolder(i, last);
            if (fate[i] == Fate.KEEP && slight && !row && b.kind() != BlockKind.CELL && b.kind() != BlockKind.PRE) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private boolean sameHolder(int a, int b) {
        int x = scope.block(a).owner();
        int y = scope.block(b).owner();
        return scope.page().name(x).equals(scope.page().name(y))
                && scope.page().parent(x) == scope.page().parent(y);
    }

    /** A heading stands only over kept text. */
    void headings(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Block b = scope.block(i);
            boolean text = b.words() >= 15 || (b.words() >= 8 && Text.closesSentence(b.text()));
            if (fate[i] == Fate.KEEP && b.kind() == BlockKind.HEADING && !text && !over(i, to)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private boolean over(int heading, int to) {
        int level = scope.block(heading).level();
        for (int i = heading + 1; i < to; i++) {
            Block b = scope.block(i);
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
