package org.stemma.edition;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The threads that make editions, one a processor.
 *
 * <p>Work that a caller's own thread began would wait, idle, for parts that the one thread of the common pool has not come
 * to: on two processors that left one of them without work. Here whoever waits does other parts meanwhile.
 */
final class Crew {

    private static final ForkJoinPool POOL =
            new ForkJoinPool(Runtime.getRuntime().availableProcessors());

    /** A result, or what was thrown instead. */
    private record Outcome<T>(List<T> value, List<Throwable> thrown) {}

    private Crew() {}

    /** Does {@code work} on the crew's threads, and parallel streams in it too. What it throws is thrown as it was. */
    static <T> T work(Supplier<T> work) {
        if (ForkJoinTask.getPool() == POOL) {
            return work.get();
        }
        Outcome<T> outcome = POOL.submit(() -> outcome(work)).join();
        for (Throwable thrown : outcome.thrown()) {
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            throw (Error) thrown;
        }
        return outcome.value().get(0);
    }

    private static <T> Outcome<T> outcome(Supplier<T> work) {
        try {
            return new Outcome<>(List.of(work.get()), List.of());
        } catch (RuntimeException | Error thrown) {
            return new Outcome<>(List.of(), List.of(thrown));
        }
    }

    /** Begins {@code work} beside what its caller goes on with. To be called from within {@link #work}. */
    static <T> ForkJoinTask<T> beside(Callable<T> work) {
        return ForkJoinTask.adapt(work).fork();
    }

    /** The results of {@code parts}, each its own piece of work, in their order. To be called from within {@link #work}. */
    static <T> List<T> all(Stream<Callable<T>> parts) {
        List<ForkJoinTask<T>> tasks = parts.map(ForkJoinTask::adapt).toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
