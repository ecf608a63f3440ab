package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.text;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class IndexedReportTest {

    private final List<AnalysedReport> reports = IntStream.range(0, 40)
            .mapToObj(i ->
                    Report.of("r" + i, text("ABCDEFGHIJKL0123456789".substring(i % 17, i % 17 + 4)) + "No. " + i))
            .map(new TextAnalyser()::analyse)
            .toList();

    @Test
    void wordsOfManyReportsAreNumberedAsIfTheyCameOneAfterTheOther() {
        Vocabulary together = new Vocabulary();
        Vocabulary apart = new Vocabulary();
        List<IndexedReport> all = IndexedReport.all(reports, together, (report, sentence) -> false);
        for (int r = 0; r < reports.size(); r++) {
            IndexedReport one = new IndexedReport(reports.get(r), apart);
            assertThat(all.get(r).report()).isSameAs(reports.get(r));
            assertThat(all.get(r).forms).containsExactly(one.forms);
            assertThat(all.get(r).stems).containsExactly(one.stems);
        }
        assertThat(together.size()).isEqualTo(apart.size());
    }

    @Test
    void maskedSentencesKeepTheirNumbersAndLoseTheirWords() {
        IndexedReport masked = IndexedReport.all(reports, new Vocabulary(), (report, sentence) -> sentence.index() == 1)
                .get(0);
        IndexedReport whole = new IndexedReport(reports.get(0), new Vocabulary());
        assertThat(masked.sentences()).isEqualTo(whole.sentences());
        assertThat(masked.firstWord(1)).isEqualTo(masked.endWord(1));
        assertThat(masked.words()).isEqualTo(whole.words() - (whole.endWord(1) - whole.firstWord(1)));
        assertThat(masked.token(masked.firstWord(2))).isEqualTo(whole.token(whole.firstWord(2)));
    }
}
