package org.stemma.archive.store;

/**
 * Two reports that share wording, as the index of sketches sees it when the later one arrives; not yet judged.
 *
 * @param earlier number of the report that arrived first
 * @param later number of the other
 * @param containment share of the shorter one's anchors that both have, in [0, 1]
 * @param termShare share of the later one's rare terms that both have, by weight, in [0, 1]
 */
public record Relative(long earlier, long later, double containment, double termShare) {}
