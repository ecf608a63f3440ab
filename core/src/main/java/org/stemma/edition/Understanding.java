package org.stemma.edition;

import java.util.List;
import org.stemma.entity.NameFinder;

/**
 * What reads meaning out of the reports' text: by rules alone, or by models that another module loads.
 *
 * @param names finds the names
 * @param notes plain sentences for the edition: what was not to be had, and what stands in for it
 */
public record Understanding(NameFinder names, List<String> notes) {

    /** Copies the list. */
    public Understanding {
        notes = List.copyOf(notes);
    }

    /** By rules alone, and nothing to say about it. */
    public static Understanding byRules() {
        return new Understanding(NameFinder.rules(), List.of());
    }

    /** By rules alone because of {@code reason}. */
    public static Understanding without(String reason) {
        return new Understanding(
                NameFinder.rules(), List.of("Names were found by rules alone, without a model: " + reason + "."));
    }
}
