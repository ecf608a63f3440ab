package org.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.model.Report;

/**
 * What a server over a large archive takes: from start to ready, a kept page, two hundred readers while reports come in, and
 * memory. The server is a process of its own; so that readers do not take the processors from it, they read bytes and
 * nothing else.
 *
 * <p>Arguments: the archive's file, which is made with 100,000 reports and a story of twenty when it is not there, and is
 * kept; then the command that serves it, {@code ./stemma serve} without any.
 */
public final class ServerLoad {

    private static final int SIZE = 100_000;
    private static final int STORY = 20;
    private static final int KEPT = 2_000;
    private static final int READERS = 200;
    private static final long READ_SECONDS = 30;
    private static final long PAUSE_MILLIS = 500;

    private final PrintStream out;
    private final String store;
    private final List<String> command;

    private ServerLoad(PrintStream out, String store, List<String> command) {
        this.out = out;
        this.store = store;
        this.command = command;
    }

    /** Arguments: see the class. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            throw new IllegalArgumentException("say which file the archive is in, or is to be made in");
        }
        List<String> command =
                args.length == 1 ? List.of("./stemma", "serve") : List.of(args).subList(1, args.length);
        new ServerLoad(new PrintStream(System.out, true, StandardCharsets.UTF_8), args[0], command).run();
    }

    private void run() throws IOException, InterruptedException {
        String story = prepare();
        if (story.isEmpty()) {
            return; // made now: the next run measures, with a machine that has calmed down
        }
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            try (Served served = Served.start(command, store)) {
                starts.add(served.readySeconds());
            }
        }
        Collections.sort(starts);
        out.printf(Locale.ROOT, "start to ready: %.2f s, median of %d (%s)%n", starts.get(2), starts.size(), starts);
        try (Served served = Served.start(command, store)) {
            List<String> pages = List.of("/", "/stories/" + story);
            for (String page : pages) {
                kept(served, page);
            }
            out.println("memory after that: " + served.megabytes() + " MB");
            load(served, pages, PAUSE_MILLIS);
            load(served, pages, 0);
            out.println("memory at its highest: " + served.megabytesAtMost() + " MB");
        }
    }

    // ---- the archive

    private String prepare() {
        boolean there = Files.exists(Path.of(store));
        try (Archive archive = Archive.open(store, StoreOptions.creating())) {
            if (!there) {
                SyntheticArchive reports = new SyntheticArchive(1);
                archive.ingest(
                        IntStream.range(0, SIZE)
                                .mapToObj(i -> kept(reports.report(i), i))
                                .iterator(),
                        IngestOptions.defaults(),
                        counts -> {});
                archive.ingest(storyOf(reports).iterator(), IngestOptions.defaults(), counts -> {});
                String first = archive.store().storiesOf(List.of("s0")).getOrDefault("s0", "");
                archive.curation()
                        .add(
                                first,
                                IntStream.range(1, STORY).mapToObj(i -> "s" + i).toList());
                archive.edition(first);
                out.println("the archive is made; run this again to measure");
                return "";
            }
            return archive.store().storiesOf(List.of("s0")).getOrDefault("s0", "");
        }
    }

    private static Input kept(Report report, int number) {
        return new Input.Kept(report.withPublishedAt(
                LocalDate.of(2024, 1, 1).plusDays(number / 300).toString()));
    }

    /** Twenty reports, of five originals with copies and abridgements. */
    private static List<Input> storyOf(SyntheticArchive reports) {
        List<Input> story = new ArrayList<>();
        for (int i = 0; i < STORY; i++) {
            String text = reports.report(SIZE * 2 + i % 5 * 9).text();
            String part = i < 5 ? text : text.substring(0, text.length() * (25 - i) / 20);
            story.add(kept(
                    new Report(
                            "s" + i,
                            "s" + i,
                            null,
                            "Outlet " + i,
                            "A story of twenty reports, number " + i,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            part,
                            List.of(),
                            List.of(),
                            false),
                    SIZE + 300 + i));
        }
        return story;
    }

    // ---- pages

    private void kept(Served served, String path) throws IOException {
        try (Reader reader = new Reader(served.port())) {
            for (int i = 0; i < KEPT / 2; i++) {
                reader.get(path);
            }
            List<Double> clock = new ArrayList<>();
            List<Double> server = new ArrayList<>();
            for (int i = 0; i < KEPT; i++) {
                long start = System.nanoTime();
                Reader.Answer answer = reader.get(path);
                clock.add((System.nanoTime() - start) / 1e6);
                server.add(answer.serverMillis());
            }
            String name = path.length() > 1 ? "story page" : "first page";
            print(name + ", kept, at the reader", clock);
            print(name + ", kept, in the server", server);
        }
    }

    private void load(Served served, List<String> pages, long pause) throws InterruptedException {
        List<Double> clock = Collections.synchronizedList(new ArrayList<>());
        List<Double> server = Collections.synchronizedList(new ArrayList<>());
        AtomicLong failed = new AtomicLong();
        CountDownLatch ready = new CountDownLatch(READERS);
        long end = System.nanoTime() + READ_SECONDS * 1_000_000_000;
        List<Thread> threads = new ArrayList<>();
        for (int r = 0; r < READERS; r++) {
            int number = r;
            threads.add(Thread.ofVirtual().start(() -> {
                try (Reader reader = new Reader(served.port())) {
                    ready.countDown();
                    ready.await();
                    Thread.sleep(pause * number / READERS);
                    for (int i = number; System.nanoTime() < end; i++) {
                        long start = System.nanoTime();
                        Reader.Answer answer = reader.get(pages.get(i % pages.size()));
                        clock.add((System.nanoTime() - start) / 1e6);
                        server.add(answer.serverMillis());
                        if (answer.status() != 200) {
                            failed.incrementAndGet();
                        }
                        Thread.sleep(pause);
                    }
                } catch (IOException | InterruptedException e) {
                    failed.incrementAndGet();
                }
            }));
        }
        long taken = ingests(served, end);
        for (Thread thread : threads) {
            thread.join();
        }
        String what = READERS + " readers" + (pause > 0 ? " that pause " + pause + " ms" : " without a pause");
        out.printf(
                Locale.ROOT,
                "%s and ingests (%d reports taken in): %d answers, %.0f a second, %d failures%n",
                what,
                taken,
                clock.size(),
                clock.size() / (double) READ_SECONDS,
                failed.get());
        print("  at the reader", clock);
        print("  in the server", server);
    }

    /** Sends reports, fifty at a time, each part when the one before is in. */
    private static long ingests(Served served, long end) {
        SyntheticArchive reports = new SyntheticArchive(System.nanoTime());
        long taken = 0;
        try (Reader reader = new Reader(served.port())) {
            for (int part = 0; System.nanoTime() < end; part++) {
                StringBuilder lines = new StringBuilder();
                for (int i = 0; i < 50; i++) {
                    Report report = reports.report(part * 50 + i);
                    lines.append("{\"id\":\"n")
                            .append(System.nanoTime())
                            .append("\",\"text\":\"")
                            .append(report.text())
                            .append("\"}\n");
                }
                String address =
                        reader.post("/api/v1/reports", lines.toString()).location();
                while (System.nanoTime() < end && !reader.get(address).body().contains("\"state\":\"done\"")) {
                    Thread.sleep(100);
                }
                taken += 50;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return taken;
    }

    private void print(String name, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%s: median %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast());
    }

    /** A server in a process of its own. */
    private record Served(Process process, int port, double readySeconds) implements AutoCloseable {

        static Served start(List<String> command, String store) throws IOException {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("--store", store, "--port", "0", "--log", "none"));
            long start = System.nanoTime();
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            String line = said.readLine();
            if (line == null || !line.contains("http://localhost:")) {
                process.destroy();
                throw new IOException("the server did not start: " + line);
            }
            String rest = line.substring(line.indexOf("localhost:") + "localhost:".length());
            int port = Integer.parseInt(rest.substring(0, rest.indexOf('/')));
            try (Reader reader = new Reader(port)) {
                if (reader.get("/ready").status() != 200) {
                    throw new IOException("the server is not ready");
                }
            }
            return new Served(process, port, (System.nanoTime() - start) / 1e9);
        }

        private String memory(String name) throws IOException {
            Path status = Path.of("/proc/" + process.pid() + "/status");
            if (!Files.exists(status)) {
                return "?";
            }
            return Files.readAllLines(status).stream()
                    .filter(l -> l.startsWith(name))
                    .map(l -> Long.toString(Long.parseLong(l.replaceAll("\\D", "")) >> 10))
                    .findFirst()
                    .orElse("?");
        }

        String megabytes() throws IOException {
            return memory("VmRSS");
        }

        String megabytesAtMost() throws IOException {
            return memory("VmHWM");
        }

        @Override
        public void close() {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
