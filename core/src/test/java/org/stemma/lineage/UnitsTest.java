package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.report;
import static org.stemma.fixture.Ferry.sentence;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.link.LinkOptions;
import org.stemma.link.Relation;
import org.stemma.link.RelationJudge;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class UnitsTest {

    private static Units of(Report... reports) {
        Vocabulary vocabulary = new Vocabulary();
        List<IndexedReport> indexed = Stream.of(reports)
                .map(r -> new IndexedReport(new TextAnalyser().analyse(r), vocabulary))
                .toList();
        RelationJudge judge = new RelationJudge(LinkOptions.defaults());
        List<Relation> relations = new java.util.ArrayList<>();
        for (int a = 0; a < indexed.size(); a++) {
            for (int b = a + 1; b < indexed.size(); b++) {
                relations.add(judge.judge(indexed.get(a), a, indexed.get(b), b));
            }
        }
        return Units.of(indexed, relations);
    }

    @Test
    void putsASentenceAndItsRewordingIntoOneUnit() {
        Units units = of(report("wire", "ABCDEFGH"), report("blog", "abcdefgh"));
        assertThat(units.sequence(1)).isEqualTo(units.sequence(0)).hasSize(8);
    }

    @Test
    void keepsWhatOneReportAloneHasApart() {
        Units units = of(report("wire", "ABCDEF"), report("paper", "ABCDEF01"));
        assertThat(units.sequence(1))
                .startsWith(units.sequence(0).toArray(Integer[]::new))
                .hasSize(8);
    }

    @Test
    void joinsTheHalvesOfASentenceThatAThirdReportHasWhole() {
        String halves = sentence('B').replace(" through the morning while a", " through the morning. A");
        Report split = Report.of(
                "split",
                report("x", "A").text() + "\n\n" + halves + "\n\n"
                        + report("x", "CDEF").text());
        Units units = of(report("wire", "ABCDEF"), split);
        assertThat(units.sequence(1)).isEqualTo(units.sequence(0));
        assertThat(units.unit(1, 1)).isEqualTo(units.unit(1, 2));
    }

    @Test
    void countsWhatASpliceSaysTwiceOnce() {
        Units units = of(report("one", "ABCDE"), report("mixed", "ABCDEMANOP"), report("other", "MANOP"));
        assertThat(units.sequence(1)).hasSize(9);
        assertThat(units.unit(1, 6)).isEqualTo(-1);
        assertThat(units.unit(2, 1)).isEqualTo(units.unit(0, 0)).isNotEqualTo(-1);
    }

    @Test
    void countsLinesThatDifferInANumberEach() {
        String line = "The ferry of the northern line reported 14 cars and a lorry on board at noon.";
        Units units = of(
                Report.of("one", report("x", "ABC").text() + "\n\n" + line + "\n\n" + line.replace("14", "31")),
                report("other", "ABCD"));
        assertThat(units.unit(0, 4)).isNotEqualTo(-1).isNotEqualTo(units.unit(0, 3));
    }
}
