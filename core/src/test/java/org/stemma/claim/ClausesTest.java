package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.WordMeaning;
import org.stemma.entity.Entities;
import org.stemma.entity.NameFinder;
import org.stemma.model.Report;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Quotes;
import org.stemma.text.AnalysedReport;
import org.stemma.text.PartsOfSpeech;
import org.stemma.text.TextAnalyser;

class ClausesTest {

    private static AnalysedReport report(String text) {
        return new TextAnalyser().analyse(Report.of("r", text).withLanguage("en"));
    }

    private static List<Clause> clauses(AnalysedReport report) {
        return ClauseReader.read(report, 0, Quotes.find(report));
    }

    private static List<String> sentences(String text) {
        AnalysedReport report = report(text);
        return clauses(report).stream()
                .map(c -> Texts.sentence(c, report, Texts.readable(c, report)))
                .toList();
    }

    @Test
    void givesADeedOfARelativeClauseToNobodyElse() {
        assertThat(sentences(
                        "A judge fined the skipper in a case that shook the port and cost two pilots their licence."))
                .noneMatch(s -> s.startsWith("A judge cost"));
        assertThat(sentences("The prize went to Ann Lee, the diver who lost a leg and was hurt again in May."))
                .noneMatch(s -> s.startsWith("The prize was"));
    }

    @Test
    void givesASecondDeedToItsSubject() {
        assertThat(sentences("The skipper spent a week in hospital and eventually recovered."))
                .contains("The skipper eventually recovered.");
    }

    @Test
    void showsWhereTheRestOfASentenceWasLeftOut() {
        assertThat(sentences("The barge hit the weir at Orvik, killing two anglers and their dog."))
                .contains("… killing two anglers and their dog.");
    }

    @Test
    void dropsAMeasureOfTimeFromWhatItIsCountedFrom() {
        assertThat(sentences("The harbour pilot was killed less than a week after he took office."))
                .contains("The harbour pilot was killed.");
        assertThat(sentences("Further talks between the union and the port management are due next week."))
                .contains("Further talks between the union and the port management are due next week.");
    }

    @Test
    void endsNoClauseBeforeWhatItsVerbWaitsFor() {
        assertThat(sentences("Polling shows mayor Ann Lee, the harbour's candidate, has made gains among the pilots."))
                .noneMatch(s -> s.matches("Polling shows mayor Ann Lee\\.?"));
        assertThat(sentences(
                        "The board gave Ann Lee, who ran the port for years, the choice to retire or be dismissed."))
                .noneMatch(s -> s.matches("The board gave Ann Lee\\.?"))
                .anyMatch(s -> s.startsWith("The board gave Ann Lee") && s.contains("the choice to retire"));
    }

    @Test
    void cutsNoNumberFromItsPercent() {
        assertThat(sentences("The port is demanding a cut of 10% and offers no date."))
                .anyMatch(s -> s.contains("10%"));
    }

    @Test
    void cutsNothingOffThatAnotherWordWaitsFor() {
        assertThat(sentences("The pilot has been “wrongly, and unfairly, charged” by the port."))
                .contains("The pilot has been “wrongly, and unfairly, charged” by the port.");
        assertThat(sentences("Mayor Ann Lee visits the mended, painted and gilded chapel."))
                .contains("Mayor Ann Lee visits the mended, painted and gilded chapel.");
        assertThat(sentences("The mayor gave as dull a speech as he has ever given."))
                .contains("The mayor gave as dull a speech as he has ever given.");
    }

    @Test
    void claimsNoActOfSayingWithoutWhatIsSaid() {
        assertThat(sentences("Windows broke. The army said in a statement.")).noneMatch(s -> s.contains("army"));
    }

    @Test
    void takesNoThingForHim() {
        assertThat(sentences("Mayor Lee's death came six days after he took office in Orvik."))
                .noneMatch(s -> s.startsWith("Mayor Lee's death took"));
    }

    @Test
    void readsWordsThatANounGivesAsASentence() {
        assertThat(sentences("Doubt met the mayor's claim that the vote was bought."))
                .contains("The mayor said the vote was bought.");
    }

    @Test
    void takesAModelsWordForNounsAndVerbs() {
        AnalysedReport report = report("Three plant closures and cuts of pay were announced.");
        List<PartsOfSpeech.Word> words = List.of(
                new PartsOfSpeech.Word(12, PartsOfSpeech.Part.NOUN),
                new PartsOfSpeech.Word(25, PartsOfSpeech.Part.NOUN),
                new PartsOfSpeech.Word(42, PartsOfSpeech.Part.PARTICIPLE));
        assertThat(ClauseReader.read(report, 0, Quotes.find(report), PartsOfSpeech.of(words)))
                .singleElement()
                .satisfies(c -> assertThat(c.lemma()).isEqualTo("announce"))
                .satisfies(c -> assertThat(c.passive()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norland restricted the sale of timber last year. | The policy for exports to Norland was to restrict the sale of timber last year. | false
                    Norland restricted the sale of timber last year. | Norland has restricted the sale of timber since last year. | true
                    President Ann Lee took office in Orvik.          | President Ann Lee made peace her aim while in office in Orvik. | false
                    Orvik is the capital of Norland.                 | Orvik is the capital of the province of Norland. | true
                    A thief took your boat from the quay of Orvik.   | A thief took a boat from the quay of Orvik. | false
                    A thief took a boat from the quay of Orvik.      | A thief took a boat from the quay of Orvik at night. | true
                    Orvik is the capital of Norland.                 | Orvik is a port in one of the poorest parts of Norland. | false
                    """)
    void wantsWhatIsSharedInTheSameParts(String own, String other, boolean states) {
        List<AnalysedReport> reports = List.of(report(own), report(other));
        Clause a = clauses(reports.get(0)).get(0);
        Clause b = ClauseReader.read(reports.get(1), 1, List.of()).get(0);
        Entailment entailment = new Entailment(
                new WordMeaning(),
                new Weights(List.of(a, b)),
                Arrays.asList(null, null),
                new Ties(reports, Entities.of(reports, NameFinder.rules())));
        assertThat(entailment.judge(a, b, false).states()).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jamie Koll, 27, pleaded guilty.            | Jamie Koll, 29, pleaded guilty.             | true
                    Jamie Koll, 27, pleaded guilty.            | She pleaded guilty to killing 34-year-old Ann Lee. | false
                    The van was driving at 65 miles an hour.   | The van was driving 40 miles an hour over the limit. | false
                    The cart was doing 25 miles an hour.       | Koll was doing 65 miles an hour.            | false
                    The court gave Koll 10 years.              | The court gave Koll 25 years for one count and 10 years for another.  | false
                    The van was driving at 65 miles an hour.   | The van was driving at 45 miles an hour.    | true
                    """)
    void comparesNumbersOfOneThingOnly(String one, String other, boolean same) {
        Clause a = clauses(report(one)).get(0);
        Clause b = clauses(report(other)).get(0);
        Quantity x = a.quantities().get(0);
        Quantity y = b.quantities().get(0);
        assertThat(SameThing.of(a, x, b, y)).isEqualTo(same);
    }
}
