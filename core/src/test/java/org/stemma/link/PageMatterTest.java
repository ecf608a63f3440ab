package org.stemma.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.fixture.Ferry;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class PageMatterTest {

    private static final String OFFER = "Every morning our letter brings the best of the newsroom to readers at home.";

    /** Ten reports of ten invented subjects, each in four sentences that share hardly a word with another's. */
    private static List<AnalysedReport> strangers(String foot) {
        List<AnalysedReport> reports = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 4; s++) {
                for (int w = 0; w < 8; w++) {
                    text.append(w == 0 ? "W" : "w")
                            .append("ord")
                            .append((char) ('a' + i))
                            .append((char) ('a' + s))
                            .append((char) ('a' + w))
                            .append(w == 7 ? ".\n\n" : " ");
                }
            }
            reports.add(new TextAnalyser().analyse(Report.of("r" + i, text + (i < 4 ? foot : ""))));
        }
        return reports;
    }

    private static long masked(List<AnalysedReport> reports) {
        PageMatter matter = PageMatter.of(reports);
        return reports.stream()
                .mapToLong(r -> r.sentences().stream()
                        .filter(s -> matter.contains(r, s))
                        .count())
                .sum();
    }

    @Test
    void knowsASentenceThatStrangersShareForPageMatter() {
        assertThat(masked(strangers(OFFER))).isEqualTo(4);
        assertThat(masked(strangers(""))).isZero();
    }

    @Test
    void leavesWhatCopiesShareAlone() {
        List<AnalysedReport> reports = new ArrayList<>(strangers(""));
        reports.add(new TextAnalyser().analyse(Ferry.report("wire", "ABCDEFGHIJ")));
        reports.add(new TextAnalyser().analyse(Ferry.report("paper", "ABDFH0123")));
        assertThat(masked(reports)).isZero();
    }

    /** Ten accounts of one landing that share only its topic, the first three with {@code taken}. */
    private static List<AnalysedReport> accounts(String taken, String page) {
        List<AnalysedReport> reports = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 6; s++) {
                text.append("The glider on the beach at Sandholm on Sunday morning");
                for (int w = 0; w < 3; w++) {
                    text.append(" word")
                            .append((char) ('a' + i))
                            .append((char) ('a' + s))
                            .append((char) ('a' + w));
                }
                text.append(".\n\n");
            }
            reports.add(
                    new TextAnalyser().analyse(Report.of("r" + i, text + (i < 3 ? taken : "") + (i > 5 ? page : ""))));
        }
        return reports;
    }

    @Test
    void leavesAParagraphThatSeveralTookOverIntoAccountsOfOneEvent() {
        String paragraph = "The glider came down on the beach at Sandholm on Sunday morning between two rows of huts. ";
        assertThat(masked(accounts(paragraph, ""))).isZero();
        assertThat(masked(accounts(paragraph, OFFER))).isEqualTo(4);
    }

    @Test
    void leavesAReportThatSeveralPrintedEachOnAPageOfItsOwn() {
        List<AnalysedReport> reports = new ArrayList<>();
        for (AnalysedReport page : strangers("")) {
            int i = reports.size();
            String text = page.text() + (i < 3 ? Ferry.text("ABCDEFGH") : "");
            reports.add(new TextAnalyser().analyse(Report.of(page.id(), text)));
        }
        assertThat(masked(reports)).isZero();
    }

    @Test
    void saysNothingOfAHandfulOfReports() {
        assertThat(masked(strangers(OFFER).subList(0, 5))).isZero();
    }
}
