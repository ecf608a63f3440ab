package org.stemma.edition;

import java.util.ArrayList;
import java.util.List;
import org.stemma.compare.Difference;
import org.stemma.model.Citation;
import org.stemma.model.Finding;
import org.stemma.model.Ids;

/** Differences that nothing decides. */
final class Variants {

    private Variants() {}

    /** Adds the two readings without direction, once. */
    static void add(Difference difference, Citation from, Citation to, Collation.Builder found) {
        List<Citation> places = new ArrayList<>(List.of(from, to));
        places.sort(null);
        String id = Ids.of(
                "variant",
                Collator.key(places.get(0)),
                Collator.key(places.get(1)),
                difference.type().toString());
        if (found.variants.stream().noneMatch(v -> v.id().equals(id))) {
            found.variants.add(new Finding.Variant(
                    id,
                    difference.type(),
                    places.stream()
                            .map(c -> new Finding.Reading(c.exact(), List.of(c)))
                            .toList()));
        }
    }
}
