package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.stemma.model.Report;
import org.stemma.sketch.CandidateIndex;
import org.stemma.sketch.CandidateSearch;
import org.stemma.sketch.Sketch;
import org.stemma.sketch.SketchOptions;

/**
 * How the cost of sketching, adding and asking grows with the archive, and what memory it takes.
 *
 * <p>Cost is processor time, which other work on the machine changes little. Reports are made in batches, outside the
 * measured time, and made again to ask for their candidates, so the archive itself takes no memory. The exponent is that
 * of a power law through the first and the last size: 1 is linear.
 */
public final class Growth {

    private static final int BATCH = 4_000;
    private static final List<Integer> SIZES = List.of(20_000, 100_000, 300_000, 1_000_000);

    private final SyntheticArchive archive = new SyntheticArchive(1);
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PrintStream out;

    private Growth(PrintStream out) {
        this.out = out;
    }

    /** What one size costs. */
    private record Cost(
            int reports, double sketch, double add, double ask, long candidates, long indexBytes, long heap) {
        double all() {
            return sketch + add + ask;
        }
    }

    /** Arguments: sizes, ascending; without any, 20,000 to a million. */
    public static void main(String[] args) {
        List<Integer> sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).map(Integer::valueOf).toList();
        new Growth(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(sizes);
    }

    private void run(List<Integer> sizes) {
        measure(sizes.get(0)); // warms up
        out.println("reports\tsketch s\tadd s\task s\tall s\tus/report\tcandidates/report\tindex MB\theap MB");
        List<Cost> costs = new ArrayList<>();
        for (int size : sizes) {
            Cost c = measure(size);
            costs.add(c);
            out.printf(
                    Locale.ROOT,
                    "%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%.2f\t%d\t%d%n",
                    c.reports(),
                    c.sketch(),
                    c.add(),
                    c.ask(),
                    c.all(),
                    1e6 * c.all() / size,
                    (double) c.candidates() / size,
                    c.indexBytes() >> 20,
                    c.heap() >> 20);
        }
        Cost first = costs.get(0);
        Cost last = costs.get(costs.size() - 1);
        if (last.reports() > first.reports()) {
            double exponent = Math.log(last.all() / first.all()) / Math.log((double) last.reports() / first.reports());
            out.printf(Locale.ROOT, "exponent %.3f%n", exponent);
        }
    }

    private Cost measure(int size) {
        CandidateIndex index = new CandidateIndex();
        long sketching = 0;
        long adding = 0;
        for (int from = 0; from < size; from += BATCH) {
            List<Report> reports = archive.reports(from, Math.min(size, from + BATCH));
            long start = system.getProcessCpuTime();
            List<Sketch> sketches = CandidateSearch.sketches(reports, SketchOptions.defaults());
            long sketched = system.getProcessCpuTime();
            sketches.forEach(index::add);
            sketching += sketched - start;
            adding += system.getProcessCpuTime() - sketched;
        }
        List<CandidateIndex.Asker> askers = IntStream.range(
                        0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> index.asker())
                .toList();
        long asking = 0;
        long candidates = 0;
        for (int from = 0; from < size; from += BATCH) {
            List<Report> reports = archive.reports(from, Math.min(size, from + BATCH));
            List<Sketch> sketches = CandidateSearch.sketches(reports, SketchOptions.defaults());
            int first = from;
            long start = system.getProcessCpuTime();
            candidates += IntStream.range(0, askers.size())
                    .parallel()
                    .mapToLong(worker -> ask(askers.get(worker), sketches, first, worker, askers.size()))
                    .sum();
            asking += system.getProcessCpuTime() - start;
        }
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return new Cost(
                size,
                sketching / 1e9,
                adding / 1e9,
                asking / 1e9,
                candidates,
                index.bytes(),
                memory.totalMemory() - memory.freeMemory());
    }

    private static long ask(CandidateIndex.Asker asker, List<Sketch> sketches, int first, int worker, int workers) {
        long found = 0;
        for (int i = worker; i < sketches.size(); i += workers) {
            found += asker.candidates(sketches.get(i), first + i).size();
        }
        return found;
    }
}
