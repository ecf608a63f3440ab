package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.sketch.CandidatePair;
import org.stemma.sketch.CandidateSearch;

class SyntheticArchiveTest {

    private final SyntheticArchive archive = new SyntheticArchive(1);

    @Test
    void makesTheSameReportWheneverAsked() {
        List<Report> all = archive.reports(0, 200);
        assertThat(all.get(120)).isEqualTo(archive.report(120));
        assertThat(new SyntheticArchive(2).report(120)).isNotEqualTo(archive.report(120));
    }

    @Test
    void relatesReportsOfOneStoryOnly() {
        List<CandidatePair> pairs = CandidateSearch.pairsOf(archive.reports(0, 2_000));
        List<CandidatePair> close =
                pairs.stream().filter(pair -> pair.containment() >= 0.5).toList();
        assertThat(close).hasSizeGreaterThan(500).allMatch(pair -> pair.a() / 9 == pair.b() / 9);
    }
}
