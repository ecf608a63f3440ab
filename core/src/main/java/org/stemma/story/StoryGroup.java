package org.stemma.story;

import java.io.Serializable;
import java.util.List;

/**
 * Reports that tell one event.
 *
 * @param reports their ids, ascending; at least one
 * @param words up to six words that tell this event from the others, as the reports write them, the strongest first
 */
public record StoryGroup(List<String> reports, List<String> words) implements Serializable {

    /** Copies the lists. */
    public StoryGroup {
        reports = List.copyOf(reports);
        words = List.copyOf(words);
    }
}
