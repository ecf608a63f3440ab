package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.quote.Quotes;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/** What two newsrooms that write nearly the same do not confirm. */
class AgreementTest {

    private static AnalysedReport report(String text) {
        return new TextAnalyser().analyse(Report.of("r", text).withLanguage("en"));
    }

    private static Clause clause(AnalysedReport report, String words) {
        return ClauseReader.read(report, 0, Quotes.find(report)).stream()
                .filter(c -> c.words(report).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause with " + words));
    }

    private static List<String> confirmed(String a, String b) {
        Edition edition = Editor.withDefaults()
                .edit(List.of(
                        Report.of(
                                "a",
                                "Ice lay on the quay until noon and two barges stayed out. " + a
                                        + " A choir sang in the fish hall while the lamps were lit."),
                        Report.of(
                                "b",
                                "Swans had to be led away from a flooded cellar. " + b
                                        + " Buses go round by the ring road for a week.")));
        return edition.claims().stream()
                .filter(c -> c.verdict().equals("confirmed"))
                .map(c -> c.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port company index gained 0.47 in the week. | The port company index gained 0.79 in the week.",
                "Miller filed suit after the harbour board had turned down his second plan for the quay. "
                        + "| Dora Miller filed suit against a baker in spring, only to withdraw it by midsummer.",
                "The mayor pleaded guilty to tax fraud. "
                        + "| Prosecutors had insisted that the mayor plead guilty to tax fraud.",
            })
    void confirmsNothingOfAnotherDeed(String a, String b) {
        assertThat(confirmed(a, b)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Miller filed suit after the harbour board had turned down his second plan for the quay. "
                        + "| Dora Miller filed suit when her plan for the quay was refused by the harbour board.",
                "The mayor pleaded guilty to tax fraud. | On Monday the mayor pleaded guilty to fraud over his tax.",
            })
    void confirmsTheSameDeed(String a, String b) {
        assertThat(confirmed(a, b)).isNotEmpty();
    }

    @Test
    void countsASentenceThatBothHaveOnce() {
        AnalysedReport mine = report("In a post the mine wrote. The verdict is wrong, and we will appeal at once.");
        AnalysedReport theirs = report("Nobody was there. The verdict is wrong, and we will appeal at once.");
        assertThat(SameWords.of(clause(mine, "verdict"), mine, clause(theirs, "verdict"), theirs))
                .isTrue();
        AnalysedReport own = report("For the mine the verdict is wrong, so that its owners go to a higher court.");
        assertThat(SameWords.of(clause(mine, "verdict"), mine, clause(own, "verdict"), own))
                .isFalse();
    }

    @Test
    void takesWhatIsDeniedOrAskedForAsNoDeed() {
        AnalysedReport denied = report("The owner denied that the guards had beaten the strikers.");
        assertThat(clause(denied, "beaten").mood()).isEqualTo(Mood.REFUSED);
        AnalysedReport asked = report("Prosecutors insisted that the mayor plead guilty to fraud.");
        assertThat(clause(asked, "plead guilty").mood()).isEqualTo(Mood.WANTED);
        AnalysedReport told = report("Prosecutors insisted that the mayor pleaded guilty to fraud.");
        assertThat(clause(told, "pleaded guilty").mood()).isEqualTo(Mood.PLAIN);
    }

    @Test
    void recognisesNothingThatOnlyItsOwnReportPointsAt() {
        AnalysedReport report = report("That group was the Harsund Council. We sell the old ferry in spring.");
        assertThat(ClauseTraits.of(clause(report, "That group")).eligible()).isFalse();
        assertThat(ClauseTraits.of(clause(report, "old ferry")).eligible()).isFalse();
        AnalysedReport named = report("The strongest group was the Harsund Council.");
        assertThat(ClauseTraits.of(clause(named, "group")).eligible()).isTrue();
    }

    @Test
    void givesAnAddedStatementToWhoMadeIt() {
        AnalysedReport report = report(
                "The lock was safe, Mayor Ada Lunt told reporters, adding that other towns had also shut their locks.");
        List<String> texts = ClauseReader.read(report, 0, Quotes.find(report)).stream()
                .map(c -> Texts.sentence(c, report, Texts.readable(c, report)))
                .toList();
        assertThat(texts).noneMatch(t -> t.startsWith("Adding"));
    }
}
