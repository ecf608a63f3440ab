package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Ids;
import org.stemma.model.Report;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;

/** Lines of descent: one for every root. */
final class Lineages {

    private Lineages() {}

    static List<Lineage> of(List<Node> nodes, List<Link> links, List<IndexedReport> reports) {
        Map<String, List<String>> children = new HashMap<>();
        links.forEach(
                l -> children.computeIfAbsent(l.from(), k -> new ArrayList<>()).add(l.to()));
        Set<String> descendants = links.stream().map(Link::to).collect(Collectors.toSet());
        Map<String, Report> byId =
                reports.stream().map(r -> r.report().report()).collect(Collectors.toMap(Report::id, r -> r));
        List<Lineage> lineages = new ArrayList<>();
        for (Node node : nodes) {
            if (!descendants.contains(node.id())) {
                TreeSet<String> members = below(node.id(), children);
                members.removeIf(id -> !byId.containsKey(id));
                lineages.add(new Lineage(
                        Ids.of("lineage", node.id()),
                        node.id(),
                        List.copyOf(members),
                        agency(node.id(), members, byId)));
            }
        }
        lineages.sort(Comparator.comparing((Lineage l) -> -l.reports().size())
                .thenComparing(l -> l.reports().toString()));
        return lineages;
    }

    private static TreeSet<String> below(String root, Map<String, List<String>> children) {
        TreeSet<String> seen = new TreeSet<>(Set.of(root));
        List<String> todo = new ArrayList<>(List.of(root));
        while (!todo.isEmpty()) {
            for (String child : children.getOrDefault(todo.remove(todo.size() - 1), List.of())) {
                if (seen.add(child)) {
                    todo.add(child);
                }
            }
        }
        return seen;
    }

    /** What the root credits; for a lost root the one agency that its reports credit, if they agree. */
    private static @Nullable String agency(String root, Set<String> members, Map<String, Report> byId) {
        Report report = byId.get(root);
        if (report != null) {
            return report.agency();
        }
        List<String> credited = members.stream()
                .map(byId::get)
                .map(r -> r == null ? null : r.agency())
                .filter(a -> a != null)
                .distinct()
                .toList();
        return credited.size() == 1 ? credited.get(0) : null;
    }
}
