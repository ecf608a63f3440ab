package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    private java.util.List<String> words(String summary) {
        AnalysedReport text = analyser.analyse(Report.of("text", summary));
        return checker.check(source, text).stream().map(d -> d.to().of(summary)).toList();
    }
}
