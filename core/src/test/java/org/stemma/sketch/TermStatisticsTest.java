package org.stemma.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class TermStatisticsTest {

    private final TextAnalyser analyser = new TextAnalyser();

    @Test
    void countsReportsNotOccurrences() {
        TermStatistics statistics = TermStatistics.of(List.of(
                report("a", "Ferry after ferry left Velmouth"),
                report("b", "The ferry stayed"),
                report("c", "No ship")));
        assertThat(statistics.reports()).isEqualTo(3);
        assertThat(statistics.frequency("ferri")).isEqualTo(2);
        assertThat(statistics.frequency("zeppelin")).isZero();
    }

    @Test
    void keepsTheNamesOfOneEventRarerThanPlainWords() {
        List<AnalysedReport> five = List.of(
                report("a", "Velmouth said the people"),
                report("b", "Velmouth said the people"),
                report("c", "Velmouth said the people"),
                report("d", "Velmouth said the people"),
                report("e", "Velmouth said the people"));
        TermStatistics statistics = TermStatistics.of(five);
        assertThat(statistics.idf("velmouth")).isGreaterThan(2 * statistics.idf("peopl"));
        assertThat(statistics.idf("peopl")).isGreaterThan(statistics.idf("the"));
        assertThat(statistics.idf("zeppelin")).isGreaterThan(statistics.idf("velmouth"));
        assertThat(statistics.idf("the")).isPositive();
    }

    @Test
    void fallsBackOnEnglishNewsInGeneral() {
        TermStatistics none = TermStatistics.of(List.of());
        assertThat(none.common("govern")).isTrue();
        assertThat(none.common("velmouth")).isFalse();
        assertThat(none.idf("velmouth")).isGreaterThan(none.idf("govern"));
    }

    @Test
    void knowsNoCommonWordsOfOtherLanguages() {
        Report french =
                Report.of("f", "Le port est en feu").changed().language("fr").build();
        assertThat(TermStatistics.of(List.of(analyser.analyse(french))).common("the"))
                .isFalse();
    }

    private AnalysedReport report(String id, String text) {
        return analyser.analyse(Report.of(id, text));
    }
}
