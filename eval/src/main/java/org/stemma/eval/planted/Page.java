package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/**
 * A draft as a page's text.
 *
 * @param draft what it was made of
 * @param text headline, page matter and running text
 * @param places where the draft's sentences stand in {@code text}, in the order of {@link Draft#units()}
 */
record Page(Draft draft, String text, List<Span> places) {

    Page {
        places = List.copyOf(places);
    }

    /** Where planted change {@code change} stands; empty when the page does not have it. */
    List<Span> placesOf(int change) {
        List<Span> found = new ArrayList<>();
        List<Unit> units = draft.units();
        for (int i = 0; i < units.size(); i++) {
            int offset = places.get(i).start();
            units.get(i).text().marks().stream()
                    .filter(mark -> mark.change() == change)
                    .forEach(mark -> found.add(new Span(offset + mark.start(), offset + mark.end())));
        }
        return found;
    }

    /** Sentences that share a character with {@code span}, by index; empty for headline and page matter. */
    List<Integer> unitsAt(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }
}
