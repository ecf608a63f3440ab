package org.stemma.eval.tradition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A report as a scribe left it, before it is set as a page.
 *
 * @param id unique within its tradition
 * @param parents the manuscripts that it was copied from; none for a reporter's own
 * @param hand who reworded it; empty when it was copied word for word
 * @param lines its sentences
 * @param title its headline, may be empty
 * @param outlet who published it
 * @param written when
 */
record Manuscript(
        String id,
        List<String> parents,
        Optional<Hand> hand,
        List<Line> lines,
        String title,
        String outlet,
        LocalDateTime written) {

    Manuscript {
        parents = List.copyOf(parents);
        lines = List.copyOf(lines);
    }

    boolean verbatim() {
        return hand.isEmpty();
    }

    Manuscript withLines(List<Line> changed) {
        return new Manuscript(id, parents, hand, changed, title, outlet, written);
    }
}
