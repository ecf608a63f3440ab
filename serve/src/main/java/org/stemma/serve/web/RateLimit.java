package org.stemma.serve.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often each may ask: a bucket that fills evenly over a minute and holds a minute's worth (token bucket). Safe for all
 * threads.
 */
final class RateLimit {

    private static final double MINUTE_NANOS = 60e9;

    /** Names come from the file of tokens, so that there are never more. */
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private final int perMinute;
    private final LongSupplier nanos;

    private record Bucket(double tokens, long at) {}

    /** @param nanos a clock as {@link System#nanoTime} */
    RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** Takes one; 0 when there was one, else the seconds until there is. */
    long take(String who) {
        long now = nanos.getAsLong();
        long[] wait = {0};
        buckets.compute(who, (k, b) -> {
            double filled =
                    b == null ? perMinute : Math.min(perMinute, b.tokens() + (now - b.at()) / MINUTE_NANOS * perMinute);
            if (filled < 1) {
                wait[0] = (long) Math.ceil((1 - filled) * 60 / perMinute);
                return new Bucket(filled, now);
            }
            return new Bucket(filled - 1, now);
        });
        return wait[0];
    }
}
