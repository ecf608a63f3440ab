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
            })
    void doubtsWhatTheSourceSaysOfSomethingElse(String from, String to, String words) {
        AnalysedReport text = analyser.analyse(Report.of("text", to));
        assertThat(checker.check(analyser.analyse(Report.of("source", from)), text))
                .extracting(d -> d.to().of(to))
                .containsExactly(words);
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
