package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.stemma.read.html.HtmlOptions;
import org.stemma.read.html.HtmlReader;

/**
 * What a whole extraction costs against nothing but jsoup's parse of the same bytes, page by page.
 *
 * <p>Each page is parsed and read in turns, which of the two comes first changing by the round, on one thread whose own
 * processor time is taken; of each page the fastest of either counts, since all that disturbs a run makes it slower. The
 * ratio of the two is one page's cost. Printed are its median over the pages with an interval of 95 % (resampled pages,
 * seeded), the quartiles, and both for what is allocated. Then all pages are gone through by several threads, parsed and
 * read in turns, by the clock and by the processor time of the whole process, so that collecting garbage counts.
 */
public final class ExtractionCost {
    private static final int RESAMPLINGS = 2_000;
    private static final int THREADED_ROUNDS = 5;

    /** Keeps results from being optimised away. */
    private static volatile int sink;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final HtmlReader reader = new HtmlReader(HtmlOptions.defaults());
    private final PrintStream out;
    private final List<byte[]> pages;
    private final List<Consumer<byte[]>> ways = List.of(ExtractionCost::parse, this::extract);

    private ExtractionCost(PrintStream out, List<byte[]> pages) {
        this.out = out;
        this.pages = pages;
    }

    /** Arguments: rounds, threads, every n-th page, folders of pages. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        if (args.length < 4) {
            throw new IllegalArgumentException("usage: ExtractionCost ROUNDS THREADS EVERY FOLDER...");
        }
        List<byte[]> all = Pages.in(Arrays.stream(args).skip(3).map(Path::of).toList());
        int every = Integer.parseInt(args[2]);
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            pages.add(all.get(i));
        }
        ExtractionCost cost =
                new ExtractionCost(new PrintStream(System.out, true, StandardCharsets.UTF_8), List.copyOf(pages));
        cost.pageByPage(Integer.parseInt(args[0]));
        cost.together(Integer.parseInt(args[1]));
    }

    private static void parse(byte[] page) {
        try {
            sink = Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void extract(byte[] page) {
        sink = reader.read("page", page).report().text().length();
    }

    private void pageByPage(int rounds) {
        double[][] nanos = new double[2][pages.size()];
        double[][] bytes = new double[2][pages.size()];
        for (int way = 0; way < 2; way++) {
            Arrays.fill(nanos[way], Double.MAX_VALUE);
            Arrays.fill(bytes[way], Double.MAX_VALUE);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < pages.size(); i++) {
                for (int turn = 0; turn < 2; turn++) {
                    int way = (turn + round) % 2;
                    long allocated = threads.getCurrentThreadAllocatedBytes();
                    long start = threads.getCurrentThreadCpuTime();
                    ways.get(way).accept(pages.get(i));
                    nanos[way][i] = Math.min(nanos[way][i], threads.getCurrentThreadCpuTime() - start);
                    bytes[way][i] = Math.min(bytes[way][i], threads.getCurrentThreadAllocatedBytes() - allocated);
                }
            }
        }
        long size = pages.stream().mapToLong(p -> p.length).sum();
        print(
                "%d pages of %d KB on the average, fastest of %d rounds",
                pages.size(), size / pages.size() / 1000, rounds);
        line("processor time", nanos);
        line("allocated", bytes);
        print(
                "pages a second and core: %.0f read, %.0f parsed",
                1e9 * pages.size() / sum(nanos[1]), 1e9 * pages.size() / sum(nanos[0]));
    }

    private void line(String what, double[][] taken) {
        double[] ratios = new double[pages.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = taken[1][i] / Math.max(1, taken[0][i]);
        }
        double[] medians = new double[RESAMPLINGS];
        SplittableRandom random = new SplittableRandom(7);
        for (int r = 0; r < RESAMPLINGS; r++) {
            medians[r] = quantile(
                    random.ints(ratios.length, 0, ratios.length)
                            .mapToDouble(i -> ratios[i])
                            .toArray(),
                    0.5);
        }
        print(
                "%s: median %.3f times the parse [%.3f, %.3f], quarters %.3f and %.3f, nine in ten below %.3f, all pages together %.3f",
                what,
                quantile(ratios, 0.5),
                quantile(medians, 0.025),
                quantile(medians, 0.975),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75),
                quantile(ratios, 0.9),
                sum(taken[1]) / sum(taken[0]));
    }

    private void together(int count) throws InterruptedException, ExecutionException {
        double[][] clock = new double[2][THREADED_ROUNDS];
        double[][] processor = new double[2][THREADED_ROUNDS];
        try (ExecutorService pool = Executors.newFixedThreadPool(count)) {
            for (int round = 0; round < THREADED_ROUNDS; round++) {
                for (int way = 0; way < 2; way++) {
                    long start = System.nanoTime();
                    long cpu = system.getProcessCpuTime();
                    run(pool, count, ways.get(way));
                    clock[way][round] = System.nanoTime() - start;
                    processor[way][round] = system.getProcessCpuTime() - cpu;
                }
            }
        }
        double read = quantile(clock[1], 0.5);
        print(
                "%d threads, median of %d rounds: %.0f pages a second by the clock, %.0f of %d processors; all pages together %.3f times the parse, garbage included",
                count,
                THREADED_ROUNDS,
                1e9 * pages.size() / read,
                1e9 * count * pages.size() / quantile(processor[1], 0.5),
                count,
                quantile(processor[1], 0.5) / quantile(processor[0], 0.5));
    }

    private void run(ExecutorService pool, int count, Consumer<byte[]> way)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> workers = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            workers.add(pool.submit(() -> {
                int i = next.getAndIncrement();
                while (i < pages.size()) {
                    way.accept(pages.get(i));
                    i = next.getAndIncrement();
                }
            }));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
    }

    private void print(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
