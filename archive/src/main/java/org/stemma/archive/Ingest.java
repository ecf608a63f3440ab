package org.stemma.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.stemma.archive.store.StoreException;

/**
 * Inputs to batches to transactions: read ahead by one thread, prepared by several, written in order by the caller's. While
 * enough is ready, nothing is read.
 */
final class Ingest {

    private final Archive archive;
    private final IngestOptions options;
    private final ThreadLocal<Prepared.Worker> workers = ThreadLocal.withInitial(Prepared.Worker::new);
    private boolean ended;
    private long run;

    Ingest(Archive archive, IngestOptions options) {
        this.archive = archive;
        this.options = options;
    }

    IngestCounts run(Iterator<Input> inputs, Consumer<IngestCounts> listener) {
        IngestCounts counts = new IngestCounts(0, 0, 0, 0);
        ThreadFactory alike =
                Thread.ofPlatform().daemon().name("stemma-ingest-", 1).factory(); // of the caller's priority
        ExecutorService reader = Executors.newSingleThreadExecutor(alike);
        try (ExecutorService threads = Executors.newFixedThreadPool(options.workers(), alike);
                ExecutorService beside = Executors.newFixedThreadPool(2, alike)) {
            try {
                counts = run(inputs, listener, reader, threads, beside);
            } finally {
                reader.shutdownNow(); // not waited for: it may be waiting for input that never comes
                threads.shutdownNow();
                beside.shutdownNow();
            }
        }
        if (run > 0) {
            archive.store().write(writing -> {
                writing.end(run, archive.now());
                return true;
            });
        }
        return counts;
    }

    private IngestCounts run(
            Iterator<Input> inputs,
            Consumer<IngestCounts> listener,
            ExecutorService reader,
            ExecutorService threads,
            ExecutorService beside) {
        IngestCounts counts = new IngestCounts(0, 0, 0, 0);
        Deque<Future<List<Future<List<Prepared>>>>> ahead = new ArrayDeque<>();
        while (true) {
            while (ahead.size() <= options.ahead()) {
                ahead.add(reader.submit(() -> prepare(next(inputs), threads)));
            }
            List<Prepared> batch = waitAll(wait(ahead.remove()));
            if (batch.isEmpty()) {
                ahead.forEach(Ingest::wait); // nobody reads on when the caller closes what was read
                return counts;
            }
            counts = counts.plus(write(batch, beside));
            listener.accept(counts);
        }
    }

    /** By the reader's thread; empty from the end on. An input that has ended is not asked again: a terminal would wait. */
    private List<Input> next(Iterator<Input> inputs) {
        List<Input> batch = new ArrayList<>(options.batch());
        while (!ended && batch.size() < options.batch()) {
            ended = !inputs.hasNext();
            if (!ended) {
                batch.add(inputs.next());
            }
        }
        return batch;
    }

    /** A batch in parts, one for each thread. */
    private List<Future<List<Prepared>>> prepare(List<Input> batch, ExecutorService threads) {
        List<Future<List<Prepared>>> parts = new ArrayList<>();
        int size = (batch.size() + options.workers() - 1) / options.workers();
        for (int from = 0; from < batch.size(); from += size) {
            List<Input> part = batch.subList(from, Math.min(batch.size(), from + size));
            parts.add(threads.submit(
                    () -> part.stream().map(workers.get()::prepare).toList()));
        }
        return parts;
    }

    private static List<Prepared> waitAll(List<Future<List<Prepared>>> parts) {
        List<Prepared> all = new ArrayList<>();
        for (Future<List<Prepared>> part : parts) {
            all.addAll(wait(part));
        }
        return all;
    }

    /** What a thread beside this one has made. */
    static <T> T wait(Future<T> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Kind.OTHER, "the ingest was interrupted; run it again to go on", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a report could not be read, prepared or placed", e.getCause());
        }
    }

    /** Waits for the end of something, however it ends. */
    static void settle(Future<?> made) {
        try {
            made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // Whoever wants the answer hears of it.
        }
    }

    private IngestCounts write(List<Prepared> inputs, ExecutorService beside) {
        return archive.change((catalogue, writing, placements) -> {
            String now = archive.now();
            if (run == 0) {
                run = writing.begin(now);
            }
            Batch batch = new Batch(catalogue, writing, run, now, inputs, beside);
            IngestCounts counts = batch.write(inputs);
            placements[0] = batch.placements();
            return counts;
        });
    }
}
