package org.stemma.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/** What the rules have found; the first to claim words keeps them. */
final class Findings {

    private final Passage from;
    private final Passage to;
    private final List<Difference> found = new ArrayList<>();

    Findings(Passage from, Passage to) {
        this.from = from;
        this.to = to;
    }

    void add(VariantType type, Span a, Span b, String explanation, @Nullable String decidedBy, double confidence) {
        for (Difference other : found) {
            if (other.to().overlaps(b) || other.from().overlaps(a)) {
                return;
            }
        }
        found.add(new Difference(type, a, b, explanation, decidedBy, confidence));
    }

    /** Adds with an explanation that names both wordings. */
    void add(VariantType type, Span a, Span b, String what, double confidence) {
        String explanation = what + ": \u201c" + from.text(a) + "\u201d became \u201c" + to.text(b) + "\u201d";
        add(type, a, b, explanation, null, confidence);
    }

    /** Whether a finding claims words of {@code b} in the second passage. */
    boolean claims(Span b) {
        return found.stream().anyMatch(d -> d.to().overlaps(b));
    }

    List<Difference> sorted() {
        List<Difference> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return sorted;
    }
}
