package org.stemma.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.lexicon.Gazetteer;
import org.stemma.model.Finding;
import org.stemma.model.Span;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;

/**
 * The persons, bodies, places and things of one story, and who stands where.
 *
 * <p>A function of the reports and the finder; the order of the reports does not matter. Immutable, safe for use by several
 * threads.
 */
public final class Entities {

    private record Place(Span span, Finding.Entity entity) {}

    private final List<Finding.Entity> all;
    private final Map<String, List<Place>> byReport = new HashMap<>();

    private final Map<String, List<Finding.Entity>> byName = new HashMap<>();

    private final Map<String, PartsOfSpeech> parts;

    private Entities(List<Finding.Entity> all, Map<String, PartsOfSpeech> parts) {
        this.parts = Map.copyOf(parts);
        this.all = List.copyOf(all);
        for (Finding.Entity entity : all) {
            LinkedHashSet<String> names = new LinkedHashSet<>();
            names.add(Gazetteer.fold(entity.name()));
            entity.aliases().forEach(alias -> names.add(Gazetteer.fold(alias)));
            names.forEach(
                    name -> byName.computeIfAbsent(name, k -> new ArrayList<>()).add(entity));
            for (Finding.Mention mention : entity.mentions()) {
                byReport.computeIfAbsent(mention.report(), k -> new ArrayList<>())
                        .add(new Place(new Span(mention.start(), mention.end()), entity));
            }
        }
        byReport.values().forEach(places -> places.sort(Comparator.comparing(Place::span)));
    }

    /** The entities of one story's reports. */
    public static Entities of(List<AnalysedReport> reports, NameFinder finder) {
        EntityBuilder builder = new EntityBuilder(reports, finder);
        return new Entities(builder.build(), builder.parts());
    }

    /** All of them: by kind, then the most mentioned first, then by name. */
    public List<Finding.Entity> all() {
        return all;
    }

    /** The parts of speech that were found with the names of the report {@code report}; none when no model read it. */
    public PartsOfSpeech parts(String report) {
        return parts.getOrDefault(report, PartsOfSpeech.none());
    }

    /** The entity whose mention in the report {@code report} shares most with {@code span}; of equals the first. */
    public Optional<Finding.Entity> at(String report, Span span) {
        Place best = null;
        int most = 0;
        for (Place place : byReport.getOrDefault(report, List.of())) {
            if (place.span().start() >= span.end()) {
                break;
            }
            int shared = Math.min(place.span().end(), span.end())
                    - Math.max(place.span().start(), span.start());
            if (shared > most) {
                most = shared;
                best = place;
            }
        }
        return Optional.ofNullable(best).map(Place::entity);
    }

    /** The entities with a mention that overlaps {@code span}, by the place of the mention, each once. */
    public List<Finding.Entity> within(String report, Span span) {
        return byReport.getOrDefault(report, List.of()).stream()
                .filter(place -> place.span().overlaps(span))
                .map(Place::entity)
                .distinct()
                .toList();
    }

    /** The entities that the report {@code report} mentions and that are called {@code name}, in full or otherwise. */
    public List<Finding.Entity> named(String report, String name) {
        String folded = Gazetteer.fold(name);
        return byName.getOrDefault(folded, List.of()).stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.report().equals(report)))
                .toList();
    }

    /** Whether an entity is mentioned at both places and it is one. */
    public boolean same(String reportA, Span a, String reportB, Span b) {
        Optional<Finding.Entity> one = at(reportA, a);
        return one.isPresent() && one.equals(at(reportB, b));
    }

    /** The number of entities of each kind, by kind. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
        return counts;
    }
}
