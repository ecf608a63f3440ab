package org.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class QuotesTest {

    @Test
    void joinsSpeechThatItsAttributionInterrupts() {
        String text = "\"The water rose in minutes,\" said Odo Farrel, a teacher. \"We lost the car.\"";
        List<Quote> quotes = find(text);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quotes.get(0).words(text)).isEqualTo("The water rose in minutes, We lost the car.");
        assertThat(quotes.get(0).speaker()).isEqualTo(new Speaker("Odo Farrel", "teacher", true));
    }

    @Test
    void carriesSpeechOverParagraphsUntilItsMarkCloses() {
        String text =
                "\u201cWe waited nine years,\u201d said Ruth Okello. \u201cNobody came.\n\n\u201cThen the road was gone.\u201d";
        List<Quote> quotes = find(text);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).content()).hasSize(3);
        assertThat(quotes.get(0).words(text)).endsWith("Then the road was gone.");
    }

    @Test
    void readsWordsInsideMarksAsPartOfARetoldStatement() {
        String text = "Sayle said the vaccine was \"safe and effective\".";
        Quote quote = find(text).get(0);
        assertThat(quote.kind()).isEqualTo(QuoteKind.MIXED);
        assertThat(quote.words(text)).isEqualTo("the vaccine was \"safe and effective\"");
    }

    @Test
    void givesASurnameTheFullNameAndOfficeOfTheReport() {
        String text = "Nadia Orsk, the mayor of Pellin, opened the session. The school would not close, Orsk said.";
        Quote quote = find(text).get(0);
        assertThat(quote.speaker()).isEqualTo(new Speaker("Nadia Orsk", "mayor of Pellin", true));
    }

    @Test
    void givesAPronounTheOnlyPersonThatItCanMean() {
        String text = "Tova Rinn met the workers on Monday. She said the plant would stay open.";
        assertThat(find(text).get(0).speaker()).isEqualTo(new Speaker("Tova Rinn", null, true));
    }

    @Test
    void knowsSomebodyByHisAgeOrHisPeople() {
        String aged =
                "Tova Rinn left her house at five on Monday. “We took nothing but the cat,” the 71-year-old said.";
        assertThat(find(aged).get(0).speaker()).isEqualTo(new Speaker("Tova Rinn", null, true));
        String people = "Tova Rinn met the workers on Monday. According to the Norwegian, the plant will stay open.";
        assertThat(find(people).get(0).speaker()).isEqualTo(new Speaker("Tova Rinn", null, true));
    }

    @Test
    void givesItTheBodyOfTheSentenceBefore() {
        String text = "The Pellin Port Authority closed the pier on Monday. It said that the piles were rotten.";
        assertThat(find(text).get(0).speaker()).isEqualTo(new Speaker("Pellin Port Authority", null, true));
    }

    @Test
    void leavesAPronounAloneThatCouldMeanTwoPersons() {
        String text = "Tova Rinn resigned on Monday and Lena Groot took over. She said the plant would stay open.";
        assertThat(find(text).get(0).speaker()).isEqualTo(new Speaker("She", null, false));
    }

    @Test
    void findsNoQuoteInTitlesOfWorksAndScareQuotes() {
        assertThat(find("The song \"Rain on the Levee\" was played twice.")).isEmpty();
        assertThat(find("The so-called \"night mayor\" of Pellin rides a bicycle."))
                .isEmpty();
    }

    @Test
    void doesNotReadResidue() {
        String text = "Promo: the mayor said that you should subscribe.\n\nThe river rose.";
        Report plain = Report.of("r", text);
        Report marked = Report.of("r", text)
                .changed()
                .residue(List.of(new Residue(0, 48, ResidueKind.PROMO)))
                .build();
        assertThat(Quotes.find(new TextAnalyser().analyse(plain))).isNotEmpty();
        assertThat(Quotes.find(new TextAnalyser().analyse(marked))).isEmpty();
    }

    @Test
    void readsAHeadlineThatNamesItsSpeakerBeforeAColon() {
        String text = "Minister: we will not yield to threats";
        Report report = Report.of("r", text + "\n\nIt rained.")
                .changed()
                .title(text)
                .residue(List.of(new Residue(0, text.length(), ResidueKind.TITLE)))
                .build();
        Quote quote = Quotes.find(new TextAnalyser().analyse(report)).get(0);
        assertThat(quote.words(text)).isEqualTo("we will not yield to threats");
    }

    @Test
    void takesATopicForNoStatement() {
        assertThat(find("The coach praised his young defenders.").get(0).statement())
                .isFalse();
        assertThat(find("The coach said his defenders were young.").get(0).statement())
                .isTrue();
    }

    @Test
    void findsNothingInAnotherLanguage() {
        Report report = Report.of("r", "Der Minister said that es regnet.")
                .changed()
                .language("de")
                .build();
        assertThat(Quotes.find(new TextAnalyser().analyse(report))).isEmpty();
    }

    @Test
    void survivesHostileText() {
        String[] texts = {
            "",
            "\"",
            "\"\"",
            "said",
            "said said said",
            "\" said \" said \"",
            ", said",
            "according to",
            "according to ,",
            "''''''''",
            "\u201c\u201d\u201c",
            "X:",
            ": \"a\"",
            "\"a\" \u2014",
            "he that who which said that that",
            "\"a\n\n\"b\n\n\"c",
            "said \"".repeat(3000),
            "(".repeat(5000),
            "a, ".repeat(5000) + "said",
            "who said ".repeat(500),
            "\u0000\uD83D said \uDE00\"x y\"",
            "in the words of",
            "called on",
            "\"x y\", said"
        };
        for (String text : texts) {
            for (Quote quote : find(text)) {
                assertThat(quote.extent().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    private static List<Quote> find(String text) {
        AnalysedReport report = new TextAnalyser().analyse(Report.of("r", text));
        return Quotes.find(report);
    }
}
