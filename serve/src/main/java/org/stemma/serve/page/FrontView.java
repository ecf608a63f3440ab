package org.stemma.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: stories, and what narrows them.
 *
 * @param cards of the stories shown
 * @param asked what the form holds
 * @param next address of the stories that follow; null when there are none
 * @param reports how many the archive has
 * @param stories how many stories
 */
public record FrontView(
        List<StoryCard> cards, Asked asked, @Nullable String next, long reports, long stories) {

    /** Copies the list. */
    public FrontView {
        cards = List.copyOf(cards);
    }

    /** What was asked for, as typed; empty strings where nothing was. */
    public record Asked(
            String words, String from, String to, String reports, String lineages, boolean altered, String order) {

        /** Whether anything narrows the list. */
        public boolean narrowed() {
            return !(words + from + to + reports + lineages).isEmpty() || altered;
        }
    }
}
