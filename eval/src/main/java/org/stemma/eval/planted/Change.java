package org.stemma.eval.planted;

import java.util.Set;
import org.stemma.model.VariantType;

/**
 * One planted change: an alteration of a fact, or a harmless rewrite that must not be taken for one.
 *
 * @param id unique within a case; negative for a harmless rewrite
 * @param kind the alteration's type, or the kind of harmless rewrite
 * @param types types that a detector may rightly give it; empty for a harmless rewrite
 * @param base the sentence of the base account that it was made in
 * @param parent the draft that has the unchanged words
 * @param child the draft that the change was made in
 * @param from the words before
 * @param to the words after
 */
record Change(
        int id, String kind, Set<VariantType> types, String base, String parent, String child, String from, String to) {

    Change {
        types = Set.copyOf(types);
    }

    boolean alteration() {
        return !types.isEmpty();
    }
}
