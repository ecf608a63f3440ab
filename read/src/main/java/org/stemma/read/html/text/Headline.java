package org.stemma.read.html.text;

import java.util.Arrays;
import java.util.List;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** Finds the block that prints the headline. */
final class Headline {
    /** A page with more lines that could be its headline has none. */
    private static final int MAX_SCORED = 5_000;

    private Headline() {}

    /** Index of the block; -1 when no block says what the metadata calls the title and no lone {@code h1} stands. */
    static int find(Page page, Clues clues) {
        List<Block> blocks = page.blocks();
        int best = -1;
        double bestScore = 0;
        List<Key> keys = clues.titles().stream()
                .map(Text::key)
                .filter(k -> k.length() > 3)
                .distinct()
                .map(Key::new)
                .toList();
        int scored = 0;
        int least = keys.stream().mapToInt(Key::length).min().orElse(0) / 2;
        int most = keys.stream().mapToInt(Key::length).max().orElse(0) * 2;
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (b.kind() != BlockKind.HEADING && (b.letters() < least || b.letters() > most)) {
                continue;
            }
            if (b.words() > 60 || b.text().length() > 400 || !likely(b, keys)) {
                continue;
            }
            if (scored++ == MAX_SCORED) {
                break;
            }
            double score = score(b, keys);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    /** A heading, or a line about as long as a title. */
    private static boolean likely(Block b, List<Key> keys) {
        if (b.kind() == BlockKind.HEADING) {
            return true;
        }
        for (Key k : keys) {
            if (b.letters() >= 8 && 2 * b.letters() >= k.length() && b.letters() <= 2 * k.length()) {
                return true;
            }
        }
        return false;
    }

    private static double score(Block b, List<Key> keys) {
        boolean heading = b.kind() == BlockKind.HEADING;
        double rank = heading ? (b.level() == 1 ? 0.35 : b.level() == 2 ? 0.2 : 0.1) : 0;
        Key key = new Key(Text.key(b.text()));
        double match = 0;
        for (Key title : keys) {
            match = Math.max(match, alike(key.letters, title.letters));
            if (match < 0.9 && heading) {
                match = Math.max(match, 0.9 * common(key, title));
            }
        }
        if (match < 0.5) {
            return heading && b.level() == 1 && b.linkShare() < 0.5 && (b.words() >= 3 || keys.isEmpty()) ? 0.3 : 0;
        }
        return match + rank - (b.linkShare() > 0.8 ? 0.15 : 0);
    }

    /** Share of runs of three letters in common, for headlines that differ in a letter or a word. */
    private static double common(Key a, Key b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 12 || longer > 400 || longer > 2 * shorter) {
            return 0;
        }
        long[] first = a.runs();
        long[] second = b.runs();
        int both = 0;
        int distinct = 0;
        int n = second.length;
        for (int i = 0, k = 0; i < first.length; i++) {
            if (i > 0 && first[i] == first[i - 1]) {
                continue;
            }
            distinct++;
            while (k < n && second[k] < first[i]) {
                k++;
            }
            while (k < n && second[k] == first[i]) {
                k++;
                both++;
            }
        }
        double share = 2.0 * both / (distinct + n);
        return share > 0.7 ? Math.min(1, share) : 0;
    }

    /** Letters of a headline or of a line that may be one. */
    private static final class Key {
        private final String letters;
        private long[] runs = {};

        Key(String letters) {
            this.letters = letters;
        }

        int length() {
            return letters.length();
        }

        /** All runs of three letters, sorted; of at least three letters. */
        long[] runs() {
            if (runs.length == 0) {
                runs = new long[letters.length() - 2];
                for (int i = 0; i < runs.length; i++) {
                    runs[i] =
                            (long) letters.charAt(i) << 32 | (long) letters.charAt(i + 1) << 16 | letters.charAt(i + 2);
                }
                Arrays.sort(runs);
            }
            return runs;
        }
    }

    /** 1 for equal, the share of the longer that the shorter fills when one holds the other, else 0. */
    private static double alike(String key, String title) {
        if (key.equals(title)) {
            return 1;
        }
        int shorter = Math.min(key.length(), title.length());
        int longer = Math.max(key.length(), title.length());
        if (shorter >= 8 && (key.contains(title) || title.contains(key))) {
            return 0.5 + 0.45 * shorter / longer;
        }
        return 0;
    }
}
