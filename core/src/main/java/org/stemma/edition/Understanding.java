package org.stemma.edition;

import java.util.List;
import java.util.function.Supplier;
import org.stemma.entity.NameFinder;
import org.stemma.text.Encoding;

/**
 * What reads meaning out of the reports' text: by rules alone, or by models that another module loads.
 *
 * @param names finds the names
 * @param sentences sentence vectors, asked for when a story first needs them: loading them takes time and memory
 * @param notes plain sentences for the edition: what was not to be had, and what stands in for it
 */
public record Understanding(NameFinder names, Supplier<Encoding> sentences, List<String> notes) {

    /** Copies the list. */
    public Understanding {
        notes = List.copyOf(notes);
    }

    /** By rules alone, and nothing to say about it. */
    public static Understanding byRules() {
        return new Understanding(NameFinder.rules(), Encoding::none, List.of());
    }

    /** Names by rules alone because of {@code reason}; sentence vectors as given. */
    public static Understanding without(String reason, Supplier<Encoding> sentences) {
        return new Understanding(
                NameFinder.rules(),
                sentences,
                List.of("Names were found by rules alone, without a model: " + reason + "."));
    }
}
