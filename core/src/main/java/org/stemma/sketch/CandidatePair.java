package org.stemma.sketch;

import java.io.Serializable;

/**
 * Two reports of a collection that are worth aligning.
 *
 * @param a the place of one in the collection
 * @param b the place of the other; greater than {@code a}
 * @param containment share of the shorter report's masked shingles that the other has too, exact, in [0, 1]
 * @param termShare share of the rare terms of the one with less of them that both have, weighted by rarity, in [0, 1]
 */
public record CandidatePair(int a, int b, double containment, double termShare)
        implements Comparable<CandidatePair>, Serializable {

    /** By place of {@code a}, then of {@code b}. */
    @Override
    public int compareTo(CandidatePair other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
