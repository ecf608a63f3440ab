package org.stemma.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.check.Check.CheckedSentence;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Report;

class CheckerTest {

    private static final String WIRE =
            "OSTREL (Coastwire) - A freight train carrying grain left the rails outside Ostrel"
                    + " on Monday morning, injuring 14 passengers of a bus that waited at the level crossing.\n\n"
                    + "The railway inspector, Mara Kesten, said that a cracked rail had been reported twice in September.\n\n"
                    + "Repairs of the line through the Veldt gorge are expected to take at least three weeks.\n";

    private static final String COPY = "A freight train carrying grain left the rails outside Ostrel on Monday morning,"
            + " injuring 17 passengers of a bus that waited at the level crossing.\n\n"
            + "The railway inspector, Mara Kesten, said that a cracked rail had been reported twice in September.\n";

    private static final String OWN =
            "I was buying bread when the ground shook, says Ilse Borg, who keeps the bakery opposite"
                    + " the station in Ostrel. Wagons lay across the road and wheat ran down the slope like water.\n\n"
                    + "Injured people sat on the kerb; she counted 14 before the ambulances came to the crossing.\n\n"
                    + "Trains to the coast are replaced by buses, the station board said at noon.\n";

    private final List<Edition> editions = Editor.withDefaults()
            .editAll(List.of(Report.of("wire", WIRE), Report.of("copy", COPY), Report.of("own", OWN)), List.of());

    @Test
    void findsTheSentenceThatAReportStates() {
        CheckedSentence s =
                one("Railway inspector Mara Kesten said a cracked rail had been reported twice in September.");
        assertThat(s.verdict()).isEqualTo(Verdict.HELD);
        assertThat(s.counts().articles()).isEqualTo(2);
        assertThat(s.counts().lineages().max()).isEqualTo(1);
        assertThat(s.origins().getFirst().wording().exact()).contains("Mara Kesten");
    }

    @Test
    void saysWhichFactIsStatedDifferently() {
        CheckedSentence s = one(
                "A freight train with grain left the rails outside Ostrel on Monday morning, injuring 40 passengers of a"
                        + " bus at the level crossing.");
        assertThat(s.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(s.differences()).extracting(d -> d.from().exact()).anyMatch(w -> w.contains("14"));
        assertThat(s.differences()).allSatisfy(d -> assertThat(d.to().start()).isGreaterThanOrEqualTo(s.start()));
    }

    @Test
    void holdsASentenceByItsAlteredCopyAndNamesTheSource() {
        CheckedSentence s = one(COPY.substring(0, COPY.indexOf('\n')));
        assertThat(s.verdict()).isEqualTo(Verdict.HELD);
        assertThat(s.origins().getFirst().report()).isEqualTo("copy");
        assertThat(s.differences()).extracting(d -> d.from().report()).contains("wire");
    }

    @Test
    void marksNamesAndFiguresThatNoReportHas() {
        CheckedSentence s = one(
                "Repairs of the line through the Veldt gorge by Brisa Castell are expected to take at least three weeks.");
        assertThat(s.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(s.unsupported())
                .extracting(u -> u.of("Repairs of the line through the Veldt gorge by Brisa Castell are"))
                .containsExactly("Brisa Castell");
    }

    @Test
    void doubtsWhatTheOneSourceDoesNotBearOut() {
        String told =
                "Injured people stood on the kerb with a nurse; she counted 14 before the ambulances came to the crossing.";
        CheckedSentence s = one(told);
        assertThat(s.doubts()).extracting(d -> d.to().of(told)).containsExactly("nurse");
        assertThat(s.doubts()).allSatisfy(d -> assertThat(d.report()).isEqualTo("own"));
        assertThat(one(OWN.substring(OWN.indexOf("Injured"), OWN.indexOf("Trains")))
                        .doubts())
                .isEmpty();
    }

    @Test
    void findsPartsOfASentenceInSentencesThatStandApart() {
        CheckedSentence s = one(
                "The freight train carrying grain left the rails on Monday, and repairs of the line through the Veldt"
                        + " gorge are expected to last.");
        assertThat(s.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(s.origins().getFirst().report()).isEqualTo("wire");
        assertThat(s.origins().getFirst().wording().exact()).doesNotContain("Mara Kesten");
    }

    @Test
    void findsASentenceInOtherWords() {
        CheckedSentence s = one(
                "Mara Kesten, the inspector of railways, stated that a broken rail was reported twice in September.");
        assertThat(s.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void takesTheClosestReportsWordNotThatOfOneThatTellsOfSomethingElse() {
        String other = "The railway inspector spoke twice in September of cracked rails, and had 9 of them reported.";
        List<Edition> more = new ArrayList<>(editions);
        more.addAll(Editor.withDefaults().editAll(List.of(Report.of("other", other)), List.of()));
        CheckedSentence s = new Checker()
                .check(
                        Report.of(
                                "text",
                                "The railway inspector, Mara Kesten, said that a cracked rail had been reported twice in March."),
                        more)
                .sentences()
                .getFirst();
        assertThat(s.verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void doesNotFindWhatNobodyWrote() {
        assertThat(one("The minister of transport resigned after the opposition asked for an inquiry.")
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
        assertThat(one("So it goes.").verdict()).isEqualTo(Verdict.NO_CLAIM);
    }

    @Test
    void saysWhenCoverageIsPoor() {
        Check check = new Checker().check(Report.of("text", WIRE), editions);
        assertThat(check.enough()).isFalse();
        assertThat(check.coverage()).contains("poor coverage");
    }

    @Test
    void doesNotDependOnTheOrderOfStories() {
        List<Edition> turned = new ArrayList<>(editions);
        turned.addAll(Editor.withDefaults()
                .editAll(List.of(Report.of("moth", "Gardeners in Veldt counted 40 moths of a lost kind.")), List.of()));
        Check one = new Checker().check(Report.of("text", COPY), turned);
        Collections.reverse(turned);
        assertThat(new Checker().check(Report.of("text", COPY), turned)).isEqualTo(one);
    }

    private CheckedSentence one(String text) {
        Check check = new Checker().check(Report.of("text", text), editions);
        assertThat(check.sentences()).hasSize(1);
        return check.sentences().getFirst();
    }
}
