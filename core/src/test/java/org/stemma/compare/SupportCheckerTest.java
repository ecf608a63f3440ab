package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class SupportCheckerTest {

    private static final String SOURCE =
            "The water board of Elmet closed the old sluice on Monday. Repairs will cost about"
                    + " 3 million crowns, its director, Ada Holm, said. Some forty bargemen use the sluice, the last of its kind.";

    private final TextAnalyser analyser = new TextAnalyser();
    private final SupportChecker checker = new SupportChecker(new SentenceComparer());
    private final AnalysedReport source = analyser.analyse(Report.of("source", SOURCE));

    @Test
    void acceptsASummaryInOtherWords() {
        assertThat(
                        words(
                                "Elmet's old sluice was shut on Monday by the water board; mending it will cost some 3 million crowns."))
                .isEmpty();
    }

    @Test
    void namesWhatTheSourceDoesNotHave() {
        assertThat(words("The water board of Elmet closed the old lighthouse on Monday."))
                .containsExactly("lighthouse");
        assertThat(words("Repairs to the sluice will cost 3 million crowns, said Jon Vik."))
                .containsExactly("Jon Vik");
    }

    @Test
    void setsTheSourcesWordsAgainstWhatItStatesOtherwise() {
        AnalysedReport text =
                analyser.analyse(Report.of("text", "The water board of Elmet closed the old sluice on Friday."));
        assertThat(checker.check(source, text))
                .singleElement()
                .satisfies(d -> assertThat(d.from().of(SOURCE)).isEqualTo("Monday"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bargemen were told to remove oil lamps from the sluice. Those who keep dogs may stay."
                        + " | Bargemen were told to keep oil lamps from the sluice. | keep",
                "Traffic on the canal rose in May. The income of the board fell by a tenth. | There was a rise in the income of the board. | rise",
                "The board opened the second lock in May. A third sluice will follow. | The board opened the third lock in May. | third",
                "Divers reached the boat in the old sluice at noon. Nobody was hurt."
                        + " | Divers failed to reach the boat in the old sluice. | failed to reach",
                "The sluice was shut because of the flood in Elmet. | The sluice was shut despite the flood in Elmet. | despite the flood",
                "Repairs will cost 32,000 crowns in Elmet. | Repairs will cost 32,500 crowns in Elmet. | 32,500 crowns",
                "Bargemen were angry despite the new lock in Elmet. | Bargemen were angry because of the new lock in Elmet."
                        + " | because of the new",
                "The board voted to shut the sluice. | The board unanimously voted to shut the sluice. | unanimously",
                "A lock wall collapsed in Elmet and hurt two bargemen. An explosion was ruled out."
                        + " | A lock wall explosion in Elmet hurt two bargemen. | explosion",
                "The board's director, Ada Holm, opened the sluice. A cook thanked her."
                        + " | The board's cook, Ada Holm, opened the sluice. | cook",
                "The board ruled nothing out. Bargemen were told to use the lock at night."
                        + " | Bargemen were told to use the lock only at night. | only",
                "The board cancelled a new toll in Elmet. | The board introduced a new toll in Elmet. | introduced a new",
                "The board called the flood a signal to bargemen. | The board called the flood a triumph for bargemen. | triumph",
                "Tolls on the canal in Elmet rose 2 percent to 2.5 percent of the freight. Fees were kept."
                        + " | Tolls on the canal in Elmet rose 2.5 percent to 2 percent of the freight. | 2.5 percent; 2 percent",
                "On Monday the board said in Elmet that the lock would be shut. Bargemen met on Tuesday."
                        + " | On Tuesday the board said in Elmet that the lock would be shut. | Tuesday",
                "A mark on the wall suggests that the flood in Elmet was higher. | A mark on the wall proves that the flood in Elmet was higher. | proves",
                "The board promised to mend the old sluice in Elmet. | The board mended the old sluice in Elmet. | mended the old",
                "The board of Elmet does not intend to sell the sluice to bargemen. | The board of Elmet has sold the sluice to bargemen. | sold",
                "A bargeman found his brother in the lock at Elmet. | A woman found her brother in the lock at Elmet. | woman",
                "The board of Elmet opened a lock for barges. | A thief entered the lock that the board of Elmet opened for barges. | thief",
                "Tolls fell for all barges in Elmet except for old ones. | Tolls fell for all barges in Elmet, especially for old ones. | especially for old",
                "The boat was moved by wind rather than by bargemen in Elmet. | The boat was moved by bargemen rather than by wind in Elmet."
                        + " | bargemen rather than by wind",
                "The board would pay for locks in Elmet next year. | The board would stop paying for locks in Elmet next year. | stop paying",
                "The board of Elmet opened a lock in the old harbor. | The board of Elmet opened a lock in the old harbor for a fee. | fee",
            })
    void doubtsWhatTheSourceSaysOfSomethingElse(String from, String to, String words) {
        AnalysedReport text = analyser.analyse(Report.of("text", to));
        assertThat(checker.check(analyser.analyse(Report.of("source", from)), text))
                .extracting(d -> d.to().of(to))
                .containsExactly(words.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Divers did not reach the boat in the old sluice. | Divers failed to reach the boat in the old sluice.",
                "Of sixty bargemen in Elmet forty use the sluice. | Forty of Elmet's sixty bargemen use the sluice.",
                "Traffic rose in May and fell in June. The board was pleased. | Traffic fell in June after a rise in May.",
                "The flood shut the sluice, but the board opened the lock. | The board opened the lock despite the flood.",
                "The board's director, Ada Holm, opened the sluice. | Ada Holm, the head of the board, opened the sluice.",
                "The lock, closed for a year, opened again in May. | In May the lock opened after it had been shut for a year.",
                "Barges may enter the lock from May. | Barges will be allowed to enter the lock from May.",
                "The board did not promise to sell the sluice. It sold the lock. | The board sold the lock.",
                "The board kept the lock, which nobody may sell. | The board may not sell the lock, and kept it.",
                "The board hopes to open the lock in May. | The board hopes that it will open the lock in May.",
                "Ada Holm, who runs the board, opened the lock. | The lock was opened by Ada Holm, its head.",
                "Thieves took a lamp from the lock in Elmet. | A lamp was stolen from the lock in Elmet.",
                "The seventeenth lock on the canal was opened in Elmet. | The 17th lock of the canal was opened in Elmet.",
                "The board must pay 3,000 crowns to the bargeman Jon Vik. | The board must pay the bargeman Jon Vik 3,000 crowns.",
            })
    void doesNotDoubtWhatTheSourceSaysInOtherWords(String from, String to) {
        AnalysedReport text = analyser.analyse(Report.of("text", to));
        assertThat(checker.check(analyser.analyse(Report.of("source", from)), text))
                .isEmpty();
    }

    private java.util.List<String> words(String summary) {
        AnalysedReport text = analyser.analyse(Report.of("text", summary));
        return checker.check(source, text).stream().map(d -> d.to().of(summary)).toList();
    }
}
