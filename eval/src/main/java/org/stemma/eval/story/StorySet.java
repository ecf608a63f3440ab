package org.stemma.eval.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.AnalysedReport;

/**
 * Reports that are labelled with the event they tell.
 *
 * @param name of the set
 * @param reports in any order
 */
public record StorySet(String name, List<Labelled> reports) {

    /**
     * @param report a report
     * @param story the event that it tells
     * @param kind the kind of event; alike events share it. Empty when nobody labelled it
     */
    public record Labelled(AnalysedReport report, String story, String kind) {}

    /** Copies the list. */
    public StorySet {
        reports = List.copyOf(reports);
    }

    /** The reports of each story, by story. */
    List<List<Labelled>> stories() {
        return List.copyOf(reports.stream()
                .collect(Collectors.groupingBy(Labelled::story, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** The stories of each kind that has several. */
    List<List<List<Labelled>>> alike() {
        Map<String, List<List<Labelled>>> kinds = stories().stream()
                .filter(story -> !story.get(0).kind().isEmpty())
                .collect(Collectors.groupingBy(story -> story.get(0).kind(), TreeMap::new, Collectors.toList()));
        return kinds.values().stream().filter(stories -> stories.size() > 1).toList();
    }
}
