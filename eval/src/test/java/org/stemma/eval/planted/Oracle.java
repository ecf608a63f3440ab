package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.eval.planted.Truth.Edge;
import org.stemma.eval.score.Detector;
import org.stemma.model.Citation;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.LinkKind;
import org.stemma.model.Report;
import org.stemma.model.Span;
import org.stemma.model.Stemma;

/** A detector that was told: what the scorer must give full marks to. */
final class Oracle implements Detector {

    private final PlantedCase planted;
    private final Truth truth;

    Oracle(PlantedCase planted) {
        this.planted = planted;
        this.truth = new Truth(planted);
    }

    @Override
    public List<Edition> editions(List<Report> reports) {
        List<Stemma.Link> links = new ArrayList<>();
        for (Edge edge : truth.edges()) {
            // A lost draft of which a single report is left shows nothing.
            if (truth.extant(edge.from()) || truth.outOf(edge.from()).size() > 1) {
                links.add(new Stemma.Link(
                        edge.from() + edge.to(), edge.from(), edge.to(), kind(edge), 1, List.of(), List.of()));
            }
        }
        Map<String, List<String>> lineages = new TreeMap<>();
        planted.pages()
                .keySet()
                .forEach(id -> truth.roots(id)
                        .forEach(root -> lineages.computeIfAbsent(root, key -> new ArrayList<>())
                                .add(id)));
        List<Edition.Lineage> found = new ArrayList<>();
        lineages.forEach((root, ids) -> found.add(new Edition.Lineage(root, root, ids, null)));
        return List.of(edition(found, new Stemma(List.of(), links, List.of()), alterations()));
    }

    private LinkKind kind(Edge edge) {
        if (!edge.verbatim()) {
            return LinkKind.REWRITE;
        }
        double[] keptAndNew = truth.keptAndNew(edge, 1);
        return keptAndNew[0] < .95 ? LinkKind.ABRIDGEMENT : keptAndNew[1] > .05 ? LinkKind.EXPANSION : LinkKind.COPY;
    }

    private List<Finding.Alteration> alterations() {
        List<Finding.Alteration> found = new ArrayList<>();
        for (Change change : planted.changes()) {
            if (change.alteration() && planted.extant(change.child())) {
                planted.pages().values().stream()
                        .filter(page -> page.placesOf(change.id()).isEmpty())
                        .filter(page -> page.draft().units().stream()
                                .anyMatch(unit -> unit.base().equals(change.base())))
                        .findFirst()
                        .ifPresent(source -> found.add(alteration(change, source)));
            }
        }
        return found;
    }

    private Finding.Alteration alteration(Change change, Page source) {
        Page page = planted.pages().get(change.child());
        Span span = page.placesOf(change.id()).getFirst();
        return new Finding.Alteration(
                "a" + change.id(),
                change.types().stream()
                        .filter(type -> type.toString().equals(change.kind()))
                        .findFirst()
                        .orElseThrow(),
                new Citation(source.draft().id(), 0, 0, ""),
                new Citation(page.draft().id(), span.start(), span.end(), span.of(page.text())),
                null,
                List.of(),
                "changed",
                "planted",
                "source",
                1);
    }

    private static Edition edition(
            List<Edition.Lineage> lineages, Stemma stemma, List<Finding.Alteration> alterations) {
        Counts counts = new Counts(0, 0, 0, new Counts.Lineages(0, 0));
        return new Edition(
                Edition.SCHEMA,
                new Edition.Generator("oracle", List.of()),
                List.of(),
                List.of(),
                List.of(),
                new Edition.Story("story", null, null, null, counts, List.of()),
                List.of(),
                lineages,
                stemma,
                List.of(),
                alterations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
