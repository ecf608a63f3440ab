package org.stemma.bench;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.entity.Entities;
import org.stemma.entity.NameFinder;
import org.stemma.entity.NameMention;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;
import org.stemma.understand.Models;
import org.stemma.understand.vector.MiniLm;

/** Names of a report by rules and by the model, the entities of a story of five, the vectors of a report's sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class NamesBenchmark {

    private static final String PARAGRAPH =
            "Marta Lindqvist, the mayor of Gothenburg, said on Monday that the ferry would not sail before "
                    + "Friday. Baltic Lines had asked the Swedish Transport Agency for permission twice, and Lindqvist met officials of "
                    + "the European Commission in Warsaw. \"We cannot wait,\" she told reporters at the airport.\n\n";

    private static final int PARAGRAPHS = 10;
    private static final int REPORTS = 5;

    private final List<AnalysedReport> story = IntStream.range(0, REPORTS)
            .mapToObj(i -> new TextAnalyser()
                    .analyse(Report.of("r" + i, PARAGRAPH.repeat(PARAGRAPHS)).withLanguage("en")))
            .toList();
    private final NameFinder model = Models.understanding().names();
    private @Nullable MiniLm encoder;

    /** Loads the sentence model. */
    @Setup
    public void load() throws IOException {
        encoder = MiniLm.load(1);
    }

    /** Gives it back. */
    @TearDown
    public void close() {
        Objects.requireNonNull(encoder).close();
    }

    /** A report of 30 sentences, by rules. */
    @Benchmark
    public List<NameMention> byRules() {
        return NameFinder.rules().find(story.get(0));
    }

    /** The same by the model. */
    @Benchmark
    public List<NameMention> byModel() {
        return model.find(story.get(0));
    }

    /** A story of five such reports, by rules, names merged. */
    @Benchmark
    public List<Finding.Entity> entities() {
        return Entities.of(story, NameFinder.rules()).all();
    }

    /** The vectors of a report's sentences. */
    @Benchmark
    public List<float[]> vectors() {
        AnalysedReport report = story.get(0);
        return Objects.requireNonNull(encoder)
                .encode(report.sentences().stream()
                        .map(s -> s.span().of(report.text()))
                        .toList());
    }
}
