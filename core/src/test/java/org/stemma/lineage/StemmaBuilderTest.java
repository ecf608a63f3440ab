package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.report;
import static org.stemma.fixture.Ferry.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.Moment;
import org.stemma.model.Report;
import org.stemma.model.Stemma;

/** Reports are written in the alphabet of {@code fixtures/ferry}. */
class StemmaBuilderTest {

    @Test
    void derivesACopyFromTheEarlierReport() {
        assertThat(Tree.of(report("paper", "ABCDEF", "2025-10-15"), report("wire", "ABCDEF", "2025-10-14"))
                        .links())
                .isEqualTo("wire > paper copy");
    }

    @Test
    void derivesWhatWasCutFromTheWholeAlsoWithoutDates() {
        assertThat(Tree.of(report("paper", "ABDFH"), report("wire", "ABCDEFGHIJ"))
                        .links())
                .isEqualTo("wire > paper abridgement");
    }

    @Test
    void callsAReportWithMoreOfItsOwnAnExpansion() {
        assertThat(Tree.of(report("paper", "ABCDEF012345", "2025-10-15"), report("wire", "ABCDEF", "2025-10-14"))
                        .links())
                .isEqualTo("wire > paper expansion");
    }

    @Test
    void callsTheSameInOtherWordsARewrite() {
        assertThat(Tree.of(report("blog", "abcdefghij", "2025-10-15"), report("wire", "ABCDEFGHIJ", "2025-10-14"))
                        .links())
                .isEqualTo("wire > blog rewrite");
    }

    @Test
    void callsLongRunsWithWordsReplacedInMostSentencesARewrite() {
        String reworded = text("ABCFGHIK")
                .replace("a sandbank off", "a shoal off")
                .replace("coastguard", "lifesavers")
                .replace("with broken bones to hospital", "with broken limbs to a clinic")
                .replace("hour behind its timetable", "hour behind its schedule")
                .replace("loading ramp", "loading bridge")
                .replace("four metres long", "four metres wide")
                .replace("were sound", "were intact")
                .replace("doors by noon", "gates by noon")
                .replace("lorries", "trucks")
                .replace("offered to carry", "agreed to carry")
                .replace("a replacement", "a substitute")
                .replace("expected to pull", "supposed to pull")
                .replace("stands highest", "reaches highest")
                .replace("put the damage", "set the damage")
                .replace("line earned", "line took");
        assertThat(Tree.of(
                                Report.of("blog", reworded).withPublishedAt("2025-10-15"),
                                report("wire", "ABCFGHIK", "2025-10-14"))
                        .links())
                .isEqualTo("wire > blog rewrite");
    }

    @Test
    void callsWhatADeskChangedHereAndThereNoRewrite() {
        String edited = text("ABCFGHIK")
                .replace("a sandbank off", "a shoal off")
                .replace(", the coastguard said", "")
                .replace("through the morning ", "")
                .replace("lorries", "trucks")
                .replace("about six million", "some 6m")
                .replace("is expected to pull", "is due to pull");
        assertThat(Tree.of(
                                Report.of("paper", edited).withPublishedAt("2025-10-15"),
                                report("wire", "ABCFGHIK", "2025-10-14"))
                        .links())
                .isEqualTo("wire > paper abridgement");
    }

    @Test
    void givesASpliceBothOfItsParentsAndCountsItInBothLineages() {
        Tree tree = Tree.of(
                report("mixed", "ABCDEMNOPQ", "2025-10-15"),
                report("one", "ABCDEFGHIJ", "2025-10-14"),
                report("other", "MNOPQRST", "2025-10-14"));
        assertThat(tree.links()).isEqualTo("one > mixed abridgement\nother > mixed abridgement");
        assertThat(tree.lineages()).isEqualTo("mixed one | mixed other");
    }

    @Test
    void findsASpliceOfThree() {
        Tree tree = Tree.of(
                report("mixed", "ABCDMNOP4567", "2025-10-15"),
                report("one", "ABCDEFGH", "2025-10-14"),
                report("other", "MNOPQRST", "2025-10-14"),
                report("third", "23456789", "2025-10-14"));
        assertThat(tree.links())
                .isEqualTo("one > mixed abridgement\nother > mixed abridgement\nthird > mixed abridgement");
    }

    @Test
    void derivesACopyFromWhomItSharesAnOddReadingWith() {
        Report odd = Report.of("middle", text("ABCDEFGHIJ").replace("214 people", "241 people"))
                .withPublishedAt("2025-10-15");
        Report last = Report.of("paper", text("ABCDFGHJ").replace("214 people", "241 people"))
                .withPublishedAt("2025-10-16");
        assertThat(Tree.of(report("wire", "ABCDEFGHIJ", "2025-10-14"), odd, last)
                        .links())
                .isEqualTo("wire > middle copy\nmiddle > paper abridgement");
    }

    @Test
    void derivesASecondHandSpliceFromTheCopyThatItWasMadeOf() {
        Report odd = Report.of("middle", text("ABCDEFGHIJ").replace("214 people", "241 people"))
                .withPublishedAt("2025-10-15");
        Report mixed = Report.of("mixed", text("ABCDEMNOPQ").replace("214 people", "241 people"))
                .withPublishedAt("2025-10-16");
        assertThat(Tree.of(
                                report("wire", "ABCDEFGHIJ", "2025-10-14"),
                                odd,
                                report("other", "MNOPQRST", "2025-10-14"),
                                mixed)
                        .links())
                .contains("middle > mixed abridgement", "other > mixed abridgement")
                .doesNotContain("wire > mixed");
    }

    @Test
    void findsASpliceWithoutDates() {
        assertThat(Tree.of(report("mixed", "ABCDEMNOPQ"), report("one", "ABCDEFGHIJ"), report("other", "MNOPQRST"))
                        .links())
                .isEqualTo("one > mixed abridgement\nother > mixed abridgement");
    }

    @Test
    void putsALostAncestorAboveThreeOfWhichEachPairSharesWhatTheThirdLacks() {
        Tree tree = Tree.of(report("x", "DEFGHIJKL"), report("y", "ABCGHIJKL"), report("z", "ABCDEFJKL"));
        assertThat(tree.links())
                .isEqualTo("lost(x y z) > x abridgement\nlost(x y z) > y abridgement\nlost(x y z) > z abridgement");
        assertThat(tree.parallels()).isEqualTo("x ~ y sibling\nx ~ z sibling\ny ~ z sibling");
        assertThat(tree.lineages()).isEqualTo("x y z");
    }

    @Test
    void reconstructsTheLostTextWithTheWitnessesOfEverySpan() {
        Tree tree = Tree.of(report("x", "DEFGHIJKL"), report("y", "ABCGHIJKL"), report("z", "ABCDEFJKL"));
        Stemma.Node lost = tree.lost();
        assertThat(lost.text()).isEqualTo(text("ABCDEFGHIJKL"));
        assertThat(lost.spans())
                .extracting(s -> String.join("", s.witnesses()))
                .containsExactly("yz", "yz", "yz", "xz", "xz", "xz", "xy", "xy", "xy", "xyz", "xyz", "xyz");
        assertThat(lost.spans())
                .extracting(s -> lost.text().substring(s.start(), s.end()).substring(0, 8))
                .startsWith("The pass", "Lifeboat");
    }

    @Test
    void putsALostSourceAboveTwoWhenNothingTellsWhoCopied() {
        Tree tree = Tree.of(report("x", "ABCDEFGH"), report("y", "ABCDEFGH"));
        assertThat(tree.links()).isEqualTo("lost(x y) > x copy\nlost(x y) > y copy");
        assertThat(tree.lineages()).isEqualTo("x y");
    }

    @Test
    void putsALostSourceAboveARewritingAndAShorterReportWhenNoDateTellsWhoHadItFirst() {
        assertThat(Tree.of(report("blog", "abcdefghij"), report("paper", "ABDFHI"))
                        .links())
                .contains("lost(blog paper) > blog", "lost(blog paper) > paper");
    }

    @Test
    void saysOfTwoEqualReportsThatNothingDecidesAndNotThatEachHasMore() {
        Tree tree = Tree.of(report("x", "ABCDEFGH"), report("y", "ABCDEFGH"));
        assertThat(tree.whole().stemma().links())
                .allSatisfy(l -> assertThat(l.reasons())
                        .anyMatch(r -> r.endsWith("nothing decides which of both was first"))
                        .noneMatch(r -> r.contains("what the others lack")));
    }

    @Test
    void takesNoStrangerForASecondSourceWhoseWordsTheFirstHasToo() {
        Tree tree = Tree.of(
                report("wire", "ABCDEFGHIJKL", "2025-10-14"),
                report("other", "ABCMNOPQRST0123", "2025-10-14"),
                report("short", "ABCDE", "2025-10-15"));
        assertThat(tree.links()).isEqualTo("wire > short abridgement");
        assertThat(tree.lineages()).isEqualTo("other | short wire");
    }

    @Test
    void putsALostSourceAboveTwoThatBothHaveTextOfTheirOwn() {
        assertThat(Tree.of(report("x", "ABCDEF0123"), report("y", "ABCDEF6789")).links())
                .startsWith("lost(x y) > x")
                .contains("lost(x y) > y");
    }

    @Test
    void followsAChainOfCutsLinkByLink() {
        assertThat(Tree.of(
                                report("a", "ABCDEFGHIJKL", "2025-10-14"),
                                report("b", "ABCDEFGH", "2025-10-15"),
                                report("c", "ABCD", "2025-10-16"))
                        .links())
                .isEqualTo("a > b abridgement\nb > c abridgement");
    }

    @Test
    void leavesIndependentReportsApart() {
        Tree tree = Tree.of(report("x", "ABCDUEFGH"), report("y", "0123U4567"), report("z", "MNOPVQRST"));
        assertThat(tree.links()).isEmpty();
        assertThat(tree.lineages()).isEqualTo("x | y | z");
        assertThat(tree.parallels()).isEqualTo("x ~ y quotation");
    }

    @Test
    void letsNoReportDeriveFromALaterOne() {
        List<Report> family = List.of(
                report("a", "ABCDEFGHIJKL", "2025-10-19"),
                report("b", "ABCDEFGH", "2025-10-17"),
                report("c", "ABCD", "2025-10-18"),
                report("d", "EFGHIJKL", "2025-10-14"),
                report("e", "abcdefghijkl", "2025-10-16"));
        for (Stemma.Link link : Tree.of(family).whole().stemma().links()) {
            assertThat(later(family, link.from(), link.to()))
                    .as(link.toString())
                    .isFalse();
        }
    }

    @Test
    void isAcyclicAndTheSameWhateverTheOrderOfInput() {
        List<Report> family = new ArrayList<>(List.of(
                report("a", "ABCDEFGHIJ"),
                report("b", "ABCDEFGH01"),
                report("c", "CDEFIJ"),
                report("d", "abcdefghij"),
                report("e", "ABCDMNOPQ"),
                report("f", "MNOPQRST"),
                report("g", "012345U"),
                report("h", "6789UV")));
        Stemma first = Tree.of(family).whole().stemma();
        Random random = new Random(20_251_014);
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(family, random);
            assertThat(Tree.of(family).whole().stemma()).isEqualTo(first);
        }
        for (Stemma.Node node : first.nodes()) {
            assertThat(ancestors(node.id(), first, 0)).doesNotContain(node.id());
        }
    }

    private static List<String> ancestors(String node, Stemma stemma, int depth) {
        assertThat(depth).as("depth of the tree").isLessThan(20);
        List<String> above = new ArrayList<>();
        for (Stemma.Link link : stemma.links()) {
            if (link.to().equals(node)) {
                above.add(link.from());
                above.addAll(ancestors(link.from(), stemma, depth + 1));
            }
        }
        return above;
    }

    private static boolean later(List<Report> reports, String one, String other) {
        return moment(reports, one).isPresent()
                && moment(reports, other)
                        .orElseThrow()
                        .before(moment(reports, one).orElseThrow());
    }

    private static java.util.Optional<Moment> moment(List<Report> reports, String id) {
        return reports.stream().filter(r -> r.id().equals(id)).findAny().flatMap(r -> Moment.parse(r.publishedAt()));
    }
}
