package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.figure.Figures;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.quote.TaggedReport;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;
import org.stemma.timeline.DatedReport;
import org.stemma.timeline.Timeline;

/** Clauses and dates, the timeline, and the figures of a story of six reports of a thousand words each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ChronicleBenchmark {

    private static final int REPORTS = 6;

    private final List<AnalysedReport> reports = reports();
    private final List<DatedReport> dated = Timeline.dated(tagged(), List.of());

    private List<TaggedReport> tagged() {
        return reports.stream().map(TaggedReport::of).toList();
    }

    private static List<AnalysedReport> reports() {
        String text = prose();
        TextAnalyser analyser = new TextAnalyser();
        List<AnalysedReport> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String own = text.replace("Orrin", "Orrin" + (char) ('a' + i));
            reports.add(analyser.analyse(Report.of("r" + i, own).withPublishedAt("2031-05-0" + (i + 1))));
        }
        return reports;
    }

    private static String prose() {
        try (InputStream in = ChronicleBenchmark.class.getResourceAsStream("chronicle.txt")) {
            if (in == null) {
                throw new IllegalStateException("no chronicle.txt beside " + ChronicleBenchmark.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).repeat(6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clauses with subject and tense, and dates in their place. */
    @Benchmark
    public List<DatedReport> clausesAndDates() {
        return Timeline.dated(tagged(), List.of());
    }

    /** What happened when, mentions put together. */
    @Benchmark
    public List<Finding.Event> timeline() {
        return Timeline.of(dated, List.of(), List.of());
    }

    /** How much of what, side by side. */
    @Benchmark
    public List<Finding.Figure> figures() {
        return Figures.of(dated, List.of());
    }
}
