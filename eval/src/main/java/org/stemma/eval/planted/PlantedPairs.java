package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Report;

/**
 * Reports of all invented events at one grade, and which of them were derived from which.
 *
 * @param reports the reports that are there to be seen
 * @param paraphrases ids of a source and of its paraphrase
 */
public record PlantedPairs(List<Report> reports, List<Pair> paraphrases) {

    /** Ids of a source and of what was derived from it. */
    public record Pair(String from, String to) {}

    /** Copies the lists. */
    public PlantedPairs {
        reports = List.copyOf(reports);
        paraphrases = List.copyOf(paraphrases);
    }

    /** One case of each event whose paraphrases replace {@code grade} percent of the content words. */
    public static PlantedPairs at(int grade) {
        Map<String, PlantedCase> cases = new LinkedHashMap<>();
        for (PlantedCase planted : new Planting(new ReaderSource()).own()) {
            if (planted.setting().grade() == grade && planted.setting().rooted()) {
                cases.putIfAbsent(planted.name().split("-", 2)[0], planted);
            }
        }
        List<Report> reports = new ArrayList<>();
        List<Pair> paraphrases = new ArrayList<>();
        cases.forEach((event, planted) -> {
            planted.reports().forEach(report -> reports.add(report.withId(event + "/" + report.id())));
            for (Draft draft : planted.drafts()) {
                for (String parent : draft.parents()) {
                    if (!draft.verbatim() && planted.extant(draft.id()) && planted.extant(parent)) {
                        paraphrases.add(new Pair(event + "/" + parent, event + "/" + draft.id()));
                    }
                }
            }
        });
        return new PlantedPairs(reports, paraphrases);
    }
}
