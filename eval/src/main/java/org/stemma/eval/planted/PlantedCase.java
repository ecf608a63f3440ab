package org.stemma.eval.planted;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.model.Report;

/**
 * Reports with a known tree.
 *
 * @param name says event and setting
 * @param setting how it was planted
 * @param drafts every draft, those included that were taken away, parents before children
 * @param pages the reports that are there to be seen, by id
 * @param reports the same as reports, in the order of {@code pages}
 * @param changes what was planted
 */
public record PlantedCase(
        String name,
        Setting setting,
        List<Draft> drafts,
        Map<String, Page> pages,
        List<Report> reports,
        List<Change> changes) {

    /**
     * How a case was planted.
     *
     * @param grade share of content words that its paraphrases replace, in percent
     * @param dated whether its reports have dates
     * @param rooted whether the first account itself is among the reports
     * @param coined whether coined words stand where the lexicon has none; facts are not compared in such a case
     */
    public record Setting(int grade, boolean dated, boolean rooted, boolean coined) {}

    public PlantedCase {
        drafts = List.copyOf(drafts);
        pages = java.util.Collections.unmodifiableMap(new TreeMap<>(pages));
        reports = List.copyOf(reports);
        changes = List.copyOf(changes);
    }

    Draft draft(String id) {
        return drafts.stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean extant(String id) {
        return pages.containsKey(id);
    }
}
