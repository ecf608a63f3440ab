package org.stemma.archive.store;

import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;

/**
 * Which stories are asked for; every part narrows. Bounds on what an edition tells leave out stories without one.
 *
 * @param from only stories that go on after this second of the epoch; null for no bound
 * @param to only stories that began by this second; null for no bound
 * @param leastReports at least so many reports, from 1
 * @param mostReports at most so many; null for no bound
 * @param leastLineages at least so many lineages ({@code max}); 0 for no bound
 * @param leastAlterations at least so many alterations; 0 for no bound
 * @param words a search that one of its reports must match; null for any
 * @param order which come first
 */
public record StoryFilter(
        @Nullable Long from,
        @Nullable Long to,
        int leastReports,
        @Nullable Integer mostReports,
        int leastLineages,
        int leastAlterations,
        @Nullable Query words,
        Order order) {

    /** Which stories come first; equals by id. */
    public enum Order {
        /** Those with the latest report; undated ones last. */
        NEWEST,
        /** Those with most reports. */
        LARGEST
    }

    /** @throws IllegalArgumentException if a bound on reports is below 1, or another is negative */
    public StoryFilter {
        if (leastReports < 1 || (mostReports != null && mostReports < 1) || leastLineages < 0 || leastAlterations < 0) {
            throw new IllegalArgumentException("needs reports >= 1 and other bounds >= 0, were " + leastReports + ", "
                    + mostReports + ", " + leastLineages + ", " + leastAlterations);
        }
    }

    /** Every story, newest first. */
    public static StoryFilter all() {
        return new StoryFilter(null, null, 1, null, 0, 0, null, Order.NEWEST);
    }

    /** The same between two seconds of the epoch; null for no bound. */
    public StoryFilter within(@Nullable Long start, @Nullable Long end) {
        return new StoryFilter(start, end, leastReports, mostReports, leastLineages, leastAlterations, words, order);
    }

    /** The same with other bounds on the number of reports. */
    public StoryFilter withReports(int least, @Nullable Integer most) {
        return new StoryFilter(from, to, least, most, leastLineages, leastAlterations, words, order);
    }

    /** The same with other bounds on what the edition tells. */
    public StoryFilter withFindings(int lineages, int altered) {
        return new StoryFilter(from, to, leastReports, mostReports, lineages, altered, words, order);
    }

    /** The same where a report must match a search. */
    public StoryFilter withWords(@Nullable Query query) {
        return new StoryFilter(from, to, leastReports, mostReports, leastLineages, leastAlterations, query, order);
    }

    /** The same in another order. */
    public StoryFilter withOrder(Order other) {
        return new StoryFilter(from, to, leastReports, mostReports, leastLineages, leastAlterations, words, other);
    }
}
