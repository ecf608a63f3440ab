package org.stemma.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.entity.Entities;
import org.stemma.lexicon.Gazetteer;
import org.stemma.model.Citation;
import org.stemma.model.Finding;

/** Tells which entities give and get what the figures count: those that the reports of the evidence call by those words. */
final class Owners {

    private static final List<String> OWNING =
            List.of("person", "organisation", "place", "facility", "product", "event");

    /** A name behind one of these is not who the words stand for: {@code analysts at Thornbury}. */
    private static final Set<String> PARTS =
            Set.of("of", "at", "in", "on", "from", "by", "for", "to", "with", "and", "or", "s", "than", "near");

    private final Entities entities;

    private Owners(Entities entities) {
        this.entities = entities;
    }

    /** The figures with the ids that are known. */
    static List<Finding.Figure> known(List<Finding.Figure> figures, Entities entities) {
        Owners owners = new Owners(entities);
        return figures.stream()
                .map(f -> f.withIds(owners.id(f.who(), f.evidence()), owners.id(f.to(), f.evidence())))
                .toList();
    }

    private @Nullable String id(@Nullable String words, List<Citation> evidence) {
        if (words == null) {
            return null;
        }
        Map<String, Integer> votes = new TreeMap<>();
        evidence.stream().map(Citation::report).distinct().forEach(report -> {
            Finding.Entity named = named(report, words);
            if (named != null) {
                votes.merge(named.id(), 1, Integer::sum);
            }
        });
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The entity of that name, with or without what stands before it: an article, an office ({@code harbour master}). */
    private Finding.@Nullable Entity named(String report, String words) {
        String rest = Gazetteer.fold(words);
        while (!rest.isEmpty()) {
            Finding.Entity found = entities.named(report, rest).stream()
                    .filter(e -> OWNING.contains(e.kind()))
                    .min(Comparator.comparingInt((Finding.Entity e) -> OWNING.indexOf(e.kind()))
                            .thenComparing(Finding.Entity::id))
                    .orElse(null);
            int blank = rest.indexOf(' ');
            String first = blank < 0 ? rest : rest.substring(0, blank);
            if (found != null || PARTS.contains(first)) {
                return found;
            }
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return null;
    }
}
