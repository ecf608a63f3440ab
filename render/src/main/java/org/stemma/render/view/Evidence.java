package org.stemma.render.view;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;

/** Every place of the reports that an edition points at with its words. */
public final class Evidence {

    private Evidence() {}

    /** All citations and wordings, by report and place, each once. Passages of links and parallels are not among them. */
    public static List<Citation> of(Edition e) {
        return Stream.of(
                        e.story().reasons().stream().map(Edition.Join::span),
                        e.claims().stream()
                                .flatMap(c -> c.wordings().stream())
                                .map(w -> new Citation(w.report(), w.start(), w.end(), w.exact())),
                        e.alterations().stream().flatMap(a -> Stream.of(a.from(), a.to())),
                        e.variants().stream()
                                .flatMap(v -> v.readings().stream())
                                .flatMap(r -> r.wordings().stream()),
                        e.disagreements().stream()
                                .flatMap(d -> d.readings().stream())
                                .flatMap(r -> r.wordings().stream()),
                        e.contradictions().stream().flatMap(c -> c.spans().stream()),
                        e.omissions().stream().map(Finding.Omission::from),
                        e.utterances().stream()
                                .flatMap(u -> u.wordings().stream())
                                .map(w -> new Citation(w.report(), w.start(), w.end(), w.exact())),
                        e.timeline().stream().flatMap(t -> t.evidence().stream()),
                        e.figures().stream().flatMap(f -> f.evidence().stream()),
                        e.brief().stream().flatMap(b -> b.citations().stream()))
                .flatMap(s -> s)
                .distinct()
                .sorted()
                .toList();
    }
}
