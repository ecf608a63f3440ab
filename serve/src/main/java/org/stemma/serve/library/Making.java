package org.stemma.serve.library;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stemma.archive.store.StoreException;

/**
 * Work that is begun once for all who ask for it, and goes on when they have given up waiting: who asks again later waits for
 * the same. As many at once as there are processors, and one. Safe for all threads.
 */
final class Making<T> implements AutoCloseable {

    private final Map<String, Future<T>> begun = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors() + 1,
            Thread.ofPlatform().name("making-", 0).daemon().factory());

    /**
     * What {@code work} makes, begun now unless it is under way for {@code key}.
     *
     * @throws StoreException if the thread was interrupted while it waited; the work goes on
     */
    T make(String key, Callable<T> work) {
        Future<T> made = begun.computeIfAbsent(
                key,
                k -> workers.submit(() -> {
                    try {
                        return work.call();
                    } finally {
                        begun.remove(k);
                    }
                }));
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Kind.OTHER, "not waited for: " + key, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
