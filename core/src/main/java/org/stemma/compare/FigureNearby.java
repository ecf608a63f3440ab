package org.stemma.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/**
 * A figure that the source has, but beside another word: {@code sales of 5 million and costs of 9 million} does not bear out
 * {@code sales of 9 million}, nor {@code the fourth quarter and a third rise} the third quarter.
 */
final class FigureNearby {

    private static final double UNSURE = 0.65;

    /** How far from a figure the noun that it is said of may stand, in terms. */
    private static final int BESIDE = 3;

    /** The same in the source, where it may be told at more length. */
    private static final int COMPANY = 5;

    private FigureNearby() {}

    /** Adds the figures of {@code text} that {@code source}, the whole report, has only beside other words. */
    static void find(Passage source, Passage text, Findings findings) {
        for (Quantity q : text.quantities) {
            if (q.vague() || q.kind() == Kind.COUNT) { // of sixty passengers twenty may be hurt
                continue;
            }
            Quantity other = other(source, text, q);
            if (other != null) {
                findings.add(
                        VariantType.NUMBER,
                        source.span(other.first(), other.end()),
                        text.span(q.first(), q.end()),
                        "The source has another figure beside the same word",
                        UNSURE);
            }
        }
    }

    private static @Nullable Quantity other(Passage source, Passage text, Quantity q) {
        Quantity found = null;
        for (int noun : nouns(text, q.first(), q.end(), BESIDE)) {
            for (Quantity r : source.quantities) {
                if (!beside(source, r, text.term(noun))) {
                    continue;
                }
                if (r.vague() || QuantityRule.supports(r, q)) {
                    return null;
                }
                found = found == null && r.unit().equals(q.unit()) && r.kind() == q.kind() ? r : found;
            }
        }
        return found;
    }

    private static boolean beside(Passage source, Quantity r, Term noun) {
        for (int k : nouns(source, r.first(), r.end(), COMPANY)) {
            if (source.term(k).stem().equals(noun.stem())) {
                return true;
            }
        }
        return false;
    }

    /** The nouns within {@code reach} terms of a figure, in its clause. */
    private static List<Integer> nouns(Passage passage, int first, int end, int reach) {
        Set<Integer> found = new HashSet<>();
        for (int k = first - 1;
                k >= Math.max(0, first - reach) && !passage.term(k + 1).brokenBefore();
                k--) {
            if (noun(passage, k)) {
                found.add(k);
            }
        }
        for (int k = end;
                k < Math.min(passage.size(), end + reach) && !passage.term(k).brokenBefore();
                k++) {
            if (noun(passage, k)) {
                found.add(k);
            }
        }
        List<Integer> sorted = new ArrayList<>(found);
        sorted.sort(null);
        return sorted;
    }

    private static boolean noun(Passage passage, int k) {
        Term term = passage.term(k);
        return term.content()
                && passage.quantityAt[k] < 0
                && passage.timeAt[k] < 0
                && (term.name()
                        || term.entry().usual() == Pos.NOUN
                        || !term.entry().known());
    }
}
