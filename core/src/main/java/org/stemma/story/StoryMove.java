package org.stemma.story;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report came into a story, or went from one to another.
 *
 * @param report the report's id
 * @param from the story that it left; null for a new report
 * @param to the story that it came into
 * @param kind what happened
 * @param why a plain sentence
 */
public record StoryMove(String report, @Nullable String from, String to, Kind kind, String why)
        implements Serializable {

    /** What happened to a report. */
    public enum Kind {
        /** It is the first of a new story. */
        FOUNDED,
        /** It is new and came into a story. */
        JOINED,
        /** Its whole story became part of another. */
        MERGED,
        /** Its story fell apart, and it belongs to the new part. */
        SPLIT,
        /** It went from one story to another, and both go on. */
        MOVED,
        /** A user put it there. */
        ADDED,
        /** A user took it out of its story. */
        REMOVED;

        /** The name as stored and printed: lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
