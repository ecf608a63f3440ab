package org.stemma.eval.tradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

class SplicesTest {

    @Test
    void editsReportsThatCanEachBeReadAsAnothersSource() {
        List<Report> reports = reports(Path.of("fixtures", "splices", "reports.jsonl"));
        assertThat(reports).hasSize(5);
        List<Edition> editions = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Editor.withDefaults().editAll(reports, List.of()));
        assertThat(editions).isNotEmpty();
    }

    private static List<Report> reports(Path file) {
        try (Stream<Read> reads = new ReportReader(ReadOptions.defaults()).read(List.of(file.toAbsolutePath()))) {
            return reads.filter(Read.Kept.class::isInstance)
                    .map(read -> ((Read.Kept) read).report())
                    .toList();
        }
    }
}
