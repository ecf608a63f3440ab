package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class PlainnessTest {

    /** By how much the words of {@code a} are plainer than those of {@code b}, none of which stands in both. */
    private static double lead(String a, String b, String language) {
        Vocabulary vocabulary = new Vocabulary();
        List<IndexedReport> reports =
                List.of(report("a", a, language, vocabulary), report("b", b, language, vocabulary));
        return new Plainness(reports)
                .lead(0, places(reports.get(0)), none(reports.get(0)), 1, places(reports.get(1)), none(reports.get(1)));
    }

    private static IndexedReport report(String id, String text, String language, Vocabulary vocabulary) {
        return new IndexedReport(new TextAnalyser().analyse(Report.of(id, text).withLanguage(language)), vocabulary);
    }

    private static int[] places(IndexedReport report) {
        return IntStream.range(0, report.words()).toArray();
    }

    private static boolean[] none(IndexedReport report) {
        return new boolean[report.words()];
    }

    @Test
    void takesUsualWordsForPlainerThanRareOnes() {
        String usual = "The money for the new house was found.";
        String rare = "The lucre for the novel domicile was unearthed.";
        assertThat(lead(usual, rare, "en")).isPositive();
        assertThat(lead(rare, usual, "en")).isEqualTo(-lead(usual, rare, "en"));
    }

    @Test
    void hasNothingToSayOfNamesAndCoinedWords() {
        assertThat(lead("The money of Arvensee.", "The tarnded of Kesselburg.", "en"))
                .isZero();
    }

    @Test
    void hasNothingToSayOfAnotherLanguage() {
        assertThat(lead("Das money house people.", "Das lucre domicile denizens.", "de"))
                .isZero();
    }
}
