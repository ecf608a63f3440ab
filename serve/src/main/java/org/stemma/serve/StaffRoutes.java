package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.stemma.serve.library.Library;
import org.stemma.serve.page.Files;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Metrics;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** What watches over the server and what its pages need: health, readiness, measures, files. */
final class StaffRoutes {

    private final Metrics metrics;
    private final Files files;
    private final Library library;

    StaffRoutes(Metrics metrics, Files files, Library library) {
        this.metrics = metrics;
        this.files = files;
        this.library = library;
    }

    void add(RoutesConfig routes) {
        routes.get("/health", ctx -> plain(ctx, "ok\n"));
        routes.get("/ready", this::ready);
        routes.get(
                "/metrics",
                ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.text()),
                Scope.ADMIN);
        routes.get("/assets/{hash}/{name}", this::file);
    }

    private void ready(Context ctx) {
        library.store().generation();
        plain(ctx, "ready\n");
    }

    private void file(Context ctx) {
        Body body = files.get(ctx.pathParam("hash"), ctx.pathParam("name"))
                .orElseThrow(() -> Problem.notFound("There is no such file."));
        Reply.sendFixed(ctx, body);
    }

    private static void plain(Context ctx, String text) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("text/plain; charset=utf-8").result(text);
    }
}
