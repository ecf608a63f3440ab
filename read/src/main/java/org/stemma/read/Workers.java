package org.stemma.read;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Threads that read ahead; with one worker there are none, and work is done where it is asked for. */
final class Workers implements AutoCloseable {

    private final @Nullable ExecutorService pool;

    Workers(int count) {
        pool = count == 1 ? null : Executors.newFixedThreadPool(count, Workers::daemon);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stemma-read");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins {@code work}, or does it when there are no threads. */
    <T> Future<T> begin(Callable<T> work) {
        if (pool != null) {
            return pool.submit(work);
        }
        FutureTask<T> done = new FutureTask<>(work);
        done.run();
        return done;
    }

    /** What the work gave, when it is done; its own unchecked exception if it failed. */
    static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadException("reading was interrupted", stopped);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new ReadException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
