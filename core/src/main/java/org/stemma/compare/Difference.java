package org.stemma.compare;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.model.VariantType;

/**
 * One fact that two aligned passages state differently.
 *
 * @param type what kind of fact
 * @param from the words of the first passage, in its report's text; empty where nothing stands for it
 * @param to the words of the second passage, in its report's text; empty where nothing stands for it
 * @param explanation a plain sentence that says what differs
 * @param decidedBy what decided it beyond the words: {@code dates}, {@code arithmetic}; null when the words alone did
 * @param confidence how sure, in [0, 1]; larger is surer
 */
public record Difference(
        VariantType type,
        Span from,
        Span to,
        String explanation,
        @Nullable String decidedBy,
        double confidence) implements Comparable<Difference>, Serializable {

    /** By place in the second passage, then in the first, then by type. */
    @Override
    public int compareTo(Difference other) {
        int byTo = to.compareTo(other.to);
        int byFrom = byTo != 0 ? byTo : from.compareTo(other.from);
        return byFrom != 0 ? byFrom : type.compareTo(other.type);
    }
}
