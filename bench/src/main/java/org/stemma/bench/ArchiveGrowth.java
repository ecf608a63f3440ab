package org.stemma.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.search.Query;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.archive.store.SearchRequest;
import org.stemma.model.Report;

/**
 * What an archive of a size takes: reports a second into an empty store, the opening of a full one, one report more, a
 * search; and memory.
 *
 * <p>Arguments: the size (100,000), and where the store is to be made ({@code jdbc:postgresql:...}; a file in the system's
 * temporary folder otherwise, which is deleted in the end).
 */
public final class ArchiveGrowth {

    private static final int SINGLES = 1_000;
    private static final int SEARCHES = 1_000;

    private final SyntheticArchive reports = new SyntheticArchive(1);
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PrintStream out;
    private final String location;
    private final int size;

    private ArchiveGrowth(PrintStream out, String location, int size) {
        this.out = out;
        this.location = location;
        this.size = size;
    }

    /** Arguments: see the class. */
    public static void main(String[] args) throws IOException {
        int size = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 1) {
            new ArchiveGrowth(out, args[1], size).run();
            return;
        }
        Path folder = Files.createTempDirectory("stemma-growth");
        try {
            new ArchiveGrowth(out, folder.resolve("stemma.db").toString(), size).run();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    out.printf(Locale.ROOT, "%s: %d MB%n", file.getFileName(), Files.size(file) >> 20);
                }
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void run() {
        try (Archive archive = Archive.open(location, StoreOptions.creating())) {
            long start = System.nanoTime();
            long processor = system.getProcessCpuTime();
            long[] seen = {0, start};
            archive.ingest(inputs(0, size), IngestOptions.defaults(), counts -> {
                if (counts.all() / 10_000 > seen[0] / 10_000) {
                    long now = System.nanoTime();
                    out.printf(
                            Locale.ROOT,
                            "%d: %.0f a second%n",
                            counts.all(),
                            (counts.all() - seen[0]) * 1e9 / (now - seen[1]));
                    seen[0] = counts.all();
                    seen[1] = now;
                }
            });
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = (system.getProcessCpuTime() - processor) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "ingest: %d reports, %.0f a second of the clock, %.0f a second of two processors%n",
                    size,
                    size / seconds,
                    2 * size / used);
        }
        try (Archive archive = Archive.open(location, StoreOptions.existing())) {
            long start = System.nanoTime();
            add(archive, size);
            out.printf(Locale.ROOT, "open and add one: %.2f s%n", (System.nanoTime() - start) / 1e9);
            IntStream.range(1, SINGLES).forEach(i -> add(archive, size + i)); // warms up
            times("add one", IntStream.range(SINGLES, 2 * SINGLES), i -> add(archive, size + i));
            IntStream.range(0, SEARCHES).forEach(i -> search(archive, i));
            times("search", IntStream.range(SEARCHES, 2 * SEARCHES), i -> search(archive, i));
            System.gc();
            Runtime memory = Runtime.getRuntime();
            out.printf(Locale.ROOT, "heap in use: %d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        }
    }

    private void add(Archive archive, int number) {
        archive.ingest(inputs(number, number + 1), IngestOptions.defaults(), counts -> {});
    }

    private void search(Archive archive, int i) {
        String[] words = reports.report(i * 37 % size).text().split("[. ]+");
        String query = switch (i % 4) {
            case 0 -> words[i % words.length];
            case 1 -> words[i % words.length] + " " + words[(i * 7 + 1) % words.length];
            case 2 -> "\"" + words[0] + " " + words[1] + " " + words[2] + "\"";
            default -> words[3] + " OR " + words[i * 3 % words.length];
        };
        Query.parse(query).ifPresent(q -> archive.store().search(SearchRequest.of(q)));
    }

    /** Does one thing. */
    @FunctionalInterface
    private interface Step {
        void run(int number);
    }

    private void times(String name, IntStream numbers, Step step) {
        List<Long> clock = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        numbers.forEach(i -> {
            long used = system.getProcessCpuTime();
            long start = System.nanoTime();
            step.run(i);
            clock.add(System.nanoTime() - start);
            processor.add(system.getProcessCpuTime() - used);
        });
        print(name + ", by the clock", clock);
        print(name + ", processor time", processor);
    }

    private void print(String name, List<Long> nanos) {
        Collections.sort(nanos);
        out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                name,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.get(nanos.size() - 1) / 1e6);
    }

    private Iterator<Input> inputs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> (Input) new Input.Kept(dated(reports.report(i), i)))
                .iterator();
    }

    /** Three hundred reports a day. */
    private static Report dated(Report report, int number) {
        return report.withPublishedAt(
                java.time.LocalDate.of(2024, 1, 1).plusDays(number / 300).toString());
    }
}
