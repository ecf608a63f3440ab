package org.stemma.serve.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How much is done at once, and for how long. Safe for all threads. */
public final class Limits implements AutoCloseable {

    private static final int WAIT_SECONDS = 10;

    private final Semaphore places;
    private final Semaphore streams;
    /** What computes takes a core each; one more than there are keeps a long one from stopping all short ones. */
    private final Semaphore heavy = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

    private volatile boolean ending;

    private final Duration time;
    private final ExecutorService work = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("work-", 0).factory());

    /** @param requests worked on at once @param streams open at once @param time longest for one answer */
    public Limits(int requests, int streams, Duration time) {
        this.places = new Semaphore(requests, true);
        this.streams = new Semaphore(streams);
        this.time = time;
    }

    /** Takes a place, waiting for a while. @throws Problem if none became free */
    void enter() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.unavailable("Too many requests are being worked on.", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server is stopping.", null);
        }
    }

    /** Gives it back. */
    void leave() {
        places.release();
    }

    /** Ends all streams, so that the server can stop. */
    public void endStreams() {
        ending = true;
    }

    /** Whether streams have to end. */
    public boolean ending() {
        return ending;
    }

    /** Whether one more stream may be opened; {@link #closeStream} gives it back. */
    public boolean openStream() {
        return streams.tryAcquire();
    }

    /** A stream was closed. */
    public void closeStream() {
        streams.release();
    }

    /**
     * Does {@code task}, which computes, with few others at once and for the longest time at most; then it is interrupted.
     *
     * @throws Problem if there was no time for it
     */
    public <T> T within(Callable<T> task) {
        Future<T> future = work.submit(() -> {
            heavy.acquire();
            try {
                return task.call();
            } finally {
                heavy.release();
            }
        });
        try {
            return future.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw Problem.unavailable(
                    "This takes longer than " + time.toSeconds()
                            + " s. Ask again later: an edition goes on being made meanwhile.",
                    null);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server is stopping.", null);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : Problem.internal(e);
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
