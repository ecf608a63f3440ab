package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.align.IndexedReport;
import org.stemma.link.Relation;
import org.stemma.model.Stemma.Link;
import org.stemma.model.Stemma.Parallel;
import org.stemma.model.Stemma.Passage;

/** Pairs that share words although neither descends from the other. */
final class Parallels {

    private final Map<String, Set<String>> parents = new HashMap<>();

    private Parallels(List<Link> links) {
        links.forEach(l -> parents.computeIfAbsent(l.to(), k -> new HashSet<>()).add(l.from()));
    }

    /** Related pairs of one family of which neither descends from the other but both from a third. */
    static List<Parallel> siblings(List<IndexedReport> reports, List<Relation> relations, List<Link> links) {
        Parallels family = new Parallels(links);
        List<Parallel> found = new ArrayList<>();
        for (Relation r : relations) {
            List<String> ids = ids(reports, r);
            Set<String> aboveA = family.above(ids.get(0));
            Set<String> aboveB = family.above(ids.get(1));
            boolean descent = aboveA.contains(ids.get(1)) || aboveB.contains(ids.get(0));
            if (r.related() && !descent && aboveA.stream().anyMatch(aboveB::contains)) {
                found.add(new Parallel(ids, "sibling", Passages.of(reports.get(r.a()), reports.get(r.b()), r)));
            }
        }
        return found;
    }

    /** Pairs of no family that carry the same quotation. */
    static List<Parallel> quotations(List<IndexedReport> reports, List<Relation> relations) {
        List<Parallel> found = new ArrayList<>();
        for (Relation r : relations) {
            if (r.outcome() == Relation.Outcome.QUOTATION) {
                List<Passage> passages = Passages.quoted(reports.get(r.a()), reports.get(r.b()), r.runs());
                if (!passages.isEmpty()) {
                    found.add(new Parallel(ids(reports, r), "quotation", passages));
                }
            }
        }
        return found;
    }

    private static List<String> ids(List<IndexedReport> reports, Relation r) {
        return List.of(
                reports.get(r.a()).report().id(), reports.get(r.b()).report().id());
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
