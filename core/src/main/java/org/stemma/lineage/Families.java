package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.stemma.link.Relation;

/** Connected groups of related reports. */
final class Families {

    private final int[] parent;

    private Families(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Groups of at least two among {@code size} reports, each ascending, by first member. */
    static List<List<Integer>> of(int size, List<Relation> relations) {
        Families families = new Families(size);
        for (Relation r : relations) {
            if (r.related()) {
                families.join(r.a(), r.b());
            }
        }
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            groups.computeIfAbsent(families.find(i), k -> new ArrayList<>()).add(i);
        }
        groups.values().removeIf(g -> g.size() < 2);
        return List.copyOf(groups.values());
    }

    private int find(int x) {
        int at = x;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int x, int y) {
        int a = find(x);
        int b = find(y);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
