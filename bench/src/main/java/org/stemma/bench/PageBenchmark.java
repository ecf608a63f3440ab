package org.stemma.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.HtmlReader;

/**
 * Reading all pages of a folder, and parsing the same pages with nothing but jsoup: the ratio of the two is what
 * extraction costs. {@code -p folder=DIR} takes other pages than the project's own, gzipped or not; {@code -t 2} runs
 * on two cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class PageBenchmark {

    /** Where the pages are. */
    @Param("eval/fixtures/pages")
    public String folder = "";

    private final HtmlReader reader = new HtmlReader(HtmlOptions.defaults());
    private final List<byte[]> pages = new ArrayList<>();

    /** Loads the pages into memory. */
    @Setup
    public void load() throws IOException {
        pages.addAll(Pages.in(List.of(Path.of(folder))));
    }

    /** jsoup alone, encoding detected. */
    @Benchmark
    public void parse(Blackhole sink) throws IOException {
        for (byte[] page : pages) {
            sink.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
        }
    }

    /** The whole extraction: decoding, parsing, text, metadata. */
    @Benchmark
    public void extract(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(reader.read("page", page));
        }
    }
}
