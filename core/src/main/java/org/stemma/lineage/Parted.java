package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.align.IndexedReport;
import org.stemma.link.Relation;

/** Pairs that may not be linked, by the places of their reports in a list: not directly, and not under one lost source. */
final class Parted {

    /** No pair. */
    static final Parted NONE = new Parted(Set.of());

    private final Set<Long> pairs;

    private Parted(Set<Long> pairs) {
        this.pairs = pairs;
    }

    /** The pairs among {@code reports}; those that name others are left out. */
    static Parted of(List<IndexedReport> reports, Collection<Unlinked> unlinked) {
        if (unlinked.isEmpty()) {
            return NONE;
        }
        Map<String, Integer> places = new HashMap<>();
        reports.forEach(r -> places.put(r.report().id(), places.size()));
        Set<Long> pairs = new HashSet<>();
        for (Unlinked u : unlinked) {
            Integer a = places.get(u.a());
            Integer b = places.get(u.b());
            if (a != null && b != null) {
                pairs.add(key(a, b));
            }
        }
        return new Parted(pairs);
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** Whether these two may not be linked. */
    boolean holds(int a, int b) {
        return !pairs.isEmpty() && pairs.contains(key(a, b));
    }

    /** Whether any two of these may not be linked. */
    boolean holdsAmong(int[] members) {
        if (pairs.isEmpty()) {
            return false;
        }
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                if (holds(members[i], members[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is judged of a pair: of one that may not be linked, that it is of no family. */
    Relation judged(Relation relation) {
        return relation.related() && holds(relation.a(), relation.b()) ? relation.unrelated() : relation;
    }

    /** The same tree, but under each lost source only members that may be linked, the first of two that may not. */
    Rooting.Result kept(Rooting.Result tree) {
        if (pairs.isEmpty()) {
            return tree;
        }
        Map<Integer, List<Integer>> lost = new TreeMap<>();
        tree.lost().forEach((node, witnesses) -> {
            List<Integer> left = new ArrayList<>();
            witnesses.stream()
                    .filter(w -> left.stream().noneMatch(l -> holds(l, w)))
                    .forEach(left::add);
            if (left.size() > 1) {
                lost.put(node, left);
            }
        });
        List<Rooting.Arc> arcs = tree.arcs().stream()
                .filter(a -> a.from() < Rooting.FIRST_LOST
                        || lost.getOrDefault(a.from(), List.of()).contains(a.to()))
                .toList();
        return new Rooting.Result(arcs, lost);
    }
}
