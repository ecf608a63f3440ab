package org.stemma.link;

import java.util.Arrays;
import java.util.List;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentencePair;

/**
 * How many ordinary words (no names, no numbers, no function words) aligned sentences share.
 *
 * <p>Two reporters who write of one happening must use its names and numbers; the ordinary words around them are free,
 * so sharing them sentence by sentence tells a copy from a coincidence.
 */
final class OrdinaryWords {

    private OrdinaryWords() {}

    /** Shared ordinary words over the ordinary words of the shorter sides, in [0, 1]; 0 without pairs. */
    static double share(IndexedReport a, IndexedReport b, List<SentencePair> pairs) {
        int shared = 0;
        int possible = 0;
        for (SentencePair p : pairs) {
            int[] x = bag(a, p.a());
            int[] y = bag(b, p.b());
            shared += common(x, y);
            possible += Math.min(x.length, y.length);
        }
        return possible == 0 ? 0 : (double) shared / possible;
    }

    /** The stems of a sentence's ordinary words, ascending. */
    private static int[] bag(IndexedReport r, int sentence) {
        int[] bag = new int[r.endWord(sentence) - r.firstWord(sentence)];
        int n = 0;
        for (int w = r.firstWord(sentence); w < r.endWord(sentence); w++) {
            if (r.ordinary(w)) {
                bag[n++] = r.stem(w);
            }
        }
        Arrays.sort(bag, 0, n);
        return Arrays.copyOf(bag, n);
    }

    private static int common(int[] x, int[] y) {
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < x.length && j < y.length) {
            if (x[i] == y[j]) {
                n++;
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }
}
