package org.stemma.eval.tradition;

import java.util.Set;
import org.stemma.model.VariantType;

/**
 * A phrase that a scribe changed.
 *
 * @param id its number, which the mark in the text carries
 * @param kind the alteration's type, or what kind of harmless rewrite
 * @param types the types that a detector may rightly give it; empty for a harmless one
 * @param manuscript in which it was made
 * @param from the phrase before
 * @param to the phrase after
 */
record Change(int id, String kind, Set<VariantType> types, String manuscript, String from, String to) {

    Change {
        types = Set.copyOf(types);
    }

    boolean alters() {
        return !types.isEmpty();
    }
}
