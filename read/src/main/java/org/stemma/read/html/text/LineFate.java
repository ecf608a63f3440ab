package org.stemma.read.html.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.model.ResidueKind;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Text;
import org.stemma.read.residue.ResidueMarker;

/** What becomes of single lines inside the article: links, numbers, offers, what is said again, by-lines. */
final class LineFate {
    /** An offer that is longer argues, and may be the article. */
    private static final int MAX_OFFER = 30;
    /** What the page says of itself (date, reading time, rights) in so many words. */
    private static final int MAX_INSCRIPTION = 14;
    /** A label has fewer words. */
    private static final int MAX_LABEL = 8;
    /** A line with an author's name that is longer tells something. */
    private static final int MAX_BYLINE = 12;
    /** An author's portrait begins with the name, after at most so many letters. */
    private static final int MAX_BEFORE_NAME = 20;
    /** Code units of a paragraph in which an author's name is looked for. */
    private static final int OPENING = 80;
    /** The last paragraphs among which portraits stand. */
    private static final int LAST = 3;
    /** Words of the longest portrait. */
    private static final int MAX_PORTRAIT = 110;

    /** Cells of a row that are looked at on either side. */
    private static final int MAX_ROW = 30;

    private final Scope scope;
    private final Fate[] fate;

    LineFate(Scope scope, Fate[] fate) {
        this.scope = scope;
        this.fate = fate;
    }

    /** Lines that are judged by themselves. */
    void single(int from, int to) {
        for (int i = from; i < to; i++) {
            Block b = scope.block(i);
            if (fate[i] != Fate.KEEP) {
                continue;
            }
            if (b.kind() == BlockKind.CAPTION) {
                fate[i] = Fate.CAPTION;
            } else if (linkLine(b) && !beside(i, from, to)
                    || number(b)
                    || offer(b)
                    || (scope.focus() == Focus.PRECISION && slight(i, b))) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** What a page says more than once within its article: a label of its own, or an offer; of what is printed twice, one printing stays. */
    void repeats(int from, int to) {
        if (scope.focus() == Focus.RECALL) {
            return;
        }
        if (!alike(from, to)) {
            return;
        }
        Map<String, Integer> times = new HashMap<>();
        for (int i = from; i < to; i++) {
            if (fate[i] == Fate.KEEP && scope.block(i).kind() == BlockKind.PARAGRAPH) {
                times.merge(Text.key(scope.block(i).text()), 1, Integer::sum);
            }
        }
        if (times.values().stream().allMatch(n -> n == 1)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = from; i < to; i++) {
            Block b = scope.block(i);
            if (fate[i] != Fate.KEEP || b.kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            String key = Text.key(b.text());
            int n = times.getOrDefault(key, 1);
            boolean label = n > 1
                    && b.words() < MAX_LABEL
                    && !Text.closesSentence(b.text())
                    && !b.text().endsWith(":");
            boolean offer = n > 2 && b.words() >= MAX_LABEL;
            boolean again = n > 1 && b.words() >= MAX_LABEL && !seen.add(key);
            if (label || offer || again) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** Whether two paragraphs have equally many letters, as they must to say the same. */
    private boolean alike(int from, int to) {
        Set<Integer> lengths = new HashSet<>();
        for (int i = from; i < to; i++) {
            Block b = scope.block(i);
            if (fate[i] == Fate.KEEP && b.kind() == BlockKind.PARAGRAPH && !lengths.add(b.letters())) {
                return true;
            }
        }
        return false;
    }

    /** A line that offers something, or an inscription of the page, in the words that outlets use everywhere. */
    private boolean offer(Block b) {
        boolean line = b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.HEADING;
        if (scope.focus() == Focus.RECALL || !line || b.words() > MAX_OFFER) {
            return false;
        }
        ResidueKind kind = ResidueMarker.setPhrase(b.text()).orElse(null);
        return kind == ResidueKind.PROMO || kind == ResidueKind.CHROME && b.words() <= MAX_INSCRIPTION;
    }

    /** A paragraph of a few words that are no sentence. */
    private boolean slight(int i, Block b) {
        return b.kind() == BlockKind.PARAGRAPH && scope.prose().weight(i) < 1.5 && b.words() < 12;
    }

    /** A paragraph of digits: the time of an entry, a count of comments. */
    private static boolean number(Block b) {
        return b.kind() == BlockKind.PARAGRAPH
                && b.text().length() < 12
                && b.text().chars().noneMatch(Character::isLetter);
    }

    /** A line that is a link, with at most a label before it. */
    static boolean linkLine(Block b) {
        if (b.linkShare() < 0.5 || b.kind() == BlockKind.HEADING && b.linkShare() < 0.95) {
            return false;
        }
        double free = b.words() * (1 - b.linkShare());
        return b.kind() == BlockKind.ITEM || b.kind() == BlockKind.CELL
                ? b.linkShare() > 0.9 && b.words() > 3
                : free < 4.5;
    }

    /** A cell beside others of its row that are no links. */
    private boolean beside(int i, int from, int to) {
        return scope.block(i).kind() == BlockKind.CELL && (row(i, -1, from - 1) || row(i, 1, to));
    }

    private boolean row(int i, int step, int end) {
        int row = scope.block(i).row();
        for (int k = i + step;
                k != end && Math.abs(k - i) < MAX_ROW && scope.block(k).row() == row;
                k += step) {
            if (!linkLine(scope.block(k))) {
                return true;
            }
        }
        return false;
    }

    /** Short lines that name an author whom the page's data names. */
    void bylines(int from, int to) {
        if (scope.authors().isEmpty()) {
            return;
        }
        for (int i = from; i < to; i++) {
            Block b = scope.block(i);
            if (fate[i] == Fate.KEEP
                    && (b.kind() == BlockKind.PARAGRAPH || b.kind() == BlockKind.ITEM)
                    && b.words() <= MAX_BYLINE
                    && !Text.closesSentence(b.text())
                    && scope.author(Text.key(b.text())) >= 0) {
                fate[i] = Fate.DROP;
            }
        }
    }

    /** Behind the text, what begins with an author's name tells who that is. */
    void portraits(int from, int to) {
        int looked = 0;
        for (int i = to - 1; i >= from && looked < LAST && !scope.authors().isEmpty(); i--) {
            Block b = scope.block(i);
            if (fate[i] != Fate.KEEP || scope.prose().weight(i) == 0) {
                continue;
            }
            looked++;
            if (portrait(i, b)) {
                fate[i] = Fate.DROP;
            }
        }
    }

    private boolean portrait(int i, Block b) {
        double words = scope.prose().weight(i);
        if (words >= MAX_PORTRAIT
                || words >= 0.2 * scope.own()
                || scope.witness().covered(i) >= 0.5) {
            return false;
        }
        int at = scope.author(Text.key(b.text().substring(0, Math.min(b.text().length(), OPENING))));
        return at >= 0 && at <= MAX_BEFORE_NAME;
    }
}
