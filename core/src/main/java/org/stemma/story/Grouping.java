package org.stemma.story;

import java.io.Serializable;
import java.util.List;

/**
 * The events in a collection. Every report is in exactly one story or alone.
 *
 * @param stories events of two reports or more, by size, largest first, then by first id
 * @param alone the other reports, by id; a collection of one report is one of these
 */
public record Grouping(List<StoryGroup> stories, List<LoneReport> alone) implements Serializable {

    /** The algorithm and its version, for what is stored. */
    public static final String ALGORITHM = "stemma-stories/1";

    /** Copies the lists. */
    public Grouping {
        stories = List.copyOf(stories);
        alone = List.copyOf(alone);
    }
}
