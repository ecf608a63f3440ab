package org.stemma.eval.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.LinkKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma;

/**
 * What the edition of a labelled event must say. Every check answers with the points in which an edition differs, in words;
 * an empty list is agreement.
 */
final class ExpectedEvent {

    private final JsonNode expected;

    private ExpectedEvent(JsonNode expected) {
        this.expected = expected;
    }

    static ExpectedEvent read(Path file) throws IOException {
        return new ExpectedEvent(new ObjectMapper().readTree(file.toFile()));
    }

    /** Lineages as sets of reports, and their counts. */
    List<String> lineages(Edition edition) {
        Set<Set<String>> wanted = new HashSet<>();
        expected.get("lineages").forEach(l -> wanted.add(new TreeSet<>(strings(l))));
        Set<Set<String>> found =
                edition.lineages().stream().map(l -> new TreeSet<>(l.reports())).collect(Collectors.toSet());
        List<String> differences = new ArrayList<>();
        wanted.stream().filter(l -> !found.contains(l)).forEach(l -> differences.add("no lineage " + l));
        found.stream().filter(l -> !wanted.contains(l)).forEach(l -> differences.add("wrong lineage " + l));
        JsonNode counts = expected.at("/counts/lineages");
        String asked = counts.get("min").asInt() + " to " + counts.get("max").asInt();
        String is = edition.story().counts().lineages().min() + " to "
                + edition.story().counts().lineages().max();
        if (!asked.equals(is)) {
            differences.add("counts " + is + " lineages, not " + asked);
        }
        return differences;
    }

    /** One lost node above all the reports that must have one, and above no other. */
    List<String> lostAncestor(Edition edition) {
        Set<String> wanted = new TreeSet<>(strings(expected.get("lostAncestorAbove")));
        boolean found = edition.stemma().nodes().stream()
                .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                .anyMatch(n -> below(n.id(), edition).equals(wanted));
        return found ? List.of() : List.of("no lost ancestor above " + wanted);
    }

    private static Set<String> below(String node, Edition edition) {
        Set<String> below = new TreeSet<>();
        for (Stemma.Link link : edition.stemma().links()) {
            if (link.from().equals(node)) {
                below.add(link.to());
                below.addAll(below(link.to(), edition));
            }
        }
        Set<String> extant = edition.reports().stream().map(Edition.Entry::id).collect(Collectors.toSet());
        below.retainAll(extant);
        return below;
    }

    /** Every derived report's links are of a kind that is right for it, and no report is derived that is not. */
    List<String> kinds(Edition edition) {
        List<String> differences = new ArrayList<>();
        JsonNode kinds = expected.get("kinds");
        for (Edition.Entry report : edition.reports()) {
            List<String> allowed = kinds.has(report.id()) ? strings(kinds.get(report.id())) : List.of();
            List<String> found = edition.stemma().links().stream()
                    .filter(l -> l.to().equals(report.id()))
                    .map(Stemma.Link::kind)
                    .map(LinkKind::toString)
                    .toList();
            if (!allowed.containsAll(found) || found.isEmpty() != allowed.isEmpty()) {
                differences.add(report.id() + " is " + found + ", not of " + allowed);
            }
        }
        return differences;
    }

    /** The links themselves, where the labels name them; {@code lost} is any lost node. */
    List<String> links(Edition edition) {
        List<String> differences = new ArrayList<>();
        for (JsonNode wanted : expected.path("links")) {
            String from = wanted.get("from").asText();
            String to = wanted.get("to").asText();
            boolean found = edition.stemma().links().stream()
                    .anyMatch(l -> l.to().equals(to)
                            && (from.equals("lost")
                                    ? lost(l.from(), edition)
                                    : l.from().equals(from))
                            && strings(wanted.get("kinds")).contains(l.kind().toString()));
            if (!found) {
                differences.add("no link " + from + " > " + to + " of " + strings(wanted.get("kinds")));
            }
        }
        return differences;
    }

    private static boolean lost(String node, Edition edition) {
        return edition.stemma().nodes().stream().anyMatch(n -> n.id().equals(node) && n.kind() == Stemma.NodeKind.LOST);
    }

    /** Links between reports that have nothing to do with each other. */
    List<String> forbiddenLinks(Edition edition) {
        Set<Set<String>> forbidden = new HashSet<>();
        expected.get("noLinkBetween").forEach(pair -> forbidden.add(new TreeSet<>(strings(pair))));
        return edition.stemma().links().stream()
                .filter(l -> forbidden.contains(new TreeSet<>(List.of(l.from(), l.to()))))
                .map(l -> "forbidden link " + l.from() + " > " + l.to())
                .toList();
    }

    /** How many firm alterations an edition must find. */
    int required() {
        return expected.at("/alterations/required").asInt();
    }

    /** Firm alterations that were not found: type, and both places. */
    List<String> missedAlterations(Edition edition) {
        List<String> missed = new ArrayList<>();
        for (JsonNode firm : expected.at("/alterations/firm")) {
            boolean found = edition.alterations().stream()
                    .anyMatch(a -> a.type().toString().equals(firm.get("type").asText())
                            && overlaps(a.to(), firm.get("to"))
                            && overlapsAny(a.from(), firm.get("from")));
            if (!found) {
                missed.add(firm.get("type").asText() + " "
                        + firm.get("to").get("exact").asText());
            }
        }
        return missed;
    }

    /** Firm alterations of the labels. */
    int firm() {
        return expected.at("/alterations/firm").size();
    }

    /** Alterations that are called at places where the labels allow none. */
    List<String> wrongAlterations(Edition edition) {
        return edition.alterations().stream()
                .filter(a -> !allowed(a))
                .map(a -> a.type() + " " + a.from().exact() + " > " + a.to().exact() + " in " + a.to().report())
                .toList();
    }

    private boolean allowed(Finding.Alteration a) {
        for (String list : List.of("firm", "arguable")) {
            for (JsonNode label : expected.at("/alterations/" + list)) {
                if (overlaps(a.to(), label.has("to") ? label.get("to") : label)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Residue that is not marked as what it is. */
    List<String> residue(Edition edition) {
        List<String> missed = new ArrayList<>();
        for (JsonNode wanted : expected.get("residue")) {
            boolean found = edition.reports().stream()
                    .filter(r -> r.id().equals(wanted.get("report").asText()))
                    .flatMap(r -> r.residue().stream())
                    .anyMatch(r -> r.kind().toString().equals(wanted.get("kind").asText())
                            && r.span().overlaps(span(wanted)));
            if (!found) {
                missed.add(wanted.get("report").asText() + " "
                        + wanted.get("kind").asText() + " "
                        + wanted.get("exact").asText());
            }
        }
        return missed;
    }

    /** Contradictions of a report with itself that were not found. */
    List<String> contradictions(Edition edition) {
        List<String> missed = new ArrayList<>();
        for (JsonNode wanted : expected.path("selfContradictions")) {
            boolean found = edition.contradictions().stream()
                    .anyMatch(c -> c.spans().stream().allMatch(s -> overlapsAny(s, wanted.get("spans"))));
            if (!found) {
                missed.add(wanted.toString());
            }
        }
        return missed;
    }

    private static boolean overlapsAny(Citation found, JsonNode places) {
        for (JsonNode place : places) {
            if (overlaps(found, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(Citation found, JsonNode place) {
        return found.report().equals(place.get("report").asText())
                && found.span().overlaps(span(place));
    }

    private static Span span(JsonNode place) {
        return new Span(place.get("start").asInt(), place.get("end").asInt());
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
