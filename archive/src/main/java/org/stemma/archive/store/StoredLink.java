package org.stemma.archive.store;

import java.util.List;

/**
 * A derivation, judged when its story's edition was made.
 *
 * @param story the story's id
 * @param id of the link in the edition
 * @param from node id of the source: a report, or {@code lost-...}
 * @param to node id of the descendant
 * @param kind {@code copy}, {@code abridgement}, {@code expansion}, {@code rewrite} or {@code translation}
 * @param confidence in [0, 1]
 * @param reasons plain clauses, the strongest first
 */
public record StoredLink(
        String story, String id, String from, String to, String kind, double confidence, List<String> reasons) {

    /** Copies the list. */
    public StoredLink {
        reasons = List.copyOf(reasons);
    }
}
