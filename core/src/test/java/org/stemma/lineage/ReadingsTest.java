package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.link.LinkOptions;
import org.stemma.link.RelationJudge;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class ReadingsTest {

    private static final String FIRST = """
            The ferry left the mainland with its doors open and nobody on deck saw it. \
            Two lifeboats reached the ferry before noon and took thirty people ashore. \
            The ferry was built in Kesselburg and had served the strait since spring.""";

    private static Readings of(String... texts) {
        return of(Set.of(), texts);
    }

    /** Of texts of one family, beside which others use the words {@code beside}. */
    private static Readings of(Set<String> beside, String... texts) {
        Vocabulary vocabulary = new Vocabulary();
        List<IndexedReport> reports = Stream.of(texts)
                .map(text -> new IndexedReport(
                        new TextAnalyser().analyse(Report.of("r" + text.hashCode(), text)), vocabulary))
                .toList();
        RelationJudge judge = new RelationJudge(LinkOptions.defaults());
        return new Readings(
                reports,
                Units.of(reports, List.of(judge.judge(reports.get(0), 0, reports.get(1), 1))),
                beside.stream().map(vocabulary::id).collect(Collectors.toSet())::contains);
    }

    @Test
    void takesTheWordThatOtherFamiliesUseForTheFirstOne() {
        // No dictionary knows either word, so that plainness alone has nothing to say.
        String one = FIRST.replace("noon", "gronder");
        String other = FIRST.replace("noon", "fellick");
        assertThat(of(one, other).plainer(0, 1)).isZero();
        assertThat(of(Set.of("gronder"), one, other).plainer(0, 1)).isPositive();
        assertThat(of(Set.of("fellick"), one, other).plainer(0, 1)).isNegative();
    }

    @Test
    void takesTheWordThatBothHaveElsewhereForTheFirstOne() {
        // No dictionary knows "gronder", so that plainness alone has nothing to say.
        String some = FIRST.replace("reached the ferry", "reached the gronder");
        assertThat(of(FIRST, some).plainer(0, 1)).isPositive();
        assertThat(of(some, FIRST).plainer(0, 1)).isEqualTo(-of(FIRST, some).plainer(0, 1));
    }

    @Test
    void saysNothingWhereAWordWasReplacedThroughout() {
        assertThat(of(FIRST, FIRST.replace("ferry", "gronder")).plainer(0, 1)).isZero();
    }
}
