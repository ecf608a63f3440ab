package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Finding.Alteration;
import org.stemma.model.Finding.Variant;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Parallel;

/** A detector's editions of one case, taken together. */
public final class Answer {

    private final Set<String> reports;
    private final List<Link> links = new ArrayList<>();
    private final List<Parallel> parallels = new ArrayList<>();
    private final List<Alteration> alterations = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final Map<String, Set<String>> lineages = new TreeMap<>();

    /** @param reports ids of the case's reports; every other end of a link is a lost node */
    public Answer(Set<String> reports, List<Edition> editions) {
        this.reports = reports;
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            links.addAll(edition.stemma().links());
            parallels.addAll(edition.stemma().parallels());
            alterations.addAll(edition.alterations());
            variants.addAll(edition.variants());
            for (Lineage lineage : edition.lineages()) {
                String name = i + "/" + lineage.id();
                lineage.reports()
                        .forEach(report -> lineages.computeIfAbsent(report, id -> new TreeSet<>())
                                .add(name));
            }
        }
        reports.forEach(report -> lineages.computeIfAbsent(report, id -> Set.of("alone/" + id)));
        lineages.keySet().retainAll(reports);
    }

    public List<Link> links() {
        return links;
    }

    public List<Alteration> alterations() {
        return alterations;
    }

    public List<Variant> variants() {
        return variants;
    }

    /** Lineages of each report; one of its own where the answer names none. */
    public Map<String, Set<String>> lineages() {
        return lineages;
    }

    public boolean lost(String id) {
        return !reports.contains(id);
    }

    Set<String> lostNodes() {
        Set<String> nodes = new TreeSet<>();
        for (Link link : links) {
            if (lost(link.from())) {
                nodes.add(link.from());
            }
        }
        return nodes;
    }

    /** Reports linked from {@code node} directly or through lost nodes only. */
    public Set<String> childrenOf(String node) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        collect(node, found, seen);
        return found;
    }

    private void collect(String node, Set<String> found, Set<String> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (Link link : links) {
            if (link.from().equals(node)) {
                if (lost(link.to())) {
                    collect(link.to(), found, seen);
                } else {
                    found.add(link.to());
                }
            }
        }
    }

    public boolean linked(String from, String to) {
        return links.stream()
                .anyMatch(link -> link.from().equals(from) && link.to().equals(to));
    }

    /** Whether both have a common lost ancestor, or are called siblings. */
    public boolean siblings(String one, String other) {
        Set<String> above = lostAbove(one);
        above.retainAll(lostAbove(other));
        return !above.isEmpty()
                || parallels.stream()
                        .anyMatch(parallel -> parallel.kind().equals("sibling")
                                && parallel.reports().containsAll(List.of(one, other)));
    }

    private Set<String> lostAbove(String id) {
        Map<String, Boolean> seen = new HashMap<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String node = open.removeLast();
            for (Link link : links) {
                if (link.to().equals(node) && seen.put(link.from(), true) == null) {
                    open.add(link.from());
                }
            }
        }
        Set<String> found = new TreeSet<>(seen.keySet());
        found.removeAll(reports);
        return found;
    }

    /** Whether both ends share a direct lost parent. */
    public boolean underOneLost(String one, String other) {
        return lostNodes().stream().anyMatch(node -> linked(node, one) && linked(node, other));
    }
}
