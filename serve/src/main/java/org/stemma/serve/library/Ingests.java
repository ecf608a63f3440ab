package org.stemma.serve.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.Archive;
import org.stemma.archive.IngestCounts;
import org.stemma.archive.IngestOptions;
import org.stemma.archive.Input;
import org.stemma.archive.store.Run;
import org.stemma.archive.store.StoreException;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

/** Ingests in the background, one after the other; the latest are remembered. Safe for all threads. */
public final class Ingests implements AutoCloseable {

    private static final int REMEMBERED = 200;
    private static final int MOST_FILES = 10_000;
    private static final int STOP_SECONDS = 2;

    private final Archive archive;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("ingest")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final Map<String, Progress> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Progress> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes reports into {@code archive}. */
    public Ingests(Archive archive) {
        this.archive = archive;
    }

    /**
     * How far an ingest is.
     *
     * @param id of the ingest
     * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
     * @param run number of its part of the ledger; null before the first batch is kept
     * @param counts what became of the inputs so far
     * @param failure why it failed, in plain words; empty otherwise
     */
    public record Progress(
            String id, String state, @Nullable Long run, IngestCounts counts, String failure) {
        /** Whether nothing more will happen. */
        public boolean over() {
            return state.equals("done") || state.equals("failed");
        }
    }

    /** One ingest, which can be told from others that wait. */
    private final class Sent implements Runnable {
        private final String id;
        private final Path folder;

        Sent(String id, Path folder) {
            this.id = id;
            this.folder = folder;
        }

        @Override
        public void run() {
            Ingests.this.run(id, folder);
        }
    }

    /** Takes in all files below {@code folder}, which is deleted afterwards; returns at once. */
    public Progress start(Path folder) {
        Progress begun = new Progress(UUID.randomUUID().toString(), "waiting", null, new IngestCounts(0, 0, 0, 0), "");
        remember(begun);
        thread.execute(new Sent(begun.id(), folder));
        return begun;
    }

    /** How far that ingest is; empty when it is not known (any more). */
    public Optional<Progress> progress(String id) {
        synchronized (known) {
            return Optional.ofNullable(known.get(id));
        }
    }

    private void remember(Progress progress) {
        synchronized (known) {
            known.put(progress.id(), progress);
        }
    }

    private void run(String id, Path folder) {
        try {
            take(id, folder);
        } catch (StoreException e) {
            fail(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (thread.isShutdown()) {
                return; // the archive was closed meanwhile: what was kept is kept, and nobody asks any more
            }
            fail(id, "The server's log has the reason.");
            throw e;
        } finally {
            delete(folder);
        }
    }

    private void take(String id, Path folder) {
        long before = lastRun();
        try (Stream<Read> all = new ReportReader(ReadOptions.defaults().withMaxFiles(MOST_FILES)).read(sent(folder))) {
            IngestCounts end = archive.ingest(
                    all.<Input>map(Ingests::input).iterator(),
                    IngestOptions.defaults().withBatch(50),
                    now -> remember(new Progress(id, "running", runAfter(before), now, "")));
            remember(new Progress(id, "done", runAfter(before), end, ""));
        }
    }

    /** Keeps how far it came; asks the archive nothing, which may be what failed. */
    private void fail(String id, String why) {
        progress(id).ifPresent(last -> remember(new Progress(id, "failed", last.run(), last.counts(), why)));
    }

    /** What was sent, each by itself: its place is then its name, and not that of a folder for the time being. */
    private static List<Path> sent(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Input input(Read read) {
        return switch (read) {
            case Read.Kept kept -> new Input.Kept(kept.report());
            case Read.Rejected rejected -> new Input.Rejected(rejected.dropped());
        };
    }

    private long lastRun() {
        List<Run> runs = archive.store().runs(1);
        return runs.isEmpty() ? 0 : runs.getFirst().number();
    }

    /** The first run after {@code before}: ours, since this process does one after the other. */
    private @Nullable Long runAfter(long before) {
        return archive.store().runs(20).stream()
                .map(Run::number)
                .filter(n -> n > before)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepest =
                    new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
            for (Path p : deepest) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            // A temporary folder; the system clears it.
            folder.toFile().deleteOnExit();
        }
    }

    /** Stops between two batches, and waits a little for that; what still waited is not taken in. */
    @Override
    public void close() {
        for (Runnable waited : thread.shutdownNow()) {
            if (waited instanceof Sent sent) {
                delete(sent.folder);
            }
        }
        try {
            thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
