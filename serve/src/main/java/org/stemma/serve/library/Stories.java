package org.stemma.serve.library;

import org.jspecify.annotations.Nullable;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.StoryFilter;
import org.stemma.model.Moment;

/** Reads what a list of stories is narrowed to. */
public final class Stories {

    private Stories() {}

    /**
     * A filter of what was typed.
     *
     * @param words that one of a story's reports must match; null for any
     * @param from earliest day; null for any
     * @param to latest day; null for any
     * @throws IllegalArgumentException if a day is none, or the words cannot be understood or are all to be left out
     */
    public static StoryFilter filter(@Nullable String words, @Nullable String from, @Nullable String to) {
        Query query = words == null || words.isBlank()
                ? null
                : Query.parse(words)
                        .orElseThrow(
                                () -> new IllegalArgumentException(
                                        "the words need one that has to stand in a report, such as harbour in \"harbour -crane\""));
        return StoryFilter.all().withWords(query).within(second(from, true), second(to, false));
    }

    private static @Nullable Long second(@Nullable String day, boolean start) {
        Moment moment = moment(day);
        return moment == null
                ? null
                : start
                        ? moment.earliest().getEpochSecond() - 1
                        : moment.latest().getEpochSecond() - 1;
    }

    /** A day, month, year or time. @throws IllegalArgumentException if it is none */
    public static @Nullable Moment moment(@Nullable String iso) {
        return iso == null
                ? null
                : Moment.parse(iso)
                        .orElseThrow(
                                () -> new IllegalArgumentException("'" + iso + "' is no date; write it as 2026-03-14"));
    }
}
