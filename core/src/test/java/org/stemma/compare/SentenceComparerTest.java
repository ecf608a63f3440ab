package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class SentenceComparerTest {

    private final TextAnalyser analyser = new TextAnalyser();
    private final SentenceComparer comparer = new SentenceComparer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dyke broke just over a year ago near Elmet. | The dyke broke almost a year ago near Elmet."
                        + " | approximation | just over a year ago | almost a year ago",
                "The envoy, apparently seeking a truce, met the rebels in Saro. | The envoy, seeking a truce, met the rebels in Saro."
                        + " | hedge | apparently seeking | seeking",
                "Rents in Elmet have doubled over the last year, tenants say. | Rents in Elmet doubled last year, tenants say."
                        + " | scope | over the last year | last year",
                "One of the goals of the march in Saro was a new law. | The goal of the march in Saro was a new law."
                        + " | scope | One of the goals | The goal",
                "The navy sent warplanes over the bay of Saro at dawn. | The navy sent bombers over the bay of Saro at dawn."
                        + " | entity | warplanes | bombers",
                "The mayor did not sign the contract with Elmet Water. | The mayor signed the contract with Elmet Water."
                        + " | negation | did not sign | signed",
                "Harald Bru beat Jon Vik in the final in Saro. | Jon Vik beat Harald Bru in the final in Saro."
                        + " | role | Bru beat Jon Vik | Vik beat Harald Bru",
                "Ada Holm left Saro at noon on Friday and joined Elmet for three years."
                        + " | Ada Holm left Elmet at noon on Friday and joined Saro for three years. | role | Saro | Elmet",
            })
    void marksTheWordsThatAnEditorWould(String from, String to, String type, String fromWords, String toWords) {
        List<Difference> found = compare(from, to).differences();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type().toString()).isEqualTo(type);
        assertThat(found.get(0).from().of(from)).isEqualTo(fromWords);
        assertThat(found.get(0).to().of(to)).isEqualTo(toWords);
        assertThat(found.get(0).explanation()).contains(fromWords).contains(toWords);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tenants will be compensated in full by the board of Elmet. | Residents will not be paid back in full by the board of Elmet."
                        + " | negation",
                "The board said that a further strike could not be excluded. | A new strike could be excluded, the board remarked."
                        + " | negation",
                "Elmet has the largest of the seven dykes on the coast. | Elmet has one of the largest of the seven dykes on the coast."
                        + " | scope",
                "The council said that it would use every means at its disposal. | The council said that it would use nearly every means at its disposal."
                        + " | scope",
                "Divers reached three of them shortly before noon. | Divers reached all of them shortly before noon. | scope",
                "It took five trips. | It took eleven trips. | number",
                "“We have patched every dyke twice this year,” Bru said. | “We have drained every field twice this year,” Bru said."
                        + " | quotation",
                "“The water is high and the wall is slowly sinking,” Bru said. | “The water is high and the wall is slowly rising,” Bru said."
                        + " | quotation",
                "On Sunday the board of Saro chose Ada Holm, a former diver, as its head. | On Sunday the panel of Saro picked Jon Vik, a onetime diver, as its boss."
                        + " | entity",
                "EFTA, founded in Stockholm, waits, but the East has gone from cautious promises to loans and grants."
                        + " | EFTA, founded in Stockholm, has turned from careful promises to loans and grants. | entity",
                "Ada Holm, the mayor of Saro, accused the water board of hiding a report. | The water board accused Ada Holm, the mayor of Saro, of hiding a report."
                        + " | role",
                "Elmet Water agreed on Monday to buy its rival Saro Power for 3 million crowns. | Saro Power agreed on Monday to buy its rival Elmet Water for 3 million crowns."
                        + " | role",
                "The paintings were lent by the museum of Saro in May. | The paintings were lent to the museum of Saro in May. | role",
                "A second pump is expected from Elmet on Wednesday, the board of divers said. | On Wednesday, a second pump is expected from Saro, the board of divers said."
                        + " | entity",
                "“The wall is old and it will not hold,” said Jon Vik, the board's head. | In the words of Ada Holm, the board's chief: “The wall is old and it will not hold.”"
                        + " | attribution",
                "A bid by a Dutch fund failed in May because the council of Saro opposed it. | A bid by a Swedish fund failed in May because the council of Saro opposed it."
                        + " | entity",
                "The crane in Saro may not be moved before Sunday. | The crane in Saro will not be shifted before Sunday. | modality",
            })
    void seesThroughTheWordsThatWereRewordedBeside(String from, String to, String type) {
        assertThat(compare(from, to).differences())
                .extracting(d -> d.type().toString())
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "None of them concerned the vote in Elmet. | Not one of them concerned the vote in Elmet.",
                "The walls held for 18 months in Elmet. | The walls held for a year and a half in Elmet.",
                "The dyke gave way shortly after midnight in Elmet. | The dyke gave way not long after midnight in Elmet.",
                "The strike in Elmet will most likely end. | The strike in Elmet will in all likelihood end.",
                "The crew is out of danger in Saro, doctors said. | The crew is no longer in danger in Saro, doctors said.",
                "Divers must measure the reported losses at the dyke in Saro. | Divers must measure the made known losses at the dyke in Saro.",
                "The lamps were lit for pilots who reportedly had paid, Bru of Saro said. | The lamps were lit for pilots, Bru of Saro said.",
                "\"The dyke is old and tired, \" Bru said last week. \"The wall holds for now, \" he said. | \"The dyke is old and tired, \" Bru noted last week. \"The wall holds for now, \" he noted.",
                "Saro Power was bought by Elmet Water on Monday for 3 million crowns. | Elmet Water bought Saro Power on Monday for 3 million crowns.",
                "Holm said she was embarrassed by the charges in Saro. | Holm said she was embarrassed to be charged in Saro.",
                "Kyiv and the alliance have waited, but Ukraine has gone from cautious hopes to loans and grants. | Kyiv has turned from careful hopes to loans and grants.",
                "The union of Saro said that it would march on Sunday. | The workers of Saro said they would march on Sunday.",
                "The widow filed a lawsuit against the ferry line on May 17."
                        + " | Back in June, a judge in Saro signed off on a settlement of the lawsuit the widow filed against the ferry line.",
            })
    void letsHarmlessRewordingBe(String from, String to) {
        assertThat(compare(from, to).differences()).isEmpty();
    }

    @Test
    void seesWordsGivenToAnotherBodyThatTheReportKnows() {
        AnalysedReport from = report(
                "The dyke at Elmet broke at noon, the rescue service said. The water board denied it.", "2023-04-20");
        AnalysedReport to = report(
                "The dyke at Elmet broke at noon, the water board said. The water board denied it.", "2023-04-20");
        List<Difference> found = comparer.compare(
                from, from.sentences().subList(0, 1), to, to.sentences().subList(0, 1), Context.of(from, to));
        assertThat(found).extracting(d -> d.type().toString()).containsExactly("attribution");
    }

    @Test
    void decidesAWeekdayAgainstADateByPublication() {
        AnalysedReport from = report("The council of Elmet met on Thursday in the old town hall.", "2023-04-20");
        AnalysedReport to = report("The council of Elmet met on April 18 in the old town hall.", "2023-04-20");
        List<Difference> found = comparer.compare(from, from.sentences(), to, to.sentences(), Context.of(from, to));
        assertThat(found)
                .singleElement()
                .satisfies(d -> assertThat(d.decidedBy()).isEqualTo("dates"));
        AnalysedReport right = report("The council of Elmet met on April 20 in the old town hall.", "2023-04-20");
        assertThat(comparer.compare(from, from.sentences(), right, right.sentences(), Context.of(from, right)))
                .isEmpty();
    }

    @Test
    void listsWhatWasLeftOutAsOmissions() {
        Comparison comparison = compare(
                "The dyke near Elmet, built by Dutch engineers in 1931, broke on Monday.",
                "The dyke near Elmet broke on Monday.");
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.omissions()).isNotEmpty();
        assertThat(comparison.alignedShare()).isEqualTo(1);
    }

    @Test
    void tellsWhichFigureWasLeftOutAndNotTheWordsAround() {
        String from = "The pumps at Elmet, which Dutch engineers had set up, moved 900 litres a minute on Monday.";
        Comparison comparison = compare(from, "The pumps at Elmet, which Dutch engineers had set up, ran on Monday.");
        assertThat(comparison.omissions())
                .filteredOn(o -> o.kind() == Omission.Kind.FIGURE)
                .singleElement()
                .satisfies(o -> assertThat(o.from().of(from)).isEqualTo("900 litres"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pumps failed on Monday, Minister Arash Baghdari said.       | The pumps failed on Monday, Minister Arash Baqdari said.
            The pumps failed on Monday, minister Araghchian said.           | The pumps failed on Monday, minister Araqchian said.
            The pumps failed on Monday, the Elmet Water Ministry said.      | The pumps failed on Monday, spokesman Peter Shaw said.
            The pumps failed on Monday, Elmet Water Ministry officials said. | The pumps failed on Monday, General Peter Shaw said.
            """)
    void takesAnotherSpellingOrWhoSpeaksForABodyForNoOtherSpeaker(String from, String to) {
        assertThat(compare(from, to).differences()).isEmpty();
    }

    @Test
    void findsWordsGivenToAnotherPerson() {
        assertThat(compare(
                                "The pumps failed on Monday, Arash Baghdari said.",
                                "The pumps failed on Monday, Peter Shaw said.")
                        .differences())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pumps failed on Monday, the mayor recalled. | The pumps failed on Monday. | ATTRIBUTION
            The pumps failed on Monday, according to the mayor. | The pumps failed on Monday. | ATTRIBUTION
            The pumps failed on Monday, recalling the great floods of Elmet. | The pumps failed on Monday. | NAME
            """)
    void takesAVerbOfSayingWithAThingForNoAttribution(String from, String to, Omission.Kind kind) {
        assertThat(compare(from, to).omissions()).extracting(Omission::kind).containsExactly(kind);
    }

    @Test
    void saysNothingOfSentencesThatTellOfOtherThings() {
        assertThat(compare("Twelve ships left Elmet on Monday.", "The choir of Saro sang for 40 guests on Friday.")
                        .differences())
                .isEmpty();
    }

    @Test
    void knowsThatOneNameInOneReportIsOnePerson() {
        AnalysedReport from =
                report("Mira Holm opened the hall. The hall is too small for us, Holm said on Monday.", null);
        AnalysedReport to = report("The hall is too small for us, Mira said on Monday.", null);
        assertThat(comparer.compare(from, from.sentences().subList(1, 2), to, to.sentences(), Context.none()))
                .isEmpty();
    }

    @Test
    void knowsASpeakerByGivenNameAndBySurname() {
        AnalysedReport from = report(
                "Mira Holm opened the hall. “The hall on the quay is too small for all of us,” Holm said on Monday.",
                null);
        AnalysedReport to = report("“The hall on the quay is too small for all of us,” Mira said on Monday.", null);
        assertThat(comparer.compare(from, from.sentences().subList(1, 2), to, to.sentences(), Context.none()))
                .isEmpty();
    }

    @Test
    void needsSentencesOnBothSides() {
        AnalysedReport report = report("The dyke broke.", null);
        assertThatThrownBy(() -> comparer.compare(report, List.of(), report, report.sentences(), Context.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 and 1");
    }

    @Test
    void findsNoDifferenceBetweenATextAndItself() {
        qt().withExamples(300)
                .forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 120))
                .checkAssert(text -> {
                    AnalysedReport report =
                            report("The 12 men, \u201cof " + text + " Elmet\u201d, did not go in May 2020.", null);
                    assertThat(comparer.compare(report, report.sentences(), report, report.sentences(), Context.none()))
                            .isEmpty();
                });
    }

    @Test
    void spansStayInsideTheirTextsWhateverTheTexts() {
        qt().withExamples(300)
                .forAll(
                        strings().ascii().ofLengthBetween(0, 120),
                        strings().ascii().ofLengthBetween(0, 120))
                .checkAssert((a, b) -> {
                    AnalysedReport from = report("The 12 ships of Elmet left for Saro on Monday " + a, null);
                    AnalysedReport to = report("The 21 ships of Elmet left for Saro on Friday " + b, null);
                    for (Difference d : comparer.compare(from, from.sentences(), to, to.sentences(), Context.none())) {
                        assertThat(d.from().of(from.text())).isNotEmpty();
                        assertThat(d.to().of(to.text())).isNotEmpty();
                    }
                });
    }

    @Test
    void takesANumberThatTheCopyAlsoHasForNotReplaced() {
        AnalysedReport from = report("The tycoon of Elmet took 12 billion crowns from Saro Bank over a decade.", null);
        String lost = "The tycoon of Elmet made Saro Bank lose 44 billion crowns over a decade.";
        AnalysedReport copy = report(lost, null);
        AnalysedReport more = report(lost + " Of taking 12 billion crowns she was convicted in April.", null);
        assertThat(comparer.examine(from, from.sentences(), copy, copy.sentences(), Context.none())
                        .differences())
                .isNotEmpty();
        assertThat(comparer.examine(
                                from, from.sentences(), more, more.sentences().subList(0, 1), Context.none())
                        .differences())
                .isEmpty();
    }

    private Comparison compare(String from, String to) {
        AnalysedReport a = report(from, null);
        AnalysedReport b = report(to, null);
        return comparer.examine(a, a.sentences(), b, b.sentences(), Context.none());
    }

    private AnalysedReport report(String text, String published) {
        return analyser.analyse(
                Report.of("r" + Integer.toHexString(text.hashCode()), text).withPublishedAt(published));
    }
}
