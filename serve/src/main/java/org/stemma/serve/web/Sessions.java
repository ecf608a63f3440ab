package org.stemma.serve.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Browsers that gave a token, in memory only; the oldest make room. Safe for all threads. */
final class Sessions {

    private static final int MOST = 10_000;
    private static final long HOURS_12_NANOS = 12L * 3600 * 1_000_000_000;

    private final SecureRandom random = new SecureRandom();
    private final LongSupplier nanos;
    private final Map<String, Session> open = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    private record Session(Tokens.Token holder, long until) {}

    Sessions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Opens one and returns its secret. */
    synchronized String open(Tokens.Token holder) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        open.put(Tokens.hash(id), new Session(holder, nanos.getAsLong() + HOURS_12_NANOS));
        return id;
    }

    /** Whose it is. */
    synchronized Optional<Tokens.Token> holder(@Nullable String id) {
        Session session = id == null ? null : open.get(Tokens.hash(id));
        return session == null || session.until() - nanos.getAsLong() < 0
                ? Optional.empty()
                : Optional.of(session.holder());
    }

    synchronized void close(@Nullable String id) {
        if (id != null) {
            open.remove(Tokens.hash(id));
        }
    }
}
