package org.stemma.sketch;

import java.io.Serializable;

/**
 * A report of the index that is worth comparing with the one asked for.
 *
 * @param report its number in the index
 * @param anchors anchors that both have, as the index sees it; 0 when only terms speak for it
 * @param anchorShare {@code anchors} as a share of the smaller report's, in [0, 1]
 * @param terms rare terms and pairs that both have
 * @param termShare share of the asked report's rare terms that both have, by weight, in [0, 1]
 */
public record Candidate(int report, int anchors, double anchorShare, int terms, double termShare)
        implements Serializable {}
