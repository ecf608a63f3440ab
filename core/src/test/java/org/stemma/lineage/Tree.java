package org.stemma.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.link.LinkOptions;
import org.stemma.link.PageMatter;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/** The family tree of some reports, in a form that reads as text: {@code source > descendant kind}, a line a link. */
final class Tree {

    private final FamilyTree tree;

    private Tree(FamilyTree tree) {
        this.tree = tree;
    }

    static Tree of(Report... reports) {
        return of(Arrays.asList(reports));
    }

    static Tree of(List<Report> reports) {
        return without(List.of(), reports);
    }

    /** The tree where {@code unlinked} pairs may not be linked. */
    static Tree without(List<Unlinked> unlinked, List<Report> reports) {
        TextAnalyser analyser = new TextAnalyser();
        List<AnalysedReport> analysed = reports.stream().map(analyser::analyse).toList();
        StemmaBuilder builder = new StemmaBuilder(LinkOptions.defaults());
        return new Tree(
                builder.build(analysed, StemmaBuilder.pairs(reports.size()), PageMatter.of(analysed), unlinked));
    }

    /** Links by descendant, then by source; a lost source is {@code lost(its children)}. */
    String links() {
        return tree.stemma().links().stream()
                .map(l -> name(l.from()) + " > " + name(l.to()) + " " + l.kind())
                .sorted((x, y) -> x.substring(x.indexOf('>')).equals(y.substring(y.indexOf('>')))
                        ? x.compareTo(y)
                        : x.substring(x.indexOf('>')).compareTo(y.substring(y.indexOf('>'))))
                .collect(Collectors.joining("\n"));
    }

    /** Members of each lineage, in the order of their first members. */
    String lineages() {
        return tree.lineages().stream()
                .map(l -> String.join(" ", l.reports()))
                .sorted()
                .collect(Collectors.joining(" | "));
    }

    /** Pairs that share passages without descent. */
    String parallels() {
        return tree.stemma().parallels().stream()
                .map(p -> String.join(" ~ ", p.reports()) + " " + p.kind())
                .collect(Collectors.joining("\n"));
    }

    FamilyTree whole() {
        return tree;
    }

    /** The only lost node. */
    Stemma.Node lost() {
        List<Stemma.Node> lost = tree.stemma().nodes().stream()
                .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                .toList();
        if (lost.size() != 1) {
            throw new AssertionError(lost.size() + " lost nodes in\n" + links());
        }
        return lost.get(0);
    }

    private String name(String node) {
        Map<String, List<String>> children = new TreeMap<>(tree.stemma().links().stream()
                .collect(Collectors.groupingBy(
                        Stemma.Link::from, Collectors.mapping(Stemma.Link::to, Collectors.toList()))));
        return tree.lostTexts().containsKey(node)
                ? "lost("
                        + children.getOrDefault(node, List.of()).stream()
                                .sorted()
                                .collect(Collectors.joining(" "))
                        + ")"
                : node;
    }
}
