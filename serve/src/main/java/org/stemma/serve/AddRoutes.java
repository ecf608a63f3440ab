package org.stemma.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.archive.store.Capture;
import org.stemma.render.html.Messages;
import org.stemma.serve.library.Ingests;
import org.stemma.serve.library.Ingests.Progress;
import org.stemma.serve.library.Library;
import org.stemma.serve.page.IngestView;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** Adding reports: the form, the ingest in the background, how far it is. What is uploaded is read, never shown as HTML. */
final class AddRoutes {

    private static final int LINES = 500;
    private static final int LONGEST_NAME = 120;
    private static final long LOOK_MILLIS = 200;

    private final Library library;
    private final Ingests ingests;
    private final Pages pages;
    private final Limits limits;
    private final Gate gate;
    private final ObjectMapper json = new ObjectMapper();

    AddRoutes(Library library, Ingests ingests, Pages pages, Limits limits, Gate gate) {
        this.library = library;
        this.ingests = ingests;
        this.pages = pages;
        this.limits = limits;
        this.gate = gate;
    }

    void add(RoutesConfig routes) {
        routes.get("/add", ctx -> Reply.send(ctx, pages.add()), Scope.WRITE);
        routes.post("/add", this::take, Scope.WRITE);
        routes.get("/add/{ingest}", this::show, Scope.WRITE);
        routes.sse("/add/{ingest}/events", this::tell, Scope.WRITE);
    }

    private void take(Context ctx) {
        Path folder;
        try {
            folder = Files.createTempDirectory("stemma-add");
            int taken = ctx.isMultipart() ? files(ctx, folder) : 0;
            String text = ctx.formParam("text");
            if (text != null && !text.isBlank()) {
                Files.writeString(folder.resolve("pasted.jsonl"), pasted(ctx, text));
                taken++;
            }
            if (taken == 0) {
                Files.delete(folder);
                throw Problem.badRequest("There is neither a file nor a text.");
            }
        } catch (IOException e) {
            throw Problem.unavailable("What was sent cannot be put aside.", e);
        }
        ctx.redirect("/add/" + ingests.start(folder).id(), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** Files under their names, each in a folder of its own so that none replaces another. */
    private static int files(Context ctx, Path folder) throws IOException {
        List<UploadedFile> files = ctx.uploadedFiles("files");
        int number = 0;
        for (UploadedFile file : files) {
            String name = name(file.filename());
            Path target = Files.exists(folder.resolve(name))
                    ? Files.createDirectory(folder.resolve(Integer.toString(number)))
                            .resolve(name)
                    : folder.resolve(name);
            try (InputStream in = file.content()) {
                Files.copy(in, target);
            }
            number++;
        }
        return number;
    }

    /** A name without folders or characters that a file system or a terminal acts on. */
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^\\.+", "");
        String whole = safe.isEmpty() ? "file" : safe;
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
    }

    private String pasted(Context ctx, String text) throws IOException {
        Map<String, String> report = new LinkedHashMap<>();
        report.put("text", text.replace("\r\n", "\n"));
        put(report, "title", ctx.formParam("title"));
        put(report, "outlet", ctx.formParam("outlet"));
        put(report, "date", ctx.formParam("date"));
        put(report, "url", ctx.formParam("address"));
        if (!report.containsKey("url")) {
            report.put("id", "pasted-" + Integer.toHexString(text.hashCode()) + "-" + text.length());
        }
        return json.writeValueAsString(report) + "\n";
    }

    private static void put(Map<String, String> report, String field, @org.jspecify.annotations.Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            report.put(field, typed.strip());
        }
    }

    private void show(Context ctx) {
        Progress progress = known(ctx.pathParam("ingest"));
        List<Capture> lines = progress.run() == null
                ? List.of()
                : library.store().ledger(progress.run(), null, null, LINES).items();
        Map<String, String> stories = library.store()
                .storiesOf(lines.stream()
                        .map(Capture::report)
                        .filter(r -> r != null)
                        .distinct()
                        .toList());
        Reply.send(ctx, pages.ingest(new IngestView(progress, lines, stories)));
    }

    private Progress known(String id) {
        return ingests.progress(id).orElseThrow(() -> Problem.notFound("There is no such ingest."));
    }

    /** Tells a browser until the ingest is over. The stream has a place of its own. */
    private void tell(SseClient client) {
        Context ctx = client.ctx();
        Progress progress = known(ctx.pathParam("ingest"));
        if (!limits.openStream()) {
            throw Problem.unavailable("Too many streams are open.", null);
        }
        gate.giveBack(ctx);
        try {
            Progress told = null;
            while (!client.terminated() && !limits.ending()) {
                if (!progress.equals(told)) {
                    client.sendEvent("progress", line(progress));
                    told = progress;
                }
                if (progress.over()) {
                    client.sendEvent("over", "{}");
                    return;
                }
                Thread.sleep(LOOK_MILLIS);
                progress = known(progress.id());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            limits.closeStream();
        }
    }

    private String line(Progress p) {
        Messages say = Messages.english();
        String text = say.say("ingest." + p.state()) + " "
                + say.say(
                        "ingest.counts",
                        p.counts().kept(),
                        p.counts().versions(),
                        p.counts().duplicates(),
                        p.counts().dropped());
        try {
            return json.writeValueAsString(Map.of("state", p.state(), "text", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
