package org.stemma.archive.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param id stable: it stays when reports join, and the larger part keeps it when a story splits
 * @param version rises with every change of its members; 1 is the first
 * @param reports how many reports (every version of a report counts)
 * @param outlets how many known outlets
 * @param headline a headline that one of its reports carries; null when none has one
 * @param from earliest known publication as printed; null when none is known
 * @param to latest known publication
 * @param words up to six words that tell this story from others
 * @param stale whether members changed since its edition was made, or none was made yet
 * @param lineagesMin lines of text after joins by credit, of the last edition; null before the first
 * @param lineagesMax lines of text, of the last edition; null before the first
 * @param alterations facts that copies state differently, of the last edition; null before the first
 * @param judged how many reports the last edition was made of; null before the first
 */
public record StoryLine(
        String id,
        int version,
        int reports,
        int outlets,
        @Nullable String headline,
        @Nullable String from,
        @Nullable String to,
        List<String> words,
        boolean stale,
        @Nullable Integer lineagesMin,
        @Nullable Integer lineagesMax,
        @Nullable Integer alterations,
        @Nullable Integer judged) {

    /** Copies the list. */
    public StoryLine {
        words = List.copyOf(words);
    }
}
