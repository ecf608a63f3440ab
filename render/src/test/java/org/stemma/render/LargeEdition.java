package org.stemma.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.LinkKind;
import org.stemma.model.Span;
import org.stemma.model.Stemma;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;

/** Families of many reports, drawn from a seed: chains, wide fans, splices, lost ancestors and stand-alone reports. */
public final class LargeEdition {

    private LargeEdition() {}

    /** An edition of {@code n} reports. */
    public static Edition of(int n) {
        Random random = new Random(42);
        List<String> ids = new ArrayList<>();
        TreeMap<String, String> roots = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        TreeMap<String, TreeSet<String>> lineagesOf = new TreeMap<>();
        List<Node> nodes = new ArrayList<>();
        for (int lost = 0; lost < n / 20; lost++) {
            String id = "lost-" + lost;
            ids.add(id);
            nodes.add(new Node(id, NodeKind.LOST, "It happened.", List.of()));
            roots.put("lin-" + id, id);
            lineagesOf.put(id, new TreeSet<>(List.of("lin-" + id)));
        }
        for (int i = 0; i < n; i++) {
            String id = String.format(java.util.Locale.ROOT, "report-%03d", i);
            TreeSet<String> lineages = new TreeSet<>();
            int parents = i % 5 == 4 || ids.isEmpty() ? 0 : i % 17 == 3 ? 2 : 1;
            TreeSet<String> from = new TreeSet<>();
            for (int p = 0; p < parents; p++) {
                from.add(ids.get(random.nextInt(Math.min(ids.size(), 12))));
            }
            for (String f : from) {
                links.add(new Link(
                        "lk-" + f + id,
                        f,
                        id,
                        LinkKind.values()[i % 4],
                        .5 + i % 50 / 100.0,
                        List.of("shares most passages"),
                        List.of(new Stemma.Passage(new Span(0, 5), new Span(0, 5)))));
                lineages.addAll(lineagesOf.get(f));
            }
            if (from.isEmpty()) {
                roots.put("lin-" + id, id);
                lineages.add("lin-" + id);
            }
            ids.add(id);
            lineagesOf.put(id, lineages);
            nodes.add(new Node(id, NodeKind.EXTANT, null, List.of()));
        }
        return assemble(ids, roots, links, lineagesOf, nodes);
    }

    private static Edition assemble(
            List<String> ids,
            TreeMap<String, String> roots,
            List<Link> links,
            TreeMap<String, TreeSet<String>> lineagesOf,
            List<Node> nodes) {
        List<Entry> reports = new ArrayList<>();
        List<String> extant = ids.stream().filter(id -> !id.startsWith("lost")).toList();
        for (String id : extant) {
            int k = reports.size();
            reports.add(new Entry(
                    id,
                    id + ".txt",
                    null,
                    k % 7 == 0 ? null : "The Daily Courier of " + id.substring(7),
                    null,
                    List.of(),
                    String.format(java.util.Locale.ROOT, "2024-11-%02dT%02d:15:00Z", 12 + k / 24, k % 24),
                    "en",
                    null,
                    null,
                    "It happened on the day of " + id + ".",
                    List.of(),
                    List.of(),
                    k % 31 == 5,
                    List.copyOf(lineagesOf.get(id)),
                    List.of()));
        }
        List<Lineage> lineages = new ArrayList<>();
        roots.forEach((id, root) -> lineages.add(new Lineage(
                id,
                root,
                extant.stream().filter(r -> lineagesOf.get(r).contains(id)).toList(),
                null)));
        nodes.sort(java.util.Comparator.comparing(Node::id));
        links.sort(java.util.Comparator.comparing(Link::id));
        return SampleEdition.bare(reports, lineages, new Stemma(nodes, links, List.of()));
    }
}
