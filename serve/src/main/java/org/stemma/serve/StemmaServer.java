package org.stemma.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.stemma.archive.Archive;
import org.stemma.archive.store.StoreException;
import org.stemma.serve.api.ApiRoutes;
import org.stemma.serve.config.Settings;
import org.stemma.serve.library.Corrections;
import org.stemma.serve.library.Ingests;
import org.stemma.serve.library.Library;
import org.stemma.serve.mcp.Mcp;
import org.stemma.serve.mcp.Tools;
import org.stemma.serve.page.Files;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Metrics;
import org.stemma.serve.web.PageCache;
import org.stemma.serve.web.Problem;
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
    private final List<AutoCloseable> parts;

    private StemmaServer(Javalin javalin, Limits limits, List<AutoCloseable> parts) {
        this.javalin = javalin;
        this.limits = limits;
        this.parts = parts;
    }

    /**
     * Starts a server over {@code archive}, which stays open when the server is closed.
     *
     * @param tokens who may ask
     * @param log takes a line for each request and failure
     * @throws IllegalArgumentException if others than this machine could ask and there is no token
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static StemmaServer start(Settings settings, Tokens tokens, Archive archive, Consumer<String> log) {
        if (!settings.loopback() && tokens.isEmpty()) {
            throw new IllegalArgumentException(
                    "to listen at " + settings.host() + " needs a file of tokens; see --tokens and --add-token");
        }
        Files files = new Files();
        Pages pages = new Pages(files);
        Metrics metrics = new Metrics();
        PageCache cache = new PageCache(settings.cacheBytes());
        Limits limits = new Limits(settings.maxRequests(), settings.maxStreams(), settings.maxTime());
        Library library = new Library(archive);
        Ingests ingests = new Ingests(archive);
        Corrections corrections = new Corrections(archive);
        Gate gate = new Gate(settings, tokens, metrics, limits, log, pages::problem);
        metrics.gauge("stemma_cache_bytes", "Memory taken by finished pages.", cache::bytes);
        metrics.gauge("stemma_editions_waiting", "Editions that wait to be made anew.", library::waiting);
        metrics.gauge("stemma_memory_bytes", "Heap in use.", StemmaServer::heap);
        Javalin javalin = Javalin.create(config -> {
            listen(config, settings);
            gate.guard(config.routes);
            config.routes.exception(
                    StoreException.class,
                    (e, ctx) -> gate.refuse(Problem.unavailable("The archive cannot do that now.", e), ctx));
            new StaffRoutes(metrics, files, library).add(config.routes);
            new LoginRoutes(gate, pages).add(config.routes);
            new FrontRoutes(library, pages, cache, limits).add(config.routes);
            new StoryRoutes(library, pages, cache, limits).add(config.routes);
            new AddRoutes(library, ingests, pages, limits, gate).add(config.routes);
            new CheckRoutes(library, pages, limits).add(config.routes);
            new McpRoutes(new Mcp(new Tools(library), version()), limits).add(config.routes);
            new ApiRoutes(library, ingests, corrections, limits, gate).add(config.routes);
            new CorrectionRoutes(library, corrections, pages, limits).add(config.routes);
        });
        javalin.start();
        return new StemmaServer(javalin, limits, List.of(ingests, library, limits));
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

    /** The version in the jar's manifest. */
    static String version() {
        String version = StemmaServer.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static double heap() {
        Runtime r = Runtime.getRuntime();
        return (double) r.totalMemory() - r.freeMemory();
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
        limits.endStreams();
        javalin.stop();
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException("a part of the server did not stop", e);
            }
        }
    }
}
