package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stemma.fixture.Ferry.report;
import static org.stemma.fixture.Ferry.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Stemma;

class UnlinkedTest {

    private static final Report WIRE = report("wire", "ABCDEFGHIJ", "2025-10-14");
    private static final Report MIDDLE = Report.of("middle", text("ABCDEFGHIJ").replace("214 people", "241 people"))
            .withPublishedAt("2025-10-15");
    private static final Report PAPER = Report.of("paper", text("ABCDFGHJ").replace("214 people", "241 people"))
            .withPublishedAt("2025-10-16");

    @Test
    void leavesACopyAlone() {
        Tree tree = Tree.without(List.of(new Unlinked("wire", "paper")), List.of(WIRE, PAPER));
        assertThat(tree.links()).isEmpty();
        assertThat(tree.lineages()).isEqualTo("paper | wire");
        assertThat(tree.parallels()).isEmpty();
    }

    @Test
    void findsTheNextBestSource() {
        Tree tree = Tree.without(List.of(new Unlinked("paper", "middle")), List.of(WIRE, MIDDLE, PAPER));
        assertThat(tree.links()).isEqualTo("wire > middle copy\nwire > paper abridgement");
    }

    @Test
    void doesNotPutTheTwoUnderOneLostSource() {
        List<Report> siblings = List.of(report("x", "DEFGHIJKL"), report("y", "ABCGHIJKL"), report("z", "ABCDEFJKL"));
        List<Unlinked> all = new ArrayList<>();
        assertThat(Tree.of(siblings).links()).contains("lost(");
        for (String[] pair : new String[][] {{"x", "y"}, {"x", "z"}, {"y", "z"}}) {
            all.add(new Unlinked(pair[0], pair[1]));
            FamilyTree tree = Tree.without(all, siblings).whole();
            all.forEach(u -> assertApart(u, tree.stemma()));
        }
        assertThat(Tree.without(all, siblings).links()).isEmpty();
    }

    private static void assertApart(Unlinked pair, Stemma stemma) {
        List<String> above = sources(pair.a(), stemma);
        assertThat(above).doesNotContain(pair.b());
        assertThat(sources(pair.b(), stemma)).doesNotContain(pair.a());
        List<String> lost = stemma.nodes().stream()
                .filter(n -> n.kind() == Stemma.NodeKind.LOST)
                .map(Stemma.Node::id)
                .toList();
        above.retainAll(lost);
        above.retainAll(sources(pair.b(), stemma));
        assertThat(above).isEmpty();
    }

    private static List<String> sources(String report, Stemma stemma) {
        return new ArrayList<>(stemma.links().stream()
                .filter(l -> l.to().equals(report))
                .map(Stemma.Link::from)
                .toList());
    }

    @Test
    void saysNothingOfOtherReports() {
        List<Report> reports = List.of(WIRE, MIDDLE, PAPER);
        assertThat(Tree.without(List.of(new Unlinked("wire", "elsewhere")), reports)
                        .links())
                .isEqualTo(Tree.of(reports).links());
    }

    @Test
    void takesThePairInEitherOrderButNotOneReport() {
        assertThat(new Unlinked("b", "a")).isEqualTo(new Unlinked("a", "b"));
        assertThatThrownBy(() -> new Unlinked("a", "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
