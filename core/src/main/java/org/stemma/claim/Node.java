package org.stemma.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Clauses of one lineage, or of one splice's lineages, in the same words.
 *
 * @param sample the first of them
 * @param clauses all of them, by report and place
 * @param lineages ids of the lineages that their reports stand in
 */
record Node(Clause sample, List<Clause> clauses, Set<String> lineages) {

    /** Whether both stand in a common lineage. */
    boolean related(Node other) {
        return !Collections.disjoint(lineages, other.lineages);
    }
}
