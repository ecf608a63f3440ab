package org.stemma.align;

import java.util.Arrays;

/**
 * What the sentences of one report say outside masked quotations: the stems of words that carry topic. Made once for a
 * report, since it is compared with many. Immutable.
 */
final class Bags {

    /** Each stem once, ascending. */
    final int[] stems;

    /** By stem: in how many sentences it stands. */
    final int[] sentencesWith;

    /** By stem: where its sentences begin in {@link #sentences}; one more than there are stems. */
    final int[] start;

    /** By stem the sentences it stands in, ascending, as often as it does. */
    final int[] sentences;

    /** By sentence: the places in {@link #stems} of its words, ascending. */
    final int[][] places;

    /** The bags of {@code report}. */
    Bags(IndexedReport report) {
        int[] all = new int[report.words()];
        int n = 0;
        int[][] bags = new int[report.sentences()][];
        for (int s = 0; s < bags.length; s++) {
            int first = n;
            for (int w = report.firstWord[s]; w < report.endWord[s]; w++) {
                if (report.content[w] && !report.quoted[w]) {
                    all[n++] = report.stems[w];
                }
            }
            bags[s] = Arrays.copyOfRange(all, first, n);
        }
        stems = Arrays.stream(all, 0, n).sorted().distinct().toArray();
        places = new int[bags.length][];
        start = new int[stems.length + 1];
        for (int s = 0; s < bags.length; s++) {
            places[s] = placesOf(bags[s]);
            for (int place : places[s]) {
                start[place + 1]++;
            }
        }
        for (int k = 0; k < stems.length; k++) {
            start[k + 1] += start[k];
        }
        sentences = new int[n];
        sentencesWith = new int[stems.length];
        fill();
    }

    private int[] placesOf(int[] bag) {
        int[] found = new int[bag.length];
        for (int w = 0; w < bag.length; w++) {
            found[w] = Arrays.binarySearch(stems, bag[w]);
        }
        Arrays.sort(found);
        return found;
    }

    private void fill() {
        int[] next = start.clone();
        for (int s = 0; s < places.length; s++) {
            for (int w = 0; w < places[s].length; w++) {
                int place = places[s][w];
                sentences[next[place]++] = s;
                sentencesWith[place] += w == 0 || places[s][w - 1] != place ? 1 : 0;
            }
        }
    }
}
