package org.stemma.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Citation;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Finding.DisputedReading;
import org.stemma.model.VariantType;
import org.stemma.text.AnalysedReport;

/** Words disputes for readers, and joins the claims that they are about. */
final class Disagreements {

    private static final int READABLE = 120;

    private final List<AnalysedReport> reports;
    private final Supports supports;

    Disagreements(List<AnalysedReport> reports, Supports supports) {
        this.reports = reports;
        this.supports = supports;
    }

    /** Groups with the disputes about them; a group without one has none. */
    Map<Groups.Group, List<Disputes.Dispute>> join(List<Groups.Group> groups, List<Disputes.Dispute> disputes) {
        List<Groups.Group> open = new ArrayList<>(groups);
        Map<Groups.Group, List<Disputes.Dispute>> about = new LinkedHashMap<>();
        for (Disputes.Dispute d : disputes) {
            TreeSet<Integer> members = new TreeSet<>();
            Groups.Group widest = null;
            List<Disputes.Dispute> earlier = new ArrayList<>();
            for (Disputes.Side side : d.sides()) {
                Groups.Group g = Groups.holding(open, side.node());
                if (g == null) {
                    members.add(side.node());
                    continue;
                }
                members.addAll(g.members());
                widest = widest == null || spread(g) > spread(widest) ? g : widest;
                earlier.addAll(about.getOrDefault(g, List.of()));
                about.remove(g);
                open.remove(g);
            }
            int core = widest == null ? members.first() : widest.core();
            Groups.Group joined = new Groups.Group(core, List.copyOf(members), widest != null && widest.whole());
            earlier.add(d);
            open.add(joined);
            about.put(joined, List.copyOf(earlier));
        }
        Map<Groups.Group, List<Disputes.Dispute>> all = new LinkedHashMap<>();
        open.forEach(g -> all.put(g, about.getOrDefault(g, List.of())));
        return all;
    }

    private int spread(Groups.Group group) {
        Set<String> lineages = new TreeSet<>();
        group.members().forEach(m -> lineages.addAll(supports.nodes.get(m).lineages()));
        return lineages.size();
    }

    /** The dispute about the claim of that id, as the edition shows it. */
    Disagreement worded(String claim, Disputes.Dispute dispute) {
        Map<String, List<Disputes.Side>> byValue = new LinkedHashMap<>();
        dispute.sides()
                .forEach(s ->
                        byValue.computeIfAbsent(s.key(), k -> new ArrayList<>()).add(s));
        List<DisputedReading> readings = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (List<Disputes.Side> sides : byValue.values()) {
            Set<String> lineages = new TreeSet<>();
            List<Citation> wordings = new ArrayList<>();
            Set<String> outlets = new TreeSet<>();
            for (Disputes.Side side : sides) {
                Node node = supports.nodes.get(side.node());
                lineages.addAll(node.lineages());
                for (Clause c : node.clauses()) {
                    AnalysedReport report = reports.get(c.report());
                    wordings.add(report.cite(Texts.wording(c)));
                    String outlet = report.report().outlet();
                    outlets.add(outlet == null ? report.id() : outlet);
                }
            }
            wordings.sort(null);
            String value = value(sides.get(0));
            readings.add(new DisputedReading(value, List.copyOf(lineages), wordings));
            String words = dispute.subject().isEmpty() ? clause(sides.get(0), value) : value;
            told.add("\u201c" + words + "\u201d (" + String.join(", ", outlets) + ")");
        }
        String on = dispute.subject().isEmpty() ? subject(dispute.type()) : "Reports differ on " + dispute.subject();
        return new Disagreement(claim, readings, on + ": " + String.join(" against ", told) + ".");
    }

    /** The clause that gives the value, when it is short enough to be read. */
    private String clause(Disputes.Side side, String value) {
        Clause clause = supports.nodes.get(side.node()).sample();
        String words = clause.words(reports.get(clause.report()))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return words.length() <= READABLE ? words : value;
    }

    private String value(Disputes.Side side) {
        AnalysedReport report =
                reports.get(supports.nodes.get(side.node()).sample().report());
        return side.value().of(report.text()).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static String subject(VariantType type) {
        return switch (type) {
            case NUMBER -> "Reports differ on a number";
            case DATE -> "Reports differ on the day";
            case DURATION -> "Reports differ on how long";
            case NEGATION -> "One report denies what another states";
            default -> "Reports differ";
        };
    }
}
