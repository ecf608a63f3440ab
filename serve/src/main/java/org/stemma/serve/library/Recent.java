package org.stemma.serve.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The values that were asked for last. Making one is not guarded: two threads may make the same. Safe for all threads. */
public final class Recent<T> {

    private final Map<String, T> kept;

    /** @param most how many */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** The value under {@code key}, if it is there. */
    public Optional<T> known(String key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    /** The value under {@code key}, made if it is not there. */
    public T get(String key, Supplier<T> making) {
        synchronized (kept) {
            T known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        T made = making.get();
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }
}
