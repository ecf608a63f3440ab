package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.lineage.Rooting.Arc;
import org.stemma.link.LinkOptions;
import org.stemma.link.Relation;
import org.stemma.link.RelationJudge;
import org.stemma.model.Edition;
import org.stemma.model.Ids;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/**
 * Builds the family tree of a story's reports.
 *
 * <p>Input: reports in any order. Output: the stemma with lost ancestors, and the lineages; a function of the reports
 * alone. Cost: every pair that is given is judged once; a family of n members then costs up to n cubed comparisons of
 * word arrays. Safe for use by several threads at once.
 */
public final class StemmaBuilder {

    private final RelationJudge judge;

    /** Builds under {@code options}. */
    public StemmaBuilder(LinkOptions options) {
        judge = new RelationJudge(options);
    }

    /** Two reports to compare, by index in the sorted list. */
    public record Pair(int a, int b) {}

    /** The tree of {@code reports} after comparing every pair. */
    public FamilyTree build(List<AnalysedReport> reports) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                pairs.add(new Pair(i, j));
            }
        }
        return build(reports, pairs);
    }

    /**
     * The tree of {@code reports} after comparing {@code pairs} alone; what is not compared counts as unrelated.
     *
     * @param pairs indices into the reports <em>sorted by id</em>, {@code a < b}
     */
    public FamilyTree build(List<AnalysedReport> reports, List<Pair> pairs) {
        Vocabulary vocabulary = new Vocabulary();
        List<IndexedReport> indexed = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .map(r -> new IndexedReport(r, vocabulary))
                .toList();
        List<Relation> relations = pairs.parallelStream()
                .map(p -> judge.judge(indexed.get(p.a()), p.a(), indexed.get(p.b()), p.b()))
                .toList();
        return new Assembly(indexed, relations, vocabulary).tree();
    }

    /** One run of the builder over judged pairs. */
    private final class Assembly {

        private final List<IndexedReport> reports;
        private final List<Relation> relations;
        private final Vocabulary vocabulary;
        private final MatchTable table;
        private final Evidence evidence;
        private final Map<Long, Relation> byPair = new TreeMap<>();

        Assembly(List<IndexedReport> reports, List<Relation> relations, Vocabulary vocabulary) {
            this.reports = reports;
            this.relations = relations;
            this.vocabulary = vocabulary;
            table = new MatchTable(reports, relations);
            evidence = new Evidence(table);
            relations.forEach(r -> byPair.put(key(r.a(), r.b()), r));
        }

        FamilyTree tree() {
            List<Arc> arcs = new ArrayList<>();
            Map<Integer, LostSource> lost = new TreeMap<>();
            for (List<Integer> family : families()) {
                if (family.size() > 1) {
                    Skeleton skeleton = new SkeletonBuilder(table, evidence).build(family);
                    Rooting.Result rooted = new Rooting(table, evidence).root(skeleton);
                    Map<Integer, Integer> renumbered = new TreeMap<>();
                    rooted.lost().forEach((node, members) -> {
                        int number = Rooting.FIRST_LOST + lost.size();
                        renumbered.put(node, number);
                        lost.put(number, lost(members));
                    });
                    for (Arc arc : rooted.arcs()) {
                        arcs.add(new Arc(
                                renumbered.getOrDefault(arc.from(), arc.from()),
                                renumbered.getOrDefault(arc.to(), arc.to())));
                    }
                }
            }
            return assemble(arcs, lost);
        }

        private FamilyTree assemble(List<Arc> arcs, Map<Integer, LostSource> lost) {
            List<Derivation> derivations = arcs.stream()
                    .map(a -> derivation(a, arcs, lost))
                    .sorted(Comparator.comparing(d -> d.link().id()))
                    .toList();
            List<Edition.Node> nodes = new ArrayList<>();
            reports.forEach(
                    r -> nodes.add(new Edition.Node(r.report().id(), Edition.NodeKind.EXTANT, null, List.of())));
            Map<String, IndexedReport> texts = new LinkedHashMap<>();
            lost.values().forEach(l -> {
                nodes.add(new Edition.Node(l.id(), Edition.NodeKind.LOST, l.text(), l.spans()));
                texts.put(l.id(), l.indexed());
            });
            nodes.sort(Comparator.comparing(Edition.Node::id));
            List<Edition.Link> links =
                    derivations.stream().map(Derivation::link).toList();
            List<Edition.Parallel> parallels = new Parallels(table, relations, links).find();
            return new FamilyTree(
                    reports,
                    relations,
                    derivations,
                    texts,
                    new Edition.Stemma(nodes, links, parallels),
                    Lineages.of(nodes, links, reports));
        }

        private List<List<Integer>> families() {
            List<List<Integer>> families = new ArrayList<>();
            boolean[] seen = new boolean[reports.size()];
            for (int i = 0; i < reports.size(); i++) {
                if (!seen[i]) {
                    families.add(family(i, seen));
                }
            }
            return families;
        }

        private List<Integer> family(int start, boolean[] seen) {
            List<Integer> members = new ArrayList<>();
            List<Integer> todo = new ArrayList<>(List.of(start));
            seen[start] = true;
            while (!todo.isEmpty()) {
                int at = todo.remove(todo.size() - 1);
                members.add(at);
                for (int o = 0; o < reports.size(); o++) {
                    if (!seen[o] && table.related(at, o)) {
                        seen[o] = true;
                        todo.add(o);
                    }
                }
            }
            members.sort(null);
            return members;
        }

        private LostSource lost(List<Integer> members) {
            LostText.Reconstruction made = new LostText(members, table).reconstruct(relations);
            String id = Ids.of(
                    "lost",
                    members.stream().map(m -> reports.get(m).report().id()).toArray(String[]::new));
            Report report = Report.of(id, made.text())
                    .withLanguage(reports.get(members.get(0)).report().report().language());
            IndexedReport indexed = new IndexedReport(new TextAnalyser().analyse(report), vocabulary);
            return new LostSource(id, members, indexed, made.spans());
        }

        private Derivation derivation(Arc arc, List<Arc> arcs, Map<Integer, LostSource> lost) {
            IndexedReport source = source(arc.from(), lost);
            IndexedReport to = reports.get(arc.to());
            Relation relation = relation(arc, lost);
            boolean[] elsewhere = elsewhere(arc, arcs, lost);
            double direction = arc.from() >= Rooting.FIRST_LOST ? 3 : evidence.direction(arc.from(), arc.to());
            Edition.Link link = new Edition.Link(
                    Ids.of("link", source.report().id(), to.report().id()),
                    source.report().id(),
                    to.report().id(),
                    KindJudge.kind(source, to, relation, elsewhere),
                    confidence(relation, direction),
                    reasons(arc, source, to, relation, elsewhere),
                    Passages.of(source, to, relation));
            return new Derivation(link, source, to, relation);
        }

        private IndexedReport source(int node, Map<Integer, LostSource> lost) {
            LostSource found = lost.get(node);
            return found == null ? reports.get(node) : found.indexed();
        }

        private Relation relation(Arc arc, Map<Integer, LostSource> lost) {
            if (arc.from() >= Rooting.FIRST_LOST) {
                return judge.judge(source(arc.from(), lost), arc.from(), reports.get(arc.to()), arc.to());
            }
            Relation known = byPair.get(key(Math.min(arc.from(), arc.to()), Math.max(arc.from(), arc.to())));
            if (known == null) {
                throw new IllegalStateException("no relation between " + arc.from() + " and " + arc.to());
            }
            return known.a() == arc.from() ? known : known.flipped();
        }

        /** Words of a splice that another of its sources accounts for. */
        private boolean[] elsewhere(Arc arc, List<Arc> arcs, Map<Integer, LostSource> lost) {
            boolean[] found = new boolean[reports.get(arc.to()).words()];
            for (Arc other : arcs) {
                if (other.to() == arc.to() && other.from() != arc.from()) {
                    IndexedReport to = reports.get(arc.to());
                    relation(other, lost)
                            .pairs()
                            .forEach(p -> java.util.Arrays.fill(found, to.firstWord(p.b()), to.endWord(p.b()), true));
                    relation(other, lost).runs().forEach(r -> java.util.Arrays.fill(found, r.b(), r.endB(), true));
                }
            }
            return found;
        }

        private static double confidence(Relation relation, double direction) {
            double directed = 1 / (1 + Math.exp(-direction));
            return Math.round(100 * Math.max(0.05, relation.probability() * directed)) / 100.0;
        }

        private List<String> reasons(
                Arc arc, IndexedReport source, IndexedReport to, Relation relation, boolean[] elsewhere) {
            List<String> reasons = new ArrayList<>();
            KindJudge.Shares s = KindJudge.shares(source, to, relation, elsewhere);
            reasons.add(Math.round(100 * s.kept()) + " of 100 words of the source kept to the letter, "
                    + relation.pairs().size() + " sentences aligned");
            if (arc.from() >= Rooting.FIRST_LOST) {
                reasons.add("shares with each relative what the others lack, so none of them is the source");
            } else {
                evidence.clues(arc.from(), arc.to()).stream()
                        .filter(c -> c.weight() > 0)
                        .forEach(c -> reasons.add(c.reason()));
            }
            return reasons;
        }

        private static long key(int a, int b) {
            return ((long) a << 32) | b;
        }
    }
}
