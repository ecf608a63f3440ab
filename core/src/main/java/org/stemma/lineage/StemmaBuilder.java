package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.link.LinkOptions;
import org.stemma.link.PageMatter;
import org.stemma.link.Relation;
import org.stemma.link.RelationJudge;
import org.stemma.model.Stemma;
import org.stemma.text.AnalysedReport;

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
        return build(reports, pairs(reports.size()));
    }

    /** Every pair of {@code size} reports, ascending. */
    public static List<Pair> pairs(int size) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }

    /**
     * The tree of {@code reports} after comparing {@code pairs} alone; what is not compared counts as unrelated.
     *
     * @param pairs indices into the reports <em>sorted by id</em>, {@code a < b}
     */
    public FamilyTree build(List<AnalysedReport> reports, List<Pair> pairs) {
        return build(reports, pairs, PageMatter.of(reports));
    }

    /** The same, leaving out sentences that {@code matter} knows for page matter. */
    public FamilyTree build(List<AnalysedReport> reports, List<Pair> pairs, PageMatter matter) {
        return build(reports, pairs, matter, List.of());
    }

    /** The same, with no link between those that {@code unlinked} names; other reports in it are passed over. */
    public FamilyTree build(
            List<AnalysedReport> reports, List<Pair> pairs, PageMatter matter, Collection<Unlinked> unlinked) {
        Vocabulary vocabulary = new Vocabulary();
        List<AnalysedReport> sorted = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        List<IndexedReport> indexed = IndexedReport.all(sorted, vocabulary, matter::contains);
        Parted parted = Parted.of(indexed, unlinked);
        List<Relation> relations = pairs.parallelStream()
                .map(p -> parted.judged(judge.judge(indexed.get(p.a()), p.a(), indexed.get(p.b()), p.b())))
                .toList();
        return assemble(indexed, relations, vocabulary, unlinked);
    }

    private FamilyTree assemble(
            List<IndexedReport> reports,
            List<Relation> relations,
            Vocabulary vocabulary,
            Collection<Unlinked> unlinked) {
        List<List<Integer>> families = Families.of(reports.size(), relations);
        List<List<Relation>> inside = inside(families, relations);
        WordUse use = WordUse.of(reports, vocabulary);
        FamilySolver.Solved[] solved = new FamilySolver.Solved[families.size()];
        largestFirst(
                families,
                f -> solved[f] = solver(families.get(f), inside.get(f), reports, vocabulary, unlinked, use)
                        .solve());
        List<Stemma.Node> nodes = new ArrayList<>();
        reports.forEach(r -> nodes.add(new Stemma.Node(r.report().id(), Stemma.NodeKind.EXTANT, null, List.of())));
        Map<String, IndexedReport> texts = new LinkedHashMap<>();
        List<Derivation> derivations = new ArrayList<>();
        List<Stemma.Parallel> parallels = new ArrayList<>(Parallels.quotations(reports, relations));
        for (FamilySolver.Solved family : solved) {
            derivations.addAll(family.derivations());
            parallels.addAll(family.siblings());
            for (LostSource l : family.lost()) {
                nodes.add(new Stemma.Node(l.id(), Stemma.NodeKind.LOST, l.text(), l.spans()));
                texts.put(l.id(), l.indexed());
            }
        }
        nodes.sort(Comparator.comparing(Stemma.Node::id));
        derivations.sort(Comparator.comparing(d -> d.link().id()));
        parallels.sort(Comparator.comparing((Stemma.Parallel p) -> p.reports().get(0))
                .thenComparing(p -> p.reports().get(1)));
        List<Stemma.Link> links = derivations.stream().map(Derivation::link).toList();
        return new FamilyTree(
                reports,
                relations,
                derivations,
                texts,
                new Stemma(nodes, links, parallels),
                Lineages.of(nodes, links, reports));
    }

    /**
     * Does {@code work} for each family, the largest first: few take most of the time, and whichever processor is free takes the
     * next.
     */
    private static void largestFirst(List<List<Integer>> families, IntConsumer work) {
        List<Integer> bySize = IntStream.range(0, families.size())
                .boxed()
                .sorted(Comparator.comparing(f -> -families.get(f).size()))
                .toList();
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < bySize.size(); i = next.getAndIncrement()) {
                        work.accept(bySize.get(i));
                    }
                });
    }

    private FamilySolver solver(
            List<Integer> family,
            List<Relation> inside,
            List<IndexedReport> reports,
            Vocabulary vocabulary,
            Collection<Unlinked> unlinked,
            WordUse use) {
        Map<Integer, Integer> local = new HashMap<>();
        family.forEach(m -> local.put(m, local.size()));
        List<Relation> renumbered = inside.stream()
                .map(r -> r.at(local.getOrDefault(r.a(), -1), local.getOrDefault(r.b(), -1)))
                .toList();
        List<IndexedReport> members = family.stream().map(reports::get).toList();
        return new FamilySolver(
                members, renumbered, vocabulary, judge, Parted.of(members, unlinked), use.beside(members));
    }

    /** The related pairs of each family, in the families' order. */
    private static List<List<Relation>> inside(List<List<Integer>> families, List<Relation> relations) {
        Map<Integer, List<Relation>> byMember = new HashMap<>();
        List<List<Relation>> inside = new ArrayList<>();
        for (List<Integer> family : families) {
            List<Relation> own = new ArrayList<>();
            family.forEach(m -> byMember.put(m, own));
            inside.add(own);
        }
        for (Relation r : relations) {
            if (r.related()) {
                byMember.getOrDefault(r.a(), new ArrayList<>()).add(r);
            }
        }
        return inside;
    }
}
