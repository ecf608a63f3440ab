package org.stemma.compare;

import java.util.Set;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/**
 * The words that an editor would mark for a number that changed: with the word behind that places it in time ({@code
 * ago}), on both sides.
 */
record Spread(int first, int end, int toFirst, int toEnd) {

    private static final Set<String> BEHIND = Set.of("ago", "later", "earlier");

    static Spread of(Pair pair, Quantity a, Quantity b) {
        return new Spread(a.first(), end(pair.from(), a), b.first(), end(pair.to(), b));
    }

    private static int end(Passage passage, Quantity quantity) {
        boolean placed = quantity.kind() == Kind.DURATION && BEHIND.contains(passage.form(quantity.end()));
        return placed ? quantity.end() + 1 : quantity.end();
    }
}
