package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what only one lineage states back into sentences: clauses of one sentence that the same reports carry read better as
 * one claim than as its pieces, and a piece that cannot stand alone is no claim beside the rest of its sentence.
 */
final class Sentences {

    private final Supports supports;

    Sentences(Supports supports) {
        this.supports = supports;
    }

    /** The groups, those of one lineage joined by the sentence of their core. */
    List<Groups.Group> whole(List<Groups.Group> groups) {
        List<Groups.Group> made = new ArrayList<>();
        Map<String, Integer> bySentence = new HashMap<>();
        Map<String, Integer> told = new HashMap<>();
        groups.forEach(g -> sentences(g).forEach(k -> told.merge(k, 1, Integer::sum)));
        for (Groups.Group g : groups) {
            String key = key(g);
            Integer at = bySentence.get(key);
            boolean fragment = !supports.nodes.get(g.core()).sample().own();
            if (fragment && single(g) && (at != null || told.getOrDefault(key, 0) > 1)) {
                if (at != null) {
                    join(made, at, g);
                }
            } else if (!single(g)) {
                made.add(g);
            } else if (at == null) {
                bySentence.put(key, made.size());
                made.add(g);
            } else {
                join(made, at, g);
            }
        }
        return made;
    }

    private static void join(List<Groups.Group> made, int at, Groups.Group other) {
        Groups.Group first = made.get(at);
        TreeSet<Integer> members = new TreeSet<>(first.members());
        members.addAll(other.members());
        made.set(at, new Groups.Group(first.core(), List.copyOf(members), true));
    }

    /** The sentences of all members. */
    private Set<String> sentences(Groups.Group group) {
        Set<String> keys = new TreeSet<>();
        for (int m : group.members()) {
            for (Clause c : supports.nodes.get(m).clauses()) {
                keys.add(c.report() + ":" + c.sentence().index());
            }
        }
        return keys;
    }

    /** The core's sentence. */
    private String key(Groups.Group group) {
        Clause core = supports.nodes.get(group.core()).sample();
        return core.report() + ":" + core.sentence().index();
    }

    private boolean single(Groups.Group group) {
        Node core = supports.nodes.get(group.core());
        return group.members().stream().allMatch(m -> supports.nodes.get(m).related(core));
    }
}
