package org.stemma.serve.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finished answers by what they show and its version, the ones asked for last; bounded in bytes. Safe for all threads. */
public final class PageCache {

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
