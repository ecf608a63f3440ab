package org.stemma.eval.tradition;

import java.util.List;

/**
 * A sentence of a manuscript.
 *
 * @param origins the sentences of the exemplars that it goes back to; two of a merged one
 * @param text with marks of changes
 * @param source text of the sentence that it was copied from, without marks; empty for the scribe's own
 * @param parent the manuscript that it was copied from; empty for the scribe's own
 */
record Line(List<String> origins, String text, String source, String parent) {

    Line {
        origins = List.copyOf(origins);
    }

    static Line own(String origin, String text) {
        return new Line(List.of(origin), text, "", "");
    }

    Line takenFrom(String manuscript) {
        return new Line(origins, text, Marks.plain(text), manuscript);
    }

    Line with(String changed) {
        return new Line(origins, changed, source, parent);
    }

    boolean taken() {
        return !parent.isEmpty();
    }
}
