package org.stemma.serve.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Finished answers by what they show and its version, the ones asked for last; bounded in bytes. Safe for all threads. */
public final class PageCache {

    /** How long a reader waits for a newer page. */
    private static final Duration MOMENT = Duration.ofMillis(50);

    /** How old a page is that nobody should have to read without need, and how long it is worth to wait for a newer one. */
    private static final Duration OLD = Duration.ofSeconds(5);

    private static final Duration LONG_MOMENT = Duration.ofSeconds(1);

    /** While an archive is being filled, a page is made during one part in five of the time. */
    private static final int REST = 4;

    private final long most;
    private final LongSupplier nanos;
    private final Duration longMoment;
    private long weight;
    private final Map<String, CompletableFuture<Body>> begun = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, .75f, true);

    /** @param now the state that it tells of; empty where the key says it @param at when it was made @param took making it */
    private record Kept(Body body, String now, long at, Duration took) {}

    /** @param most bytes; 0 keeps nothing */
    public PageCache(long most) {
        this(most, System::nanoTime, LONG_MOMENT);
    }

    PageCache(long most, LongSupplier nanos, Duration longMoment) {
        this.most = most;
        this.nanos = nanos;
        this.longMoment = longMoment;
    }

    /** The answer under {@code key}. */
    public Optional<Body> get(String key) {
        return known(key).map(Kept::body);
    }

    private synchronized Optional<Kept> known(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    /**
     * The answer under {@code key}, made by {@code making} if it is not there. Who asks while it is being made waits for it:
     * when an archive changes, one request pays for the new page and not every reader.
     */
    public Body get(String key, Supplier<Body> making) {
        Optional<Body> known = get(key);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Body> mine = new CompletableFuture<>();
        CompletableFuture<Body> others = begun.putIfAbsent(key, mine);
        if (others != null) {
            return awaited(others);
        }
        try {
            Body made = making.get();
            put(key, made);
            mine.complete(made);
            return made;
        } finally {
            mine.completeExceptionally(Problem.unavailable("This page could not be made.", null)); // unless it was
            begun.remove(key, mine);
        }
    }

    /**
     * The answer on {@code what} as of {@code now}; where making it takes longer than a moment, the one that was made last:
     * whoever reads while an archive is being filled sees a page that is a little older, and does not wait. For a page that
     * is old a reader waits longer.
     *
     * @param now names the state that the answer tells of
     * @param making run in a thread of its own, also after the request is over
     */
    public Body latest(String what, String now, Supplier<Body> making) {
        Optional<Kept> before = known("last " + what);
        if (before.isEmpty()) {
            return awaited(begin(what, now, making));
        }
        Kept last = before.get();
        Duration age = Duration.ofNanos(nanos.getAsLong() - last.at());
        if (last.now().equals(now) || age.compareTo(last.took().multipliedBy(REST)) < 0) {
            return last.body();
        }
        CompletableFuture<Body> made = begin(what, now, making);
        Duration patience =
                age.compareTo(OLD) > 0 ? longMoment : last.took().compareTo(MOMENT) > 0 ? Duration.ZERO : MOMENT;
        try {
            return patience.isZero() ? last.body() : made.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return last.body();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : Problem.internal(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The server is stopping.", null);
        }
    }

    /** One making at a time of each page. */
    private CompletableFuture<Body> begin(String what, String now, Supplier<Body> making) {
        CompletableFuture<Body> mine = new CompletableFuture<>();
        CompletableFuture<Body> others = begun.putIfAbsent("latest " + what, mine);
        if (others != null) {
            return others;
        }
        Thread.ofVirtual().name("page").start(() -> {
            try {
                long start = nanos.getAsLong();
                Body made = making.get();
                long end = nanos.getAsLong();
                put("last " + what, new Kept(made, now, end, Duration.ofNanos(end - start)));
                begun.remove("latest " + what, mine);
                mine.complete(made);
            } catch (RuntimeException e) {
                mine.completeExceptionally(e);
            } finally {
                begun.remove("latest " + what, mine);
                mine.completeExceptionally(Problem.unavailable("This page could not be made.", null)); // unless it was
            }
        });
        return mine;
    }

    private static Body awaited(CompletableFuture<Body> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : Problem.internal(e);
        }
    }

    /** Keeps an answer; those not asked for the longest make room. */
    public void put(String key, Body body) {
        put(key, new Kept(body, "", nanos.getAsLong(), Duration.ZERO));
    }

    private synchronized void put(String key, Kept answer) {
        Kept before = kept.put(key, answer);
        weight += answer.body().weight() - (before == null ? 0 : before.body().weight());
        var oldest = kept.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().getValue().body().weight();
            oldest.remove();
        }
    }

    /** How many bytes it holds. */
    public synchronized long bytes() {
        return weight;
    }
}
