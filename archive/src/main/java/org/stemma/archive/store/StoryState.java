package org.stemma.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a story when its members change; the rest follows from its members.
 *
 * @param id the story's id
 * @param words up to six words that tell it from others
 * @param mergedInto the story that took its reports; null while it has some
 */
public record StoryState(
        String id, List<String> words, @Nullable String mergedInto) {

    /** Copies the list. */
    public StoryState {
        words = List.copyOf(words);
    }
}
