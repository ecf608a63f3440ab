package org.stemma.eval.planted;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in the making.
 *
 * @param id unique within a case
 * @param account name of the base account at its root, of the first one for a splice
 * @param parents drafts that it was derived from; none for a root
 * @param reworded share of words replaced, in percent; 0 for a draft that takes its sentences over verbatim
 * @param outlet who publishes it
 * @param title its headline
 * @param opening words before the first sentence, may be empty
 * @param credit a by-line, may be empty
 * @param published when, null in a case without dates
 * @param paragraphs its sentences
 */
record Draft(
        String id,
        String account,
        List<String> parents,
        int reworded,
        String outlet,
        String title,
        String opening,
        String credit,
        @Nullable Instant published,
        List<List<Unit>> paragraphs) {

    Draft {
        parents = List.copyOf(parents);
        paragraphs = paragraphs.stream()
                .map(List::copyOf)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    boolean verbatim() {
        return reworded == 0;
    }

    List<Unit> units() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    int words() {
        return units().stream()
                .mapToInt(unit -> unit.text().text().split(" ").length)
                .sum();
    }

    Draft withParagraphs(List<List<Unit>> others) {
        return new Draft(id, account, parents, reworded, outlet, title, opening, credit, published, others);
    }

    Draft undated() {
        return new Draft(id, account, parents, reworded, outlet, title, opening, credit, null, paragraphs);
    }
}
