package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;

/**
 * A search by words.
 *
 * @param query what must stand in the report
 * @param from only reports published after this second of the epoch; null for no bound
 * @param to only reports published by this second; null for no bound
 * @param limit at most so many hits, from 1 to 1,000
 * @param offset hits to pass over, from 0
 */
public record SearchRequest(
        Query query, @Nullable Long from, @Nullable Long to, int limit, int offset) {

    /** @throws IllegalArgumentException if the limit leaves [1, 1000] or the offset is negative */
    public SearchRequest {
        if (limit < 1 || limit > 1000 || offset < 0) {
            throw new IllegalArgumentException(
                    "needs a limit in [1, 1000] and an offset >= 0, were " + limit + ", " + offset);
        }
    }

    /** The best twenty reports for {@code query}. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(query, null, null, 20, 0);
    }

    /** The same between two seconds of the epoch; null for no bound. */
    public SearchRequest within(@Nullable Long start, @Nullable Long end) {
        return new SearchRequest(query, start, end, limit, offset);
    }

    /** The same for another part of the hits. */
    public SearchRequest part(int first, int most) {
        return new SearchRequest(query, from, to, most, first);
    }
}
