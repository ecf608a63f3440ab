package org.stemma.serve.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Finished answers by what they show and its version, the ones asked for last; bounded in bytes. Safe for all threads. */
public final class PageCache {

    /** How long a reader waits for a newer page. */
    private static final long MOMENT_MILLIS = 100;

    private final long most;
    private long weight;
    private final Map<String, CompletableFuture<Body>> begun = new ConcurrentHashMap<>();
    private final Map<String, Body> kept = new LinkedHashMap<>(64, .75f, true);

    /** @param most bytes; 0 keeps nothing */
    public PageCache(long most) {
        this.most = most;
    }

    /** The answer under {@code key}. */
    public synchronized Optional<Body> get(String key) {
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
     * whoever reads while an archive is being filled sees a page that is a little older, and does not wait.
     *
     * @param now names the state that the answer tells of
     * @param making run in a thread of its own, also after the request is over
     */
    public Body latest(String what, String now, Supplier<Body> making) {
        Optional<Body> known = get(now + " " + what);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Body> made = begin(what, now, making);
        Optional<Body> before = get("last " + what);
        try {
            return before.isPresent() ? made.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS) : awaited(made);
        } catch (TimeoutException e) {
            return before.get();
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
                Body made = making.get();
                put(now + " " + what, made);
                put("last " + what, made);
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
    public synchronized void put(String key, Body body) {
        Body before = kept.put(key, body);
        weight += body.weight() - (before == null ? 0 : before.weight());
        var oldest = kept.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            weight -= oldest.next().getValue().weight();
            oldest.remove();
        }
    }

    /** How many bytes it holds. */
    public synchronized long bytes() {
        return weight;
    }
}
