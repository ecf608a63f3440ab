package org.stemma.read.html.text;

import java.util.function.LongConsumer;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/** The article's text as linked data gives it, and how much of each block of the page it confirms. */
final class Witness {
    /** A shorter body is a summary, or too little to judge by. */
    private static final int MIN_WORDS = 60;
    /** The page must print this share of the body, or the body is of something else. */
    private static final double AGREES = 0.7;

    private final double[] covered;
    private final boolean agrees;

    Witness(Page page, Prose prose, String body) {
        covered = new double[page.blocks().size()];
        Longs shingles = new Longs();
        if (shingles(body, shingles::add) < MIN_WORDS) {
            agrees = false;
            return;
        }
        Longs seen = new Longs();
        Longs own = new Longs();
        for (int i = 0; i < covered.length; i++) {
            own.clear();
            int[] both = new int[1];
            shingles(page.blocks().get(i).text(), s -> {
                if (own.add(s) && shingles.contains(s)) {
                    both[0]++;
                    seen.add(s);
                }
            });
            covered[i] = own.size() == 0 ? 0 : (double) both[0] / own.size();
        }
        agrees = (double) seen.size() / shingles.size() >= AGREES;
    }

    /** Whether linked data and page print the same article, so that one can judge the other. */
    boolean agrees() {
        return agrees;
    }

    /** Share of a block's word pairs that the body has too, in [0, 1]. */
    double covered(int block) {
        return covered[block];
    }

    /** Gives hashes of neighbouring words (of neighbouring letters in unspaced scripts); answers the number of words. */
    private static int shingles(String text, LongConsumer into) {
        long previous = 0;
        long hash = 0;
        int words = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean single = letter && Text.isUnspaced(c);
            if (letter && !single) {
                hash = hash * 1_000_003 + Character.toLowerCase(c);
            }
            if ((!letter || single) && hash != 0) {
                into.accept(previous * 31 + hash);
                previous = hash;
                hash = 0;
                words++;
            }
            if (single) {
                into.accept(previous * 31 + c);
                previous = c;
                words++;
            }
        }
        return words;
    }
}
