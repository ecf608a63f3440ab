package org.stemma.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.align.IndexedReport;
import org.stemma.align.PassageAligner;
import org.stemma.align.Run;
import org.stemma.align.SentenceAligner;
import org.stemma.align.SentencePair;
import org.stemma.align.Vocabulary;
import org.stemma.edition.Editor;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.read.ReportReader;
import org.stemma.story.Grouping;
import org.stemma.story.StoryGrouper;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/** Alignment of a pair, the whole link stage over an archive, and its grouping into stories. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LinkBenchmark {

    private static final int REPORTS = 1_500;

    private final List<Report> reports = new SyntheticArchive(1).reports(0, REPORTS);
    private final List<AnalysedReport> analysed = analysed(reports);
    private final Vocabulary vocabulary = new Vocabulary();
    private final IndexedReport source = new IndexedReport(analysed.get(0), vocabulary);
    private final IndexedReport copy = new IndexedReport(analysed.get(1), vocabulary);

    /** Reports that are read before the clock runs. */
    @State(Scope.Benchmark)
    public static class Input {

        /** A file or folder of reports. */
        @Param("examples/harbour")
        public String input = "";

        private List<Report> read = List.of();

        /** Reads the reports. */
        @Setup
        public void load() {
            read = ReportReader.reports(List.of(Path.of(input)));
        }
    }

    private static List<AnalysedReport> analysed(List<Report> reports) {
        TextAnalyser analyser = new TextAnalyser();
        return reports.stream().map(analyser::analyse).toList();
    }

    /** Shared passages of a report and its copy. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Run> alignPassages() {
        return PassageAligner.align(source, copy);
    }

    /** Sentences of a report and its copy. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<SentencePair> alignSentences() {
        return SentenceAligner.align(source, copy);
    }

    /** From reports to all links: sketches, candidates, alignment, judgement, stemma. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Stemma links() {
        return Editor.withDefaults().stemma(reports, false);
    }

    /** The same for the reports of a file or folder. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Stemma linksOf(Input input) {
        return Editor.withDefaults().stemma(input.read, false);
    }

    /** Analysed reports to stories. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Grouping stories() {
        return new StoryGrouper().group(analysed);
    }
}
