package org.stemma.align;

import java.util.Arrays;

/** The frames of one report's sentences, made once for a report. Immutable. @see Frames */
final class FrameWords {

    /** By sentence: the forms of its words outside masked quotations, in order. */
    final int[][] inOrder;

    /** The same, ascending. */
    final int[][] sorted;

    /** Each form once, ascending. */
    final int[] distinct;

    /** By place in {@link #distinct}: in how many sentences the form stands. */
    final int[] sentencesWith;

    /** By sentence: the places of its words in {@link #distinct}, in the order of {@link #inOrder}. */
    final int[][] places;

    /** By place: where its sentences begin in {@link #sentences}; one more than there are forms. */
    final int[] start;

    /** By form the sentences it stands in, ascending, as often as it does. */
    final int[] sentences;

    /** The first {@code longest} words of each sentence of {@code report}. */
    FrameWords(IndexedReport report, int longest) {
        inOrder = new int[report.sentences()][];
        sorted = new int[inOrder.length][];
        int all = 0;
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
            all += n;
        }
        distinct = Arrays.stream(sorted)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        start = new int[distinct.length + 1];
        sentences = new int[all];
        places = new int[inOrder.length][];
        for (int s = 0; s < inOrder.length; s++) {
            places[s] = new int[inOrder[s].length];
            for (int w = 0; w < places[s].length; w++) {
                places[s][w] = Arrays.binarySearch(distinct, inOrder[s][w]);
                start[places[s][w] + 1]++;
            }
        }
        sentencesWith = new int[distinct.length];
        for (int k = 0; k < distinct.length; k++) {
            start[k + 1] += start[k];
        }
        fill();
    }

    private void fill() {
        int[] next = start.clone();
        for (int s = 0; s < places.length; s++) {
            for (int place : places[s]) {
                boolean again = next[place] > start[place] && sentences[next[place] - 1] == s;
                sentencesWith[place] += again ? 0 : 1;
                sentences[next[place]++] = s;
            }
        }
    }
}
