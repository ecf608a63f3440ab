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
import java.util.function.Consumer;
import org.stemma.archive.store.StoreException;

/** Inputs to batches to transactions: prepared by several threads, written in order by the caller's. */
final class Ingest {

    private final Archive archive;
    private final IngestOptions options;
    private final ThreadLocal<Prepared.Worker> workers = ThreadLocal.withInitial(Prepared.Worker::new);
    private long run;

    Ingest(Archive archive, IngestOptions options) {
        this.archive = archive;
        this.options = options;
    }

    IngestCounts run(Iterator<Input> inputs, Consumer<IngestCounts> listener) {
        IngestCounts counts = new IngestCounts(0, 0, 0, 0);
        Deque<List<Future<List<Prepared>>>> ahead = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(options.workers());
                ExecutorService beside = Executors.newSingleThreadExecutor()) {
            try {
                while (inputs.hasNext() || !ahead.isEmpty()) {
                    while (inputs.hasNext() && ahead.size() <= options.ahead()) {
                        ahead.add(prepare(next(inputs), threads));
                    }
                    counts = counts.plus(write(waitAll(ahead.remove()), beside));
                    listener.accept(counts);
                }
            } finally {
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

    private List<Input> next(Iterator<Input> inputs) {
        List<Input> batch = new ArrayList<>(options.batch());
        while (inputs.hasNext() && batch.size() < options.batch()) {
            batch.add(inputs.next());
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
            throw new IllegalStateException("a report could not be prepared or placed", e.getCause());
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
