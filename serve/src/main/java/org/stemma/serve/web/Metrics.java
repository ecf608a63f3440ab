package org.stemma.serve.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/**
 * What is measured, in the text format of Prometheus (version 0.0.4). Routes are named by their pattern, never by what was
 * asked, so that there are never more rows than routes. Safe for all threads.
 */
public final class Metrics {

    /** Upper bounds in seconds; the limits that the server is held to are among them. */
    private static final double[] BOUNDS = {.001, .005, .01, .03, .1, .25, .5, 1, 2.5, 5, 10, 30};

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final Map<String, Histogram> times = new ConcurrentSkipListMap<>();
    private final Map<String, Gauge> gauges = new TreeMap<>();
    private final AtomicLong busy = new AtomicLong();
    private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();

    private record Gauge(String help, DoubleSupplier value) {}

    private static final class Histogram {
        final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
        final LongAdder nanos = new LongAdder();

        Histogram() {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = new LongAdder();
            }
        }

        void add(long duration) {
            int i = 0;
            while (i < BOUNDS.length && duration > BOUNDS[i] * 1e9) {
                i++;
            }
            counts[i].increment();
            nanos.add(duration);
        }
    }

    /** Adds a value that is asked for when someone looks. Before the server starts only. */
    public void gauge(String name, String help, DoubleSupplier value) {
        gauges.put(name, new Gauge(help, value));
    }

    /** Counts an event by name. */
    public void count(String name) {
        counters.computeIfAbsent(name, k -> new LongAdder()).increment();
    }

    /** A request began. */
    void began() {
        busy.incrementAndGet();
    }

    /** A request ended. @param route its pattern */
    void ended(String method, String route, int status, long nanos) {
        busy.decrementAndGet();
        String labels = "{method=\"" + method + "\",route=\"" + escape(route) + "\",status=\"" + status + "\"}";
        requests.computeIfAbsent(labels, k -> new LongAdder()).increment();
        times.computeIfAbsent("route=\"" + escape(route) + "\"", k -> new Histogram())
                .add(nanos);
    }

    /** All of it. */
    public String text() {
        StringBuilder out = new StringBuilder();
        head(out, "stemma_requests_total", "Requests answered.", "counter");
        requests.forEach((labels, n) -> line(out, "stemma_requests_total" + labels, n.sum()));
        head(out, "stemma_request_seconds", "Time to answer.", "histogram");
        times.forEach((route, h) -> histogram(out, route, h));
        head(out, "stemma_requests_busy", "Requests being answered.", "gauge");
        line(out, "stemma_requests_busy", busy.get());
        new TreeMap<>(counters).forEach((name, n) -> {
            head(out, "stemma_" + name + "_total", "Counted.", "counter");
            line(out, "stemma_" + name + "_total", n.sum());
        });
        gauges.forEach((name, g) -> {
            head(out, name, g.help(), "gauge");
            line(out, name, g.value().getAsDouble());
        });
        return out.toString();
    }

    private static void histogram(StringBuilder out, String route, Histogram h) {
        long sum = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            sum += h.counts[i].sum();
            line(out, "stemma_request_seconds_bucket{" + route + ",le=\"" + number(BOUNDS[i]) + "\"}", sum);
        }
        sum += h.counts[BOUNDS.length].sum();
        line(out, "stemma_request_seconds_bucket{" + route + ",le=\"+Inf\"}", sum);
        line(out, "stemma_request_seconds_sum{" + route + "}", h.nanos.sum() / 1e9);
        line(out, "stemma_request_seconds_count{" + route + "}", sum);
    }

    private static void head(StringBuilder out, String name, String help, String type) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder out, String name, double value) {
        out.append(name).append(' ').append(number(value)).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String escape(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
