package org.stemma.lineage;

import java.util.List;

/**
 * A family without direction: which reports are neighbours, and which share a source that none of them is.
 *
 * @param edges neighbours
 * @param stars groups of at least three reports around a lost source
 */
record Skeleton(List<Edge> edges, List<List<Integer>> stars) {

    /** Two neighbours, {@code a < b}. */
    record Edge(int a, int b) {

        static Edge of(int x, int y) {
            return new Edge(Math.min(x, y), Math.max(x, y));
        }
    }

    Skeleton {
        edges = List.copyOf(edges);
        stars = stars.stream().map(List::copyOf).toList();
    }
}
