package org.stemma.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The values that were asked for last; what is made twice at once is the same value. Safe for all threads. */
final class Recent<T> {

    private final Map<String, T> kept;

    Recent(int most) {
        this.kept = new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    /** The value under {@code key}, made if it is not there. */
    T get(String key, Supplier<T> making) {
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
