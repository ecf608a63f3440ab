package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.align.IndexedReport;
import org.stemma.link.Relation;
import org.stemma.model.Edition.Link;
import org.stemma.model.Edition.Parallel;
import org.stemma.model.Edition.Passage;

/** Pairs that share words although neither descends from the other. */
final class Parallels {

    private final MatchTable table;
    private final List<Relation> relations;
    private final Map<String, Set<String>> parents = new HashMap<>();

    Parallels(MatchTable table, List<Relation> relations, List<Link> links) {
        this.table = table;
        this.relations = relations;
        links.forEach(l -> parents.computeIfAbsent(l.to(), k -> new HashSet<>()).add(l.from()));
    }

    /** Siblings and common quotations, by reports. */
    List<Parallel> find() {
        List<Parallel> found = new ArrayList<>();
        for (Relation r : relations) {
            IndexedReport a = table.report(r.a());
            IndexedReport b = table.report(r.b());
            List<String> ids = List.of(a.report().id(), b.report().id());
            if (r.related()) {
                Set<String> aboveA = above(ids.get(0));
                Set<String> aboveB = above(ids.get(1));
                boolean descent = aboveA.contains(ids.get(1)) || aboveB.contains(ids.get(0));
                if (!descent && aboveA.stream().anyMatch(aboveB::contains)) {
                    found.add(new Parallel(ids, "sibling", Passages.of(a, b, r)));
                }
            } else if (r.outcome() == Relation.Outcome.QUOTATION) {
                List<Passage> passages = Passages.quoted(a, b, r.runs());
                if (!passages.isEmpty()) {
                    found.add(new Parallel(ids, "quotation", passages));
                }
            }
        }
        return found;
    }

    private Set<String> above(String node) {
        Set<String> seen = new HashSet<>();
        List<String> todo = new ArrayList<>(List.of(node));
        while (!todo.isEmpty()) {
            for (String p : parents.getOrDefault(todo.remove(todo.size() - 1), Set.of())) {
                if (seen.add(p)) {
                    todo.add(p);
                }
            }
        }
        return seen;
    }
}
