package org.stemma.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.stemma.serve.config.Settings;
import org.stemma.serve.page.Files;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Metrics;
import org.stemma.serve.web.PageCache;
import org.stemma.serve.web.Tokens;

/**
 * A running server. {@link #close} stops it: what was asked before is answered first, for ten seconds at most.
 *
 * <p>Each request has a virtual thread of its own; how many are worked on at once is limited.
 */
public final class StemmaServer implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;
    private static final int HEADER_BYTES = 16 << 10;

    private final Javalin javalin;
    private final Limits limits;

    private StemmaServer(Javalin javalin, Limits limits) {
        this.javalin = javalin;
        this.limits = limits;
    }

    /**
     * Starts a server that shows {@code shelf}.
     *
     * @param tokens who may ask
     * @param log takes a line for each request and failure
     * @throws IllegalArgumentException if others than this machine could ask and there is no token
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static StemmaServer start(Settings settings, Tokens tokens, Shelf shelf, Consumer<String> log) {
        if (!settings.loopback() && tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "to listen at " + settings.host() + " needs a file of tokens; see --tokens and --add-token");
        }
        Files files = Files.load();
        Pages pages = new Pages(files);
        Metrics metrics = new Metrics();
        PageCache cache = new PageCache(settings.cacheBytes());
        Limits limits = new Limits(settings.maxRequests(), settings.maxStreams(), settings.maxTime());
        Gate gate = new Gate(settings, tokens, metrics, limits, log, pages::problem);
        metrics.gauge("stemma_cache_bytes", "Memory taken by finished pages.", cache::bytes);
        Javalin javalin = Javalin.create(config -> {
            listen(config, settings);
            gate.guard(config.routes);
            new StaffRoutes(metrics, files, shelf).add(config.routes);
            new StoryRoutes(shelf, pages, cache, limits).add(config.routes);
        });
        javalin.start();
        return new StemmaServer(javalin, limits);
    }

    private static void listen(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.multipartConfig.maxFileSize(settings.maxBodyBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(settings.maxBodyBytes(), SizeUnit.BYTES);
        config.http.maxRequestSize = settings.maxBodyBytes();
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(StemmaServer::headers);
        config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    }

    private static void headers(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(30_000);
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        limits.close();
    }
}
