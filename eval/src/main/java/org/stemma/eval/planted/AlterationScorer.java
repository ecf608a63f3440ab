package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.eval.score.Scores;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Span;

/** Scores the alterations that an answer claims in one case. */
final class AlterationScorer {

    /** A claim may point at the word beside the changed one: what was left of "none of them concerned" is "concerned". */
    private static final int NEARBY = 16;

    private final PlantedCase planted;
    private final Truth truth;
    private final Answer answer;
    private final Scores scores;
    private final Failures failures;
    private final Map<Integer, Change> changes = new HashMap<>();

    AlterationScorer(PlantedCase planted, Truth truth, Answer answer, Scores scores, Failures failures) {
        this.planted = planted;
        this.truth = truth;
        this.answer = answer;
        this.scores = scores;
        this.failures = failures;
        planted.changes().forEach(change -> changes.put(change.id(), change));
    }

    void score() {
        for (Change change : planted.changes()) {
            if (change.alteration() && required(change)) {
                recall(change);
            }
        }
        int alarms = 0;
        for (Alteration claimed : answer.alterations()) {
            alarms += claimed(claimed) ? 1 : 0;
        }
        scores.add("alteration.falseAlarmsPerThousand", 1000.0 * alarms, faithfulPairs());
    }

    /** Reports that have the sentence of {@code change} without it. */
    private List<String> witnesses(Change change) {
        List<String> witnesses = new ArrayList<>();
        for (Page page : planted.pages().values()) {
            boolean has = page.draft().units().stream()
                    .anyMatch(unit -> unit.base().equals(change.base())
                            && !unit.alterations().contains(change.id()));
            boolean altered = page.draft().units().stream()
                    .anyMatch(unit -> unit.alterations().contains(change.id()));
            if (has && !altered) {
                witnesses.add(page.draft().id());
            }
        }
        return witnesses;
    }

    /** Whether the reports decide that {@code change} is one, and whose. */
    private boolean required(Change change) {
        if (!truth.extant(change.child())) {
            return false;
        }
        List<String> witnesses = witnesses(change);
        boolean decided = truth.into(change.child()).stream()
                .anyMatch(edge -> edge.from().equals(change.parent()) && truth.decidable(edge));
        if (truth.extant(change.parent())) {
            return decided || witnesses.size() >= 2;
        }
        boolean trusted = witnesses.size() == 1
                && truth.draft(witnesses.getFirst()).verbatim()
                && !truth.draft(change.child()).verbatim();
        return witnesses.size() >= 2 || trusted;
    }

    private void recall(Change change) {
        boolean placed = false;
        boolean typed = false;
        for (Alteration claimed : answer.alterations()) {
            if (claimed.to().report().equals(change.child())
                    && overlaps(change, claimed.to().report(), claimed.to().span())) {
                placed = true;
                typed |= change.types().contains(claimed.type());
            }
        }
        scores.hit("alteration.recall", typed);
        scores.hit("alteration.placed.recall", placed);
        scores.hit("alteration." + change.kind() + ".recall", typed);
        if (!typed) {
            failures.missedAlteration(
                    planted, change, placed ? "under another type" : reach(change), witnesses(change));
        }
    }

    /** Whether the answer's tree gave the comparison a chance. */
    private String reach(Change change) {
        List<String> sources = witnesses(change);
        boolean linked = answer.links().stream()
                .filter(link -> link.to().equals(change.child()))
                .anyMatch(link -> answer.lost(link.from()) || sources.contains(link.from()));
        return linked ? "missed" : "missed, its report not linked to a witness";
    }

    private boolean overlaps(Change change, String report, Span span) {
        Page page = planted.pages().get(report);
        Span wide = new Span(Math.max(0, span.start() - NEARBY), span.end() + NEARBY);
        return page != null && page.placesOf(change.id()).stream().anyMatch(wide::overlaps);
    }

    /** Judges one claim. @return whether it is a false alarm on a faithful sentence */
    private boolean claimed(Alteration claimed) {
        Page page = planted.pages().get(claimed.to().report());
        if (page == null) {
            return true;
        }
        boolean placed = false;
        boolean typed = false;
        boolean faithful = true;
        for (int index : page.unitsAt(claimed.to().span())) {
            Set<Integer> here = page.draft().units().get(index).alterations();
            faithful &= here.isEmpty();
            for (int id : here) {
                Change change = changes.get(id);
                if (change != null
                        && overlaps(change, claimed.to().report(), claimed.to().span())
                        && !altered(claimed.from().report(), id)) {
                    placed = true;
                    typed |= change.types().contains(claimed.type());
                }
            }
        }
        String type = claimed.type().toString();
        scores.hit("alteration.precision", typed);
        scores.hit("alteration.placed.precision", placed);
        scores.hit("alteration." + type + ".precision", typed);
        if (!typed) {
            failures.wrongAlteration(planted, claimed, placed, cause(page, claimed));
        }
        return !placed && faithful;
    }

    private boolean altered(String report, int change) {
        Page page = planted.pages().get(report);
        return page != null && !page.placesOf(change).isEmpty();
    }

    /** What a false claim took for an alteration: a true one the wrong way round, a harmless rewrite, or other words. */
    private String cause(Page page, Alteration claimed) {
        Page source = planted.pages().get(claimed.from().report());
        boolean backwards = source != null
                && changes.values().stream()
                        .filter(Change::alteration)
                        .anyMatch(change -> source.placesOf(change.id()).stream()
                                .anyMatch(claimed.from().span()::overlaps));
        return backwards ? "a true one backwards" : harmless(page, claimed.to().span());
    }

    private String harmless(Page page, Span span) {
        for (Change change : planted.changes()) {
            if (!change.alteration() && page.placesOf(change.id()).stream().anyMatch(span::overlaps)) {
                return change.kind();
            }
        }
        return "wording";
    }

    /** Sentences that reports took from their sources without an alteration of their own. */
    private double faithfulPairs() {
        double pairs = 0;
        for (Page page : planted.pages().values()) {
            String id = page.draft().id();
            pairs += page.draft().units().stream()
                    .filter(unit -> !unit.parent().isEmpty())
                    .filter(unit -> unit.alterations().stream()
                            .noneMatch(change -> changes.containsKey(change)
                                    && changes.get(change).child().equals(id)))
                    .count();
        }
        return pairs;
    }
}
