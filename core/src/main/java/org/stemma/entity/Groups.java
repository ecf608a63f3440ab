package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Disjoint groups of numbered things. */
final class Groups {

    private final int[] parent;

    Groups(int count) {
        parent = new int[count];
        for (int i = 0; i < count; i++) {
            parent[i] = i;
        }
    }

    int of(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    /** Joins the groups of both; the lower number stands for both. */
    void join(int a, int b) {
        int x = of(a);
        int y = of(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** The groups, by their lowest member. */
    List<List<Integer>> all() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), k -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
