package org.stemma.sketch;

import java.util.Arrays;
import org.stemma.text.WordScanner;

/**
 * Makes shingles, anchors and terms of a stream of words.
 *
 * <p>Anchors: winnowing of Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting",
 * SIGMOD 2003, section 3, over each stretch between two gaps. Differs: a stretch shorter than the window still leaves its
 * lowest shingle, and the lowest is taken in a scrambled order, so that anchors stay spread over all hashes.
 */
final class SketchBuilder implements WordScanner.Visitor<HashedWord> {

    /** Odd, for a one-to-one scrambling: 2^64 / golden ratio. */
    private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

    /** Rare terms further apart than this many words make no pair: a long sentence's length. */
    private static final int PAIR_WORDS = 24;

    private final SketchOptions options;
    private final long[] window;
    private final long[] recentTerms;
    private final int[] recentPlaces;
    private final LongBag shingles = new LongBag();
    private final LongBag runs = new LongBag();
    private final LongBag terms = new LongBag();
    private final LongBag pairs = new LongBag();
    private final LongBag anchors = new LongBag();
    private int run;
    private int runStart;
    private int place;
    private int termCount;

    SketchBuilder(SketchOptions options) {
        this.options = options;
        window = new long[options.shingleWords()];
        recentTerms = new long[options.termReach() + 1];
        recentPlaces = new int[options.termReach() + 1];
    }

    @Override
    public void word(HashedWord word) {
        window[run % window.length] = word.form();
        run++;
        if (run >= window.length) {
            shingles.add(shingle());
        }
        place++;
        if (word.rare()) {
            term(word.stem());
        }
    }

    @Override
    public void gap() {
        endRun();
        run = 0;
    }

    private long shingle() {
        long hash = window.length;
        int n = window.length;
        int oldest = run % n;
        for (int i = 0; i < n; i += 2) {
            long a = window[(oldest + i) % n];
            long b = i + 1 < n ? window[(oldest + i + 1) % n] : i;
            hash = HashedWord.HASHER.hashLongLongLongToLong(hash, a, b);
        }
        return hash;
    }

    private void term(long stem) {
        terms.add(stem);
        for (int back = 1; back <= Math.min(options.termReach(), termCount); back++) {
            int slot = (termCount - back) % recentTerms.length;
            long other = recentTerms[slot];
            if (other != stem && place - recentPlaces[slot] <= PAIR_WORDS) {
                pairs.add(HashedWord.HASHER.hashLongLongToLong(Math.min(stem, other), Math.max(stem, other)));
            }
        }
        int slot = termCount % recentTerms.length;
        recentTerms[slot] = stem;
        recentPlaces[slot] = place;
        termCount++;
    }

    private void endRun() {
        if (shingles.size() > runStart) {
            runs.add(((long) runStart << 32) | shingles.size());
            runStart = shingles.size();
        }
    }

    /** The sketch of the words seen since the last one; {@code identity} tells equal sketches apart. */
    Sketch finish(long identity) {
        endRun();
        int size = shingles.size() <= options.shortShingles() ? options.shortWindow() : options.window();
        for (int r = 0; r < runs.size(); r++) {
            winnow((int) (runs.at(r) >>> 32), (int) runs.at(r), size);
        }
        long[] anchorHashes = anchors.distinct(options.mostAnchors());
        long[] termHashes = termHashes();
        long[] shingleHashes = shingles.distinct(Integer.MAX_VALUE);
        clear();
        return new Sketch(options, identity, shingleHashes, anchorHashes, termHashes);
    }

    /** Single terms take up to two thirds of the room, being what a heavy paraphrase leaves; pairs the rest. */
    private long[] termHashes() {
        long[] single = terms.distinct((2 * options.mostTerms() + 2) / 3);
        long[] paired = pairs.distinct(options.mostTerms() - single.length);
        long[] all = Arrays.copyOf(single, single.length + paired.length);
        System.arraycopy(paired, 0, all, single.length, paired.length);
        Arrays.sort(all);
        return all;
    }

    /** Adds the lowest shingle of each window of {@code size} in {@code [from, to)}; the rightmost of equals. */
    private void winnow(int from, int to, int size) {
        int lowest = -1;
        int added = -1;
        for (int i = from; i < to; i++) {
            int first = Math.max(from, i - size + 1);
            if (lowest < first) {
                lowest = first;
                for (int k = first + 1; k <= i; k++) {
                    lowest = order(k) <= order(lowest) ? k : lowest;
                }
            } else if (order(i) <= order(lowest)) {
                lowest = i;
            }
            boolean full = i >= from + size - 1 || i == to - 1;
            if (full && lowest != added) {
                anchors.add(shingles.at(lowest));
                added = lowest;
            }
        }
    }

    private long order(int shingle) {
        return shingles.at(shingle) * SCRAMBLE;
    }

    private void clear() {
        shingles.clear();
        runs.clear();
        terms.clear();
        pairs.clear();
        anchors.clear();
        run = 0;
        runStart = 0;
        place = 0;
        termCount = 0;
    }
}
