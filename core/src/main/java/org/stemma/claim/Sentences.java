package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts what only one lineage states back into sentences: clauses of one sentence that the same reports carry read better as
 * one claim than as its pieces.
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
        for (Groups.Group g : groups) {
            Clause core = supports.nodes.get(g.core()).sample();
            String key = core.report() + ":" + core.sentence().index();
            Integer at = bySentence.get(key);
            if (!single(g)) {
                made.add(g);
            } else if (at == null) {
                bySentence.put(key, made.size());
                made.add(g);
            } else {
                Groups.Group first = made.get(at);
                TreeSet<Integer> members = new TreeSet<>(first.members());
                members.addAll(g.members());
                made.set(at, new Groups.Group(first.core(), List.copyOf(members), true));
            }
        }
        return made;
    }

    private boolean single(Groups.Group group) {
        Node core = supports.nodes.get(group.core());
        return group.members().stream().allMatch(m -> supports.nodes.get(m).related(core));
    }
}
