package org.stemma.text;

import org.jspecify.annotations.Nullable;

/**
 * Sentence vectors as far as they are to be had.
 *
 * @param encoder makes them; null when there is none
 * @param missing why there is none, a clause; null when there is one, or none was wanted
 */
public record Encoding(
        @Nullable SentenceEncoder encoder, @Nullable String missing) {

    /** None, and none was wanted. */
    public static Encoding none() {
        return new Encoding(null, null);
    }

    /** None because of {@code reason}. */
    public static Encoding without(String reason) {
        return new Encoding(null, reason);
    }
}
