package org.stemma.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.text.AnalysedReport;

/**
 * Joins a story's names that mean one: spellings, surnames, acronyms, company forms, and a place's several names. What can
 * mean two stays apart.
 */
final class Merger {

    private final List<Named> names;
    private final Groups groups;
    private final Map<Integer, PlaceNames.PlaceOf> places;

    private Merger(List<AnalysedReport> reports, List<Named> names) {
        this.names = names;
        groups = new Groups(names.size());
        places = PlaceNames.join(reports, names, groups);
        BodyNames.join(reports, names, groups);
        PersonNames.join(names, groups);
        others();
    }

    static Merger merge(List<AnalysedReport> reports, List<Named> names) {
        return new Merger(reports, names);
    }

    List<List<Integer>> groups() {
        return groups.all();
    }

    /** The place that the mention number {@code name} means; null when not known. */
    PlaceNames.@Nullable PlaceOf place(int name) {
        return places.get(name);
    }

    private void others() {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            boolean rest = name.kind() != EntityKind.PERSON
                    && name.kind() != EntityKind.PLACE
                    && name.kind() != EntityKind.ORGANISATION;
            if (rest) {
                String phrase = Spellings.phraseKey(name.words());
                String key = name.kind() + " "
                        + (phrase.endsWith("s") && phrase.length() > 3
                                ? phrase.substring(0, phrase.length() - 1)
                                : phrase);
                Integer known = byKey.putIfAbsent(key, i);
                if (known != null) {
                    groups.join(known, i);
                }
            }
        }
    }
}
