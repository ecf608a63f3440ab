package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of a draft and where it comes from.
 *
 * @param base the sentence of a base account that it goes back to
 * @param version the draft that last put it into new words; the base account's own for words never touched
 * @param text its words
 * @param parent the draft that it was taken from; empty in a draft that made it up
 * @param madeFrom {@link #key} of the sentence that it was taken from; empty in a draft that made it up
 */
record Unit(String base, String version, Marked text, String parent, String madeFrom) {

    static Unit fresh(String base, String version, String text) {
        return new Unit(base, version, Marked.of(text), "", "");
    }

    /** The paragraphs of {@code event} that no account has. */
    static List<Unit> extras(BaseEvent event) {
        List<Unit> extras = new ArrayList<>();
        for (String text : event.extras()) {
            extras.add(fresh(event.name() + "/extra/" + extras.size(), "base", text));
        }
        return extras;
    }

    /** Same wording but for harmless rewrites, same key: what a descendant can be made from. */
    String key() {
        return base + "@" + version + "#" + alterations();
    }

    /** Planted alterations that stand in the sentence. */
    Set<Integer> alterations() {
        Set<Integer> changes = new TreeSet<>();
        text.marks().stream()
                .map(Marked.Mark::change)
                .filter(change -> change >= 0)
                .forEach(changes::add);
        return changes;
    }

    /** The sentence as {@code draft} takes it over. */
    Unit takenFrom(String draft) {
        return new Unit(base, version, text, draft, key());
    }

    Unit reworded(Marked words, String by) {
        return new Unit(base, by, words, parent, madeFrom);
    }

    /** The sentence with a change planted in the same words otherwise. */
    Unit with(Marked words) {
        return new Unit(base, version, words, parent, madeFrom);
    }

    static List<List<Unit>> takenFrom(Draft draft) {
        return draft.paragraphs().stream()
                .map(paragraph -> paragraph.stream()
                        .map(unit -> unit.takenFrom(draft.id()))
                        .toList())
                .toList();
    }
}
