package org.stemma.link;

import java.util.List;
import org.stemma.align.CommonSubsequence;
import org.stemma.align.IndexedReport;
import org.stemma.align.SentencePair;

/**
 * How much of the frame of their sentences two reports share: all words in order, function words too.
 *
 * <p>Who replaces words one by one keeps the frame; who writes anew builds another. Source: longest common subsequence as
 * in ROUGE-L (Lin 2004), over the shorter sentence.
 */
final class FrameShare {

    /** Longer sentences are cut here, which bounds the cost of a hostile text. */
    private static final int LONGEST = 120;

    private FrameShare() {}

    /** Words in common order over the words of the shorter sides, in [0, 1]; 0 without pairs. */
    static double share(IndexedReport a, IndexedReport b, List<SentencePair> pairs) {
        int shared = 0;
        int possible = 0;
        for (SentencePair p : pairs) {
            int[] x = unquoted(a, p.a());
            int[] y = unquoted(b, p.b());
            shared += CommonSubsequence.length(x, y);
            possible += Math.min(x.length, y.length);
        }
        return possible == 0 ? 0 : (double) shared / possible;
    }

    private static int[] unquoted(IndexedReport r, int sentence) {
        int[] forms = new int[Math.min(LONGEST, r.endWord(sentence) - r.firstWord(sentence))];
        int n = 0;
        for (int w = r.firstWord(sentence); w < r.endWord(sentence) && n < forms.length; w++) {
            if (!r.quoted(w)) {
                forms[n++] = r.form(w);
            }
        }
        return java.util.Arrays.copyOf(forms, n);
    }
}
