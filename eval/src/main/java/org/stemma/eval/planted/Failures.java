package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.planted.Truth.Edge;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Stemma.Link;

/** What went wrong, by class, with the words concerned: for reading, not for scoring. */
public final class Failures {

    private final SortedMap<String, List<String>> byClass = new TreeMap<>();

    private void add(String kind, String line) {
        byClass.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
    }

    void breakdown(PlantedCase planted, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        add(
                "breakdown: " + cause.getClass().getSimpleName(),
                planted.name() + ": " + cause.getMessage() + (trace.length == 0 ? "" : " at " + trace[0]));
    }

    void missedLink(PlantedCase planted, Edge edge) {
        add(
                "link missed: " + describe(planted, edge),
                planted.name() + ": " + edge.from() + (planted.extant(edge.from()) ? "" : " (lost)") + " -> "
                        + edge.to() + ", " + planted.draft(edge.to()).words() + " words");
    }

    void wrongLink(PlantedCase planted, Link link, Optional<Edge> edge) {
        String what = edge.isPresent()
                ? "called " + link.kind() + ", is " + describe(planted, edge.get())
                : relation(planted, link.from(), link.to()) + ", called " + link.kind();
        add(
                "link wrong: " + what,
                planted.name() + ": " + made(planted, link.from()) + " -> " + made(planted, link.to())
                        + gaps(planted, link) + " " + link.reasons());
    }

    /** What a wrongly claimed pair is in truth. */
    private static String relation(PlantedCase planted, String from, String to) {
        if (!planted.extant(from)) {
            return "no lost source here";
        }
        Truth truth = new Truth(planted);
        if (!truth.related(from, to)) {
            return "independent";
        }
        return truth.above(from, to)
                ? "ancestor, but not the source"
                : truth.above(to, from) ? "descendant" : "relative by a common source";
    }

    private static String gaps(PlantedCase planted, Link link) {
        if (!planted.extant(link.from())) {
            return "";
        }
        Truth truth = new Truth(planted);
        List<String> gaps = new ArrayList<>();
        truth.into(link.to()).forEach(edge -> gaps.add(truth.gap(link.from(), edge)));
        return gaps.isEmpty() ? ", which is a root" : ", the first " + String.join("; ", gaps);
    }

    /** A report and how it was made. */
    private static String made(PlantedCase planted, String id) {
        if (!planted.extant(id)) {
            return id;
        }
        Draft draft = planted.draft(id);
        String how = draft.parents().isEmpty() ? "root" : draft.verbatim() ? "verbatim" : "rewrite";
        return id + " (" + how + (draft.parents().isEmpty() ? "" : " of " + String.join(" and ", draft.parents()))
                + ")";
    }

    void wrongKind(PlantedCase planted, Link link, double[] keptAndNew) {
        add(
                "kind wrong: " + link.kind(),
                planted.name() + ": " + link.from() + " -> " + link.to() + ", kept and new "
                        + Arrays.toString(keptAndNew));
    }

    void wrongDirection(PlantedCase planted, Edge edge) {
        add("direction wrong: " + describe(planted, edge), planted.name() + ": " + edge.from() + " -> " + edge.to());
    }

    void missedLost(PlantedCase planted, List<String> children) {
        add("lost ancestor missed", planted.name() + ": above " + children);
    }

    void wrongLost(PlantedCase planted, String node, List<String> below) {
        add("lost ancestor invented", planted.name() + ": " + node + " above " + below);
    }

    void missedAlteration(PlantedCase planted, Change change, String how, List<String> witnesses) {
        Page page = planted.pages().get(change.child());
        String sentence = "";
        if (page != null) {
            sentence = page.draft().units().stream()
                    .filter(unit -> unit.alterations().contains(change.id()))
                    .map(unit -> unit.text().text())
                    .findFirst()
                    .orElse("");
        }
        add(
                "alteration " + how + ": " + change.kind(),
                planted.name() + ": \"" + change.from() + "\" -> \"" + change.to() + "\" in " + change.child() + ": "
                        + sentence + " | source: " + source(planted, change) + " | witnesses " + witnesses);
    }

    private static String source(PlantedCase planted, Change change) {
        return planted.draft(change.parent()).units().stream()
                .filter(unit -> unit.base().equals(change.base()))
                .map(unit -> unit.text().text())
                .findFirst()
                .orElse("");
    }

    void wrongAlteration(PlantedCase planted, Alteration claimed, boolean placed, String cause) {
        add(
                "alteration " + (placed ? "of wrong type: " : "claimed falsely, on " + cause + ": ") + claimed.type(),
                planted.name() + ": \"" + claimed.from().exact() + "\" -> \""
                        + claimed.to().exact() + "\" in "
                        + claimed.from().report() + " -> " + claimed.to().report() + " by " + claimed.decidedBy()
                        + " | "
                        + claimed.explanation() + " | " + sentence(planted, claimed));
    }

    private static String sentence(PlantedCase planted, Alteration claimed) {
        Page page = planted.pages().get(claimed.to().report());
        if (page == null) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        page.unitsAt(claimed.to().span())
                .forEach(index -> words.append(
                                page.draft().units().get(index).text().text())
                        .append(' '));
        return words.toString().strip();
    }

    private static String describe(PlantedCase planted, Edge edge) {
        String kind = edge.splice()
                ? "splice"
                : edge.verbatim() ? "verbatim" : "rewrite" + planted.setting().grade();
        return kind
                + planted.setting().words().suffix()
                + (planted.setting().dated() ? "" : ", undated")
                + (planted.extant(edge.from()) ? "" : ", of a lost source");
    }

    /** Every class with its count, the most frequent first, and up to {@code most} examples of each. */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        byClass.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .forEach(entry -> {
                    lines.add("## " + entry.getValue().size() + " x " + entry.getKey());
                    int step = Math.max(1, entry.getValue().size() / most);
                    for (int i = 0; i < entry.getValue().size() && i / step < most; i += step) {
                        lines.add("- " + entry.getValue().get(i));
                    }
                    lines.add("");
                });
        return lines;
    }
}
