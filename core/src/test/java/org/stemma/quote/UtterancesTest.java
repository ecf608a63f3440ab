package org.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class UtterancesTest {

    @Test
    void findsOneUtteranceInTwoTranslationsUnderTwoAttributions() {
        List<Finding.Utterance> shared = shared(
                report(
                        "a",
                        "Harbour ministry spokesman Ivo Kral said the strike will cause \"grave, lasting damage to our ports, to our trade\"."),
                report(
                        "b",
                        "The strike at the ports went on. \"It will do serious and lasting harm to our ports and our trade,\" the harbour ministry said."));
        assertThat(shared).hasSize(1);
        assertThat(shared.get(0).speaker()).isEqualTo("Ivo Kral");
    }

    @Test
    void keepsTwoStatementsOfOneSpeakerApart() {
        assertThat(shared(
                        report("a", "\"We will open the northern bridge in May,\" said Marta Quill."),
                        report("b", "\"We will close the southern bridge for good,\" said Marta Quill.")))
                .isEmpty();
    }

    @Test
    void keepsADenialAndItsAssertionApart() {
        assertThat(shared(
                        report("a", "Marta Quill said the northern bridge will open to traffic in spring."),
                        report(
                                "b",
                                "Marta Quill said the northern bridge will not open to lorries in spring or summer.")))
                .isEmpty();
    }

    @Test
    void joinsTheVeryWordsEvenUnderAnotherName() {
        List<Finding.Utterance> shared = shared(
                report(
                        "a",
                        "\"The lines went like gunshots and the stern swung towards the crane,\" said Tomas Reyle."),
                report(
                        "b",
                        "\"The lines went like gunshots and the stern swung towards the crane,\" said Paul Hadley."));
        assertThat(shared).hasSize(1);
    }

    @Test
    void joinsAFewWordsThatOneSpeakerIsQuotedWithToTheLetter() {
        List<Finding.Utterance> found = Utterances.of(List.of(
                report("a", "\"We are ready for both,\" said Marta Quill, head of the works council."),
                report("b", "\"We are ready for both.\" Quill said it at the gate."),
                report("c", "\"We are ready for both.\" said Ada Finch of the mill.")));
        assertThat(found).hasSize(2);
    }

    @Test
    void doesNotDependOnTheOrderOfTheReports() {
        List<AnalysedReport> reports = new ArrayList<>(List.of(
                report("a", "\"The mill stands since 1790,\" said Ada Finch. \"It has to stay,\" she said."),
                report("b", "Ada Finch said the mill stands since 1790. \"It has to stay there.\""),
                report("c", "\"The mill has stood since 1790,\" Ada Finch said.")));
        List<Finding.Utterance> forward = Utterances.of(reports);
        Collections.reverse(reports);
        assertThat(Utterances.of(reports)).isEqualTo(forward);
    }

    @Test
    void everyWordingIsItsPlaceInTheText() {
        AnalysedReport report = report("a", "\"The mill has to stay. It is ours,\" said Ada Finch.");
        List<Finding.Utterance> found = Utterances.of(List.of(report));
        assertThat(found).hasSize(2);
        for (Finding.Utterance utterance : found) {
            for (Finding.QuoteWording w : utterance.wordings()) {
                assertThat(w.exact()).isEqualTo(report.text().substring(w.start(), w.end()));
            }
        }
    }

    private static List<Finding.Utterance> shared(AnalysedReport... reports) {
        return Utterances.of(List.of(reports)).stream()
                .filter(u -> u.wordings().size() > 1)
                .toList();
    }

    private static AnalysedReport report(String id, String text) {
        return new TextAnalyser().analyse(Report.of(id, text));
    }
}
