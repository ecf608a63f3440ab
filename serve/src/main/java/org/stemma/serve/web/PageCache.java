package org.stemma.serve.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finished answers by what they show and its version, the ones asked for last; bounded in bytes. Safe for all threads. */
public final class PageCache {

    private final long most;
    private long weight;
    private final Map<String, Body> kept = new LinkedHashMap<>(64, .75f, true);

    /** @param most bytes; 0 keeps nothing */
    public PageCache(long most) {
        this.most = most;
    }

    /** The answer under {@code key}. */
    public synchronized Optional<Body> get(String key) {
        return Optional.ofNullable(kept.get(key));
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
