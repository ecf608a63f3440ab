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
     * @param grade share of content words (of all words with {@link Source#EVERY_WORD}) that its paraphrases replace, in
     *     percent
     * @param dated whether its reports have dates
     * @param rooted whether the first account itself is among the reports
     * @param words where its paraphrases take their words from
     */
    public record Setting(int grade, boolean dated, boolean rooted, Source words) {

        /** Whether coined words stand in the paraphrases; their facts are then not compared. */
        boolean coined() {
            return words != Source.LEXICON;
        }
    }

    /** Where a paraphrase takes its words from. */
    public enum Source {
        /** The lexicon alone, as far as it reaches. */
        LEXICON(""),
        /** The lexicon, and coined words for what it lacks; function words stay. */
        FILLED(".filled"),
        /** The same, and the grade is a share of all words, function words too. */
        EVERY_WORD(".coined");

        private final String suffix;

        Source(String suffix) {
            this.suffix = suffix;
        }

        /** What marks it in names of cases and measures; empty for the lexicon. */
        String suffix() {
            return suffix;
        }
    }

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
