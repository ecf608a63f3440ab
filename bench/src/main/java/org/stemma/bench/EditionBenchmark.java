package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.stemma.edition.EditionOptions;
import org.stemma.edition.Editor;
import org.stemma.edition.Understanding;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.read.ReportReader;
import org.stemma.understand.Models;

/**
 * Editions of a batch of stories, on all processors: how many reports a second pass from their text to the finished edition.
 * Reading and writing are not in it.
 *
 * <p>{@code made.reports} is reports a second, {@code made.processorMillis} the processor time that the whole process took in
 * that second, compiling and collecting garbage included: their quotient is the processor time a report. Let it warm up: the
 * first minute is mostly the compiler's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class EditionBenchmark {

    /** A folder of which each folder and each file of JSON lines is one story. */
    @Param("examples")
    public String stories = "";

    private final List<List<Report>> batch = new ArrayList<>();
    private final Editor fast = new Editor(EditionOptions.defaults().withFast(true), Understanding.byRules());
    private final Editor full = new Editor(EditionOptions.defaults(), Models.understanding());

    /** What was made, and what it took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Made {

        /** Reports in finished editions. */
        public long reports;

        /** Processor time of the whole process. */
        public long processorMillis;
    }

    /** Reads the stories. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(stories))) {
            for (Path story : all.sorted().toList()) {
                if (Files.isDirectory(story) || story.toString().endsWith(".jsonl")) {
                    batch.add(ReportReader.reports(List.of(story)));
                }
            }
        }
        batch.removeIf(Collection::isEmpty);
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("no stories in " + stories);
        }
    }

    /** Without models, as {@code --fast} does. */
    @Benchmark
    public List<Edition> fast(Made made) {
        return editions(fast, made);
    }

    /** With all models. */
    @Benchmark
    public List<Edition> full(Made made) {
        return editions(full, made);
    }

    private List<Edition> editions(Editor editor, Made made) {
        long before = processorNanos();
        List<Edition> editions = inTurn(editor);
        made.processorMillis += (processorNanos() - before) / 1_000_000;
        made.reports += batch.stream().mapToInt(List::size).sum();
        return editions;
    }

    /** As a program with as many threads as processors would ask for them. */
    private List<Edition> inTurn(Editor editor) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService callers = Executors.newFixedThreadPool(threads)) {
            List<Future<Edition>> asked = batch.stream()
                    .map(story -> callers.submit(() -> editor.edit(story)))
                    .toList();
            List<Edition> editions = new ArrayList<>();
            for (Future<Edition> edition : asked) {
                editions.add(edition.get());
            }
            return editions;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
