package org.stemma.compare;

/** Finds differences of one kind. Implementations have no state of their own. */
interface Rule {

    /** Adds what it finds in {@code pair}. */
    void find(Pair pair, Findings findings);
}
