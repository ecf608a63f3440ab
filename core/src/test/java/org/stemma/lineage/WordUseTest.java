package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class WordUseTest {

    private final Vocabulary vocabulary = new Vocabulary();

    private List<IndexedReport> reports(String... texts) {
        return Stream.of(texts)
                .map(text -> new IndexedReport(
                        new TextAnalyser().analyse(Report.of("r" + text.hashCode(), text)), vocabulary))
                .toList();
    }

    private boolean beside(List<IndexedReport> all, List<IndexedReport> family, String word) {
        return WordUse.of(all, vocabulary)
                .beside(family)
                .used(reports(word).getFirst().stem(0));
    }

    @Test
    void knowsWhatOthersThanTheFamilyUse() {
        List<IndexedReport> all = reports(
                "The quay caved in. The quay was old.", "The wharf caved in.", "Nobody was on the quay when it fell.");
        assertThat(beside(all, all.subList(0, 2), "quay")).isTrue();
        assertThat(beside(all, all.subList(0, 2), "wharf")).isFalse();
        assertThat(beside(all, all, "quay")).isFalse();
        assertThat(beside(all, all, "jetty")).isFalse();
    }

    @Test
    void givesTheWordingOfOtherFamiliesTheLargerShare() {
        List<IndexedReport> all = reports(
                "The quay caved in at dawn and divers searched the water.",
                "The wharf collapsed at daybreak and divers combed the water.",
                "Divers searched under the quay at dawn.");
        WordUse.Beside beside = WordUse.of(all, vocabulary).beside(all.subList(0, 2));
        double first = beside.share(all.get(0), List.of(all.get(1)));
        double second = beside.share(all.get(1), List.of(all.get(0)));
        assertThat(first).isGreaterThan(second);
        // Three of four words of its own beside five taken for usual; none of four.
        assertThat(second).isBetween(0.05, 0.1);
    }

    @Test
    void saysTheSameOfAllWhereThereIsNoOtherFamily() {
        List<IndexedReport> all = reports("The quay caved in at dawn.", "The wharf collapsed at daybreak.");
        WordUse.Beside beside = WordUse.of(all, vocabulary).beside(all);
        assertThat(beside.share(all.get(0), List.of(all.get(1))))
                .isEqualTo(beside.share(all.get(1), List.of(all.get(0))));
    }
}
