package org.stemma.compare;

import java.io.Serializable;
import java.util.List;

/**
 * What came of comparing two passages.
 *
 * @param differences facts stated differently, by place in the second passage; never overlapping there
 * @param omissions what the second passage leaves out, by place in the first
 * @param alignedShare share of the shorter passage's content words that stand in the other, in [0, 1]
 */
public record Comparison(List<Difference> differences, List<Omission> omissions, double alignedShare)
        implements Serializable {

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        omissions = List.copyOf(omissions);
    }
}
