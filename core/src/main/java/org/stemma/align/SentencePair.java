package org.stemma.align;

/**
 * Two sentences that say the same, wholly or in part.
 *
 * @param a index of the sentence in the first report
 * @param b index of the sentence in the second report
 * @param similarity weighted share of common words, in [0, 1]; 1 is the same words
 * @param chain number of the run of pairs in one order that it belongs to, from 0; moved blocks have their own
 */
public record SentencePair(int a, int b, double similarity, int chain) {}
