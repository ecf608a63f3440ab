package org.stemma.align;

import java.util.Arrays;

/** The frames of one report's sentences, made once for a report. Immutable. @see Frames */
final class FrameWords {

    /** By sentence: the forms of its words outside masked quotations, in order. */
    final int[][] inOrder;

    /** The same, ascending. */
    final int[][] sorted;

    /** The first {@code longest} words of each sentence of {@code report}. */
    FrameWords(IndexedReport report, int longest) {
        inOrder = new int[report.sentences()][];
        sorted = new int[inOrder.length][];
        for (int s = 0; s < inOrder.length; s++) {
            int[] forms = new int[Math.min(longest, report.endWord[s] - report.firstWord[s])];
            int n = 0;
            for (int w = report.firstWord[s]; w < report.endWord[s] && n < forms.length; w++) {
                if (!report.quoted[w]) {
                    forms[n++] = report.forms[w];
                }
            }
            inOrder[s] = Arrays.copyOf(forms, n);
            sorted[s] = inOrder[s].clone();
            Arrays.sort(sorted[s]);
        }
    }
}
