package org.stemma.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.stemma.model.Report;
import org.stemma.sketch.Sketcher;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/** Time a report, by one thread, of the ways from a text to its sketch. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SketchBenchmark {

    private static final int REPORTS = 500;

    private final List<Report> reports = new SyntheticArchive(1).reports(0, REPORTS);
    private final TextAnalyser analyser = new TextAnalyser();
    private final List<AnalysedReport> analysed =
            reports.stream().map(analyser::analyse).toList();
    private final Sketcher sketcher = new Sketcher();

    /** Straight from the text. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void fromText(Blackhole hole) {
        reports.forEach(report -> hole.consume(sketcher.sketch(report)));
    }

    /** From tokens that other stages made already. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void fromTokens(Blackhole hole) {
        analysed.forEach(report -> hole.consume(sketcher.sketch(report)));
    }

    /** Sentences and tokens alone, for comparison. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void analyse(Blackhole hole) {
        reports.forEach(report -> hole.consume(analyser.analyse(report)));
    }
}
