package org.stemma.render.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Node;
import org.stemma.model.Stemma.NodeKind;

/**
 * An edition's family tree in the order to read it: the largest lineage first, each root before what descends from it,
 * earlier reports before later ones.
 *
 * <p>Each report has a siglum, the letter that stands for it in drawings and tables, in that order: {@code A} to {@code
 * Z}, then {@code AA}; lost ancestors have Greek ones, as textual scholars write them. A pure function of the edition.
 * Links to nodes that the edition does not list are left out, and a circle (which no computed edition has) is cut.
 */
public final class Family {

    /** Letters in a row that are told as a range. */
    private static final int LEAST_RANGE = 3;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Link>> parents = new HashMap<>();
    private final Map<String, List<Link>> children = new HashMap<>();
    private final Map<String, String> sigla = new LinkedHashMap<>();
    private final Map<String, Integer> place = new HashMap<>();
    private final Map<String, Integer> letterPlace = new HashMap<>();
    private final Map<String, TreeSet<Integer>> lineagesOf = new HashMap<>();
    private final List<Lineage> lineages;
    private final List<String> roots;
    private final Set<String> sharedOutlets = new HashSet<>();

    private Family(Edition edition) {
        for (Entry e : edition.reports()) {
            entries.put(e.id(), e);
        }
        nodes(edition);
        for (Link l : edition.stemma().links()) {
            if (nodes.containsKey(l.from()) && nodes.containsKey(l.to())) {
                children.computeIfAbsent(l.from(), k -> new ArrayList<>()).add(l);
                parents.computeIfAbsent(l.to(), k -> new ArrayList<>()).add(l);
            }
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(Link::to, byTime())));
        parents.values().forEach(list -> list.sort(Comparator.comparing(Link::from, byTime())));
        lineages = edition.lineages().stream().sorted(byWeight()).toList();
        roots = findRoots();
        for (int i = 0; i < lineages.size(); i++) {
            mark(lineages.get(i), i + 1);
        }
        letter();
        outlets();
    }

    /** The family of {@code edition}. Cost: linear in nodes and links, times a sort. */
    public static Family of(Edition edition) {
        return new Family(edition);
    }

    /** Nodes without a source, in the order to read them. */
    public List<String> roots() {
        return roots;
    }

    private List<String> findRoots() {
        Map<String, Integer> byRoot = new HashMap<>();
        for (int i = 0; i < lineages.size(); i++) {
            byRoot.putIfAbsent(lineages.get(i).root(), i);
        }
        return nodes.keySet().stream()
                .filter(id -> !parents.containsKey(id))
                .sorted(Comparator.comparing((String id) -> byRoot.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparing(byTime()))
                .toList();
    }

    /** Every node id in the order of its letters: depth first from the roots. */
    public List<String> order() {
        return List.copyOf(sigla.keySet());
    }

    /** The place of a node in {@link #order()}, from 0; -1 for an id that the edition does not list. */
    public int place(String id) {
        return place.getOrDefault(id, -1);
    }

    /** Lineages, the one with most reports first. Their numbers, from 1, are places in this list. */
    public List<Lineage> lineages() {
        return lineages;
    }

    /** Numbers of the lineages that a node belongs to, ascending; empty for one that no lineage names. */
    public List<Integer> lineagesOf(String id) {
        return List.copyOf(lineagesOf.getOrDefault(id, new TreeSet<>()));
    }

    /** The number of the lineage with this id, 0 when there is none. */
    public int lineageNumber(String lineageId) {
        for (int i = 0; i < lineages.size(); i++) {
            if (lineages.get(i).id().equals(lineageId)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The letter of a node; {@code ?} for an id that the edition does not list. */
    public String siglum(String id) {
        return sigla.getOrDefault(id, "?");
    }

    /**
     * What to call a node: its outlet, with the id where other reports bear it too and the id is no address (too long to
     * tell reports apart by; their letters do), else its id; a lost one "lost source".
     */
    public String name(String id) {
        if (lost(id)) {
            return Wording.LOST;
        }
        Entry e = entries.get(id);
        if (e == null || e.outlet() == null || e.outlet().isBlank()) {
            return id;
        }
        return sharedOutlets.contains(e.outlet()) && !id.contains("://") ? e.outlet() + " (" + id + ")" : e.outlet();
    }

    /** Whether a node is a lost ancestor. */
    public boolean lost(String id) {
        Node node = nodes.get(id);
        return node != null && node.kind() == NodeKind.LOST;
    }

    /** The report of a node; empty for a lost one. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** A node by id. */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Links from a node, earlier descendants first. */
    public List<Link> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** Links to a node, earlier sources first; two or more make it a splice. */
    public List<Link> parents(String id) {
        return Collections.unmodifiableList(parents.getOrDefault(id, List.of()));
    }

    /** The text of a node: a report's own, or what is preserved of a lost one; empty when there is none. */
    public String text(String id) {
        Entry e = entries.get(id);
        if (e != null) {
            return e.text();
        }
        Node node = nodes.get(id);
        return node == null || node.text() == null ? "" : node.text();
    }

    /** Reports that carry any of a lost node's text, in the order of their letters. */
    public List<String> witnesses(String id) {
        Set<String> all = new HashSet<>();
        node(id).ifPresent(n -> n.spans().forEach(s -> all.addAll(s.witnesses())));
        return inOrder(all);
    }

    /** {@code ids} in the order of their letters; unknown ones last, by id. */
    public List<String> inOrder(Iterable<String> ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(all::add);
        all.sort(Comparator.comparing((String id) -> place.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()));
        return all.stream().distinct().toList();
    }

    /** The letters of reports in their order, three and more in a row as one range: {@code A C F–K}. */
    public String sigla(Iterable<String> ids) {
        List<String> all = inOrder(ids);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int first = letterPlace.getOrDefault(all.get(i), -1);
            int end = i + 1;
            while (first >= 0 && end < all.size() && letterPlace.getOrDefault(all.get(end), -1) == first + end - i) {
                end++;
            }
            if (end - i >= LEAST_RANGE) {
                parts.add(siglum(all.get(i)) + "–" + siglum(all.get(end - 1)));
            } else {
                all.subList(i, end).forEach(id -> parts.add(siglum(id)));
            }
            i = end;
        }
        return String.join(" ", parts);
    }

    private void nodes(Edition edition) {
        for (Node n : edition.stemma().nodes()) {
            nodes.put(n.id(), n);
        }
        for (Entry e : edition.reports()) {
            nodes.computeIfAbsent(e.id(), id -> new Node(id, NodeKind.EXTANT, null, List.of()));
        }
    }

    /** By publication, undated last, then by id. A lost node is as old as its first dated descendant. */
    private Comparator<String> byTime() {
        return Comparator.comparing((String id) -> {
                    Entry e = entries.get(id);
                    return e == null ? Long.MAX_VALUE : Dates.key(e.publishedAt());
                })
                .thenComparing(Comparator.naturalOrder());
    }

    private Comparator<Lineage> byWeight() {
        return Comparator.comparing((Lineage l) -> -l.reports().size())
                .thenComparing(l -> l.reports().stream()
                        .mapToLong(id -> Dates.key(
                                entries.containsKey(id) ? entries.get(id).publishedAt() : null))
                        .min()
                        .orElse(Long.MAX_VALUE))
                .thenComparing(Lineage::root);
    }

    private void mark(Lineage lineage, int number) {
        List<String> open = new ArrayList<>(lineage.reports());
        open.add(lineage.root());
        Set<String> own = new HashSet<>(lineage.reports());
        Set<String> done = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (done.add(id) && (own.contains(id) || lost(id) || id.equals(lineage.root()))) {
                lineagesOf.computeIfAbsent(id, k -> new TreeSet<>()).add(number);
                children(id).forEach(l -> open.add(l.to()));
            }
        }
    }

    /** Gives letters depth first. What a circle keeps from every root follows by id. */
    private void letter() {
        int[] next = {0, 0};
        List<String> starts = new ArrayList<>(roots);
        nodes.keySet().stream().sorted().forEach(starts::add);
        for (String start : starts) {
            List<String> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                String id = open.removeLast();
                if (!sigla.containsKey(id)) {
                    place.put(id, place.size());
                    letterPlace.put(id, lost(id) ? -1 : next[0]);
                    sigla.put(id, lost(id) ? Sigla.greek(next[1]++) : Sigla.latin(next[0]++));
                    List<Link> down = children(id);
                    for (int i = down.size() - 1; i >= 0; i--) {
                        open.add(down.get(i).to());
                    }
                }
            }
        }
    }

    private void outlets() {
        Set<String> seen = new HashSet<>();
        for (Entry e : entries.values()) {
            if (e.outlet() != null && !seen.add(e.outlet())) {
                sharedOutlets.add(e.outlet());
            }
        }
    }
}
