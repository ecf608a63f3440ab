package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.lineage.Rooting.Arc;
import org.stemma.link.Relation;
import org.stemma.link.RelationJudge;
import org.stemma.model.Ids;
import org.stemma.model.LinkKind;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.text.TextAnalyser;

/** The tree of one family: reports that are related, directly or through each other. */
final class FamilySolver {

    /** Larger families keep the tree of their skeleton: mostly a template that many notices fill in. */
    private static final int MOST_SEARCHED = 63;

    /** From this share on a report has all of another: short sentences and by-lines are not aligned. */
    private static final double WHOLE = 0.95;

    /** Words shared past another report from which they are more than one odd reading. */
    private static final double ODD_WORDS = 3;

    /** How much it says for a wording that other families use its words, beside how plain they are: moved by planted pairs. */
    private static final double EVENT_WORDS = 8;

    private final List<IndexedReport> reports;
    private final List<Relation> relations;
    private final Vocabulary vocabulary;
    private final RelationJudge judge;
    private final MatchTable table;
    private final Evidence evidence;
    private final Parted parted;
    private final WordUse.Beside usedBeside;
    private final Map<Long, Relation> byPair = new HashMap<>();

    /** What a family comes to. */
    record Solved(List<Derivation> derivations, List<LostSource> lost, List<Stemma.Parallel> siblings) {}

    /** A solver for {@code reports}; {@code relations} are the related pairs, with indices into them. */
    FamilySolver(
            List<IndexedReport> reports,
            List<Relation> relations,
            Vocabulary vocabulary,
            RelationJudge judge,
            Parted parted,
            WordUse.Beside usedBeside) {
        this.reports = reports;
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.judge = judge;
        this.parted = parted;
        this.usedBeside = usedBeside;
        table = new MatchTable(reports, relations);
        evidence = new Evidence(table);
        relations.forEach(r -> byPair.put(key(r.a(), r.b()), r));
    }

    Solved solve() {
        List<Integer> members = IntStream.range(0, reports.size()).boxed().toList();
        Skeleton skeleton = new SkeletonBuilder(table, evidence).build(members);
        Rooting.Result rooted = parted.kept(new Rooting(table, evidence).root(skeleton));
        Readings readings = null;
        if (reports.size() <= MOST_SEARCHED) {
            readings = new Readings(reports, Units.of(reports, relations), usedBeside::used);
            HistoryCost cost = new HistoryCost(readings, evidence, relations, Costs.defaults());
            rooted = parted.kept(Histories.better(rooted, reports.size(), cost, parted));
        }
        Map<Integer, LostSource> lost = new TreeMap<>();
        for (Map.Entry<Integer, List<Integer>> e : rooted.lost().entrySet()) {
            lost.put(e.getKey(), lost(e.getValue(), readings));
        }
        List<Arc> arcs = rooted.arcs();
        List<Derivation> derivations = arcs.stream()
                .map(a -> derivation(a, arcs, lost))
                .sorted(Comparator.comparing(d -> d.link().id()))
                .toList();
        List<Stemma.Link> links = derivations.stream().map(Derivation::link).toList();
        return new Solved(derivations, List.copyOf(lost.values()), Parallels.siblings(reports, relations, links));
    }

    private LostSource lost(List<Integer> members, @Nullable Readings readings) {
        LostText.Reconstruction made =
                new LostText(members, table, m -> first(m, members, readings)).reconstruct(relations);
        String id = Ids.of(
                "lost", members.stream().map(m -> reports.get(m).report().id()).toArray(String[]::new));
        Report report = Report.of(id, made.text())
                .withLanguage(reports.get(members.get(0)).report().report().language());
        IndexedReport indexed = new IndexedReport(new TextAnalyser().analyse(report), vocabulary);
        return new LostSource(id, members, indexed, made.spans());
    }

    /**
     * How much likelier the words of {@code one} are the first ones than those of the other {@code members}: for being
     * plainer, from -1 to 1, and for being those of other families, from 0 to {@value #EVENT_WORDS}.
     */
    private double first(int one, List<Integer> members, @Nullable Readings readings) {
        double sum = 0;
        for (int other : members) {
            sum += readings == null || other == one
                    ? 0
                    : Math.tanh(Costs.defaults().plainer() * readings.plainer(one, other));
        }
        List<IndexedReport> others =
                members.stream().filter(m -> m != one).map(reports::get).toList();
        return sum / Math.max(1, others.size()) + EVENT_WORDS * usedBeside.share(reports.get(one), others);
    }

    private Derivation derivation(Arc arc, List<Arc> arcs, Map<Integer, LostSource> lost) {
        IndexedReport source = source(arc.from(), lost);
        IndexedReport to = reports.get(arc.to());
        Relation relation = relation(arc, lost);
        boolean[] elsewhere = elsewhere(arc, arcs, lost);
        LinkKind kind = KindJudge.kind(source, to, relation, arc.from() >= Rooting.FIRST_LOST, elsewhere);
        Stemma.Link link = new Stemma.Link(
                Ids.of("link", source.report().id(), to.report().id()),
                source.report().id(),
                to.report().id(),
                kind,
                confidence(arc, lost, relation, kind),
                reasons(arc, lost, relation, elsewhere),
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

    private double confidence(Arc arc, Map<Integer, LostSource> lost, Relation relation, LinkKind kind) {
        LostSource above = lost.get(arc.from());
        if (above == null) {
            return LinkConfidence.between(
                    relation.probability(),
                    evidence.direction(arc.from(), arc.to()),
                    !kind.verbatim(),
                    evidence.later(arc.to(), arc.from()));
        }
        List<Integer> all = above.witnesses();
        boolean dated = all.stream().anyMatch(a -> all.stream().anyMatch(b -> evidence.later(a, b)));
        return LinkConfidence.lost(all.size(), dated);
    }

    private List<String> reasons(Arc arc, Map<Integer, LostSource> lost, Relation relation, boolean[] elsewhere) {
        IndexedReport source = source(arc.from(), lost);
        IndexedReport to = reports.get(arc.to());
        List<String> reasons = new ArrayList<>();
        KindJudge.Shares s = KindJudge.shares(source, to, relation, elsewhere);
        reasons.add(Math.round(100 * s.kept()) + " of 100 words of the source kept to the letter, "
                + relation.pairs().size() + " sentences aligned");
        LostSource above = lost.get(arc.from());
        if (above != null) {
            reasons.add(whyLost(arc.to(), above.witnesses()));
        } else {
            evidence.clues(arc.from(), arc.to()).stream()
                    .filter(c -> c.weight() > 0)
                    .forEach(c -> reasons.add(c.reason()));
        }
        return reasons;
    }

    /** Why {@code member} stands under a lost source instead of being linked to another of its {@code witnesses}. */
    private String whyLost(int member, List<Integer> witnesses) {
        for (int other : witnesses) {
            if (other != member && table.coveredShare(member, List.of(other)) >= WHOLE) {
                List<Integer> rest = witnesses.stream()
                        .filter(w -> w != member && w != other)
                        .toList();
                boolean equal = table.coveredShare(other, List.of(member)) >= WHOLE;
                return (equal ? "tells the same as " + id(other) : "all of it stands in " + id(other))
                        + (table.loss(member, List.of(other), table.shared(member, rest)) >= ODD_WORDS
                                ? ", but other relatives share words with it that " + id(other) + " lacks"
                                : ", and nothing decides which of both was first");
            }
        }
        return "shares with each relative what the others lack, so none of them is the source";
    }

    private String id(int report) {
        return reports.get(report).report().id();
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
