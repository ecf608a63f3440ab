package org.stemma.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.StoryLine;
import org.stemma.model.Counts;

/**
 * A story as a line of JSON: what the command and the server list.
 *
 * @param id stable
 * @param version rises with every change of its reports
 * @param articles how many reports
 * @param outlets how many known outlets
 * @param headline a headline that one of its reports carries; null when none has one
 * @param from earliest known publication as printed; null when none is known
 * @param to latest known publication
 * @param words up to six words that tell it from others
 * @param stale whether its reports changed since its edition was made, or none was made yet
 * @param lineages of the last edition; null before the first
 * @param alterations facts that copies state differently, of the last edition; null before the first
 * @param judged on how many reports lineages and alterations were judged: those of the last edition; null before the first
 * @param reports ids of its reports; null where nobody asked for them
 */
public record StoryJson(
        String id,
        int version,
        int articles,
        int outlets,
        @Nullable String headline,
        @Nullable String from,
        @Nullable String to,
        List<String> words,
        boolean stale,
        Counts.@Nullable Lineages lineages,
        @Nullable Integer alterations,
        @Nullable Integer judged,
        @Nullable List<String> reports) {

    /** The line for {@code story}, with its reports or null. */
    public static StoryJson of(StoryLine story, @Nullable List<String> reports) {
        return new StoryJson(
                story.id(),
                story.version(),
                story.reports(),
                story.outlets(),
                story.headline(),
                story.from(),
                story.to(),
                story.words(),
                story.stale(),
                story.lineagesMin() == null || story.lineagesMax() == null
                        ? null
                        : new Counts.Lineages(story.lineagesMin(), story.lineagesMax()),
                story.alterations(),
                story.judged(),
                reports);
    }
}
