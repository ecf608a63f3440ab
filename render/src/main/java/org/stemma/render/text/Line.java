package org.stemma.render.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.render.safe.Visible;
import org.stemma.render.view.WordDiff;

/** Words to print, with their styles, not yet wrapped. Whatever is added becomes safe to print. */
final class Line {

    /** A stretch in one style. */
    record Run(String text, Style style) {}

    private final List<Run> runs = new ArrayList<>();

    static Line of(String text) {
        return new Line().add(text);
    }

    static Line of(String text, Style style) {
        return new Line().add(text, style);
    }

    Line add(String text) {
        return add(text, Style.PLAIN);
    }

    Line add(String text, Style style) {
        runs.add(new Run(Visible.line(text), style));
        return this;
    }

    /** The pieces of a reading, the changed ones in {@code style}. */
    Line add(List<WordDiff.Piece> pieces, Style style) {
        for (WordDiff.Piece p : pieces) {
            add(p.text(), p.changed() ? style : Style.PLAIN);
        }
        return this;
    }

    List<Run> runs() {
        return runs;
    }
}
