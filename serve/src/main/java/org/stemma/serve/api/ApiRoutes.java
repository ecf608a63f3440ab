package org.stemma.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Capture;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.check.Check;
import org.stemma.render.json.EditionJson;
import org.stemma.render.json.ReportJson;
import org.stemma.serve.library.Checking;
import org.stemma.serve.library.Corrections;
import org.stemma.serve.library.Corrections.Act;
import org.stemma.serve.library.Ingests;
import org.stemma.serve.library.Library;
import org.stemma.serve.library.Searching;
import org.stemma.serve.library.Searching.Duplicates;
import org.stemma.serve.library.Shelved;
import org.stemma.serve.library.Stories;
import org.stemma.serve.web.Asking;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** Every address of the API. */
public final class ApiRoutes {

    private static final String BASE = "/api/v1";
    private static final int MOST = 200;
    private static final int USUAL = 20;

    private final Library library;
    private final Store store;
    private final Ingests ingests;
    private final Corrections corrections;
    private final Checking checking;
    private final Limits limits;
    private final Streams streams;
    private final Body openApi = openApi();

    /** Answers from {@code library}. */
    public ApiRoutes(Library library, Ingests ingests, Corrections corrections, Limits limits, Gate gate) {
        this.library = library;
        this.store = library.store();
        this.ingests = ingests;
        this.corrections = corrections;
        this.checking = new Checking(library);
        this.limits = limits;
        this.streams = new Streams(store, limits, gate);
    }

    /** Adds them. */
    public void add(RoutesConfig routes) {
        routes.get(BASE + "/openapi.json", ctx -> Reply.send(ctx, openApi));
        routes.get(BASE + "/stories", this::stories, Scope.READ);
        routes.get(BASE + "/stories/{story}", ctx -> Answer.send(ctx, story(line(ctx))), Scope.READ);
        routes.get(BASE + "/stories/{story}/edition", this::edition, Scope.READ);
        routes.get(BASE + "/stories/{story}/reports", this::members, Scope.READ);
        routes.get(BASE + "/stories/{story}/trail", this::trail, Scope.READ);
        routes.post(BASE + "/stories/{story}/corrections", this::correct, Scope.WRITE);
        routes.get(BASE + "/corrections", this::corrected, Scope.READ);
        routes.delete(BASE + "/corrections/{number}", this::undo, Scope.WRITE);
        routes.get(BASE + "/reports", this::reports, Scope.READ);
        routes.post(BASE + "/reports", this::take, Scope.WRITE);
        routes.get(BASE + "/ingests/{ingest}", this::ingest, Scope.WRITE);
        routes.get(BASE + "/ledger", this::ledger, Scope.READ);
        routes.get(BASE + "/search", this::search, Scope.READ);
        routes.post(BASE + "/check", this::check, Scope.READ);
        routes.get(BASE + "/changes", this::changes, Scope.READ);
        routes.sse(BASE + "/changes/events", streams::events, Scope.READ);
        routes.get(BASE + "/changes/lines", streams::lines, Scope.READ);
    }

    static Body openApi() {
        try (InputStream in = ApiRoutes.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is not on the class path");
            }
            return Body.of(Body.JSON, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("openapi.json cannot be read", e);
        }
    }

    private static int limit(Context ctx) {
        return Asking.number(ctx, "limit", USUAL, 1, MOST);
    }

    private static Duplicates duplicates(Context ctx) {
        String said = Asking.text(ctx, "duplicates").orElse("all");
        return Duplicates.of(said)
                .orElseThrow(() -> Problem.badRequest("duplicates is all, without-copies or copies-only."));
    }

    private void stories(Context ctx) {
        StoryFilter filter = Asking.understood(() -> Stories.filter(
                        Asking.text(ctx, "q").orElse(null),
                        Asking.text(ctx, "from").orElse(null),
                        Asking.text(ctx, "to").orElse(null)))
                .withReports(Asking.number(ctx, "reports", 1, 1, 1_000_000), null)
                .withFindings(
                        Asking.number(ctx, "lineages", 0, 0, 1_000_000),
                        Asking.number(ctx, "alterations", 0, 0, 1_000_000))
                .withOrder(order(ctx));
        int limit = limit(ctx);
        Page<StoryLine> page = Asking.understood(() -> store.stories(filter, ctx.queryParam("after"), limit));
        Answer.send(
                ctx, new Out.Listing<>(page.items().stream().map(this::story).toList(), page.next()));
    }

    private static StoryFilter.Order order(Context ctx) {
        return switch (Asking.text(ctx, "order").orElse("newest")) {
            case "newest" -> StoryFilter.Order.NEWEST;
            case "largest" -> StoryFilter.Order.LARGEST;
            default -> throw Problem.badRequest("order is newest or largest.");
        };
    }

    private Out.Story story(StoryLine line) {
        return Out.Story.of(line, library.glance(line));
    }

    private StoryLine line(Context ctx) {
        return store.story(ctx.pathParam("story"))
                .filter(l -> l.reports() > 0)
                .orElseThrow(() -> Problem.notFound("There is no such story."));
    }

    private void edition(Context ctx) {
        String id = ctx.pathParam("story");
        Shelved shelved =
                limits.within(() -> library.current(id)).orElseThrow(() -> Problem.notFound("There is no such story."));
        Reply.send(ctx, json(out -> EditionJson.writeLine(shelved.edition(), out)));
    }

    private void members(Context ctx) {
        StoryLine line = line(ctx);
        Duplicates wanted = duplicates(ctx);
        Set<String> copies = limits.within(() -> Searching.copies(library, line.id()));
        List<Out.Member> items = store.members(line.id()).stream()
                .filter(m -> wanted.takes(copies.contains(m.report())))
                .map(m -> Out.Member.of(m, copies))
                .toList();
        Answer.send(ctx, new Out.Listing<>(items, null));
    }

    private void trail(Context ctx) {
        List<Out.Change> items =
                store.placements(line(ctx).id()).stream().map(Out.Change::of).toList();
        Answer.send(ctx, new Out.Listing<>(items, null));
    }

    private void correct(Context ctx) {
        JsonNode sent = Answer.sent(ctx.body());
        Act act =
                Asking.understood(() -> Act.valueOf(sent.path("act").asText("").toUpperCase(Locale.ROOT)));
        List<String> others = new ArrayList<>();
        sent.path("others").forEach(o -> others.add(o.asText()));
        if (others.isEmpty()) {
            throw Problem.badRequest("others has to name reports or stories.");
        }
        String story = line(ctx).id();
        List<Out.Move> moves = Asking.understood(() -> corrections.correct(story, act, others)).stream()
                .map(Out.Move::of)
                .toList();
        Answer.send(ctx, new Out.Listing<>(moves, null));
    }

    private void corrected(Context ctx) {
        List<Out.Corrected> items =
                corrections.all().stream().map(Out.Corrected::of).toList();
        Answer.send(ctx, new Out.Listing<>(items, null));
    }

    private void undo(Context ctx) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,18}")) {
            throw Problem.notFound("There is no such correction.");
        }
        List<Out.Move> moves = corrections
                .undo(Long.parseLong(number))
                .orElseThrow(() -> Problem.notFound("There is no such correction."))
                .stream()
                .map(Out.Move::of)
                .toList();
        Answer.send(ctx, new Out.Listing<>(moves, null));
    }

    private void reports(Context ctx) {
        List<String> ids = ctx.queryParams("id");
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.badRequest("The address has to name from 1 to " + MOST + " ids.");
        }
        Map<String, String> stories = store.storiesOf(ids);
        List<Out.Kept> items = store.reports(ids).stream()
                .map(r -> Out.Kept.of(r, stories.get(r.report().id())))
                .toList();
        Answer.send(ctx, new Out.Listing<>(items, null));
    }

    private void take(Context ctx) {
        byte[] body = ctx.bodyAsBytes();
        if (body.length == 0) {
            throw Problem.badRequest("There is nothing in the body.");
        }
        try {
            Path folder = Files.createTempDirectory("stemma-add");
            Files.write(folder.resolve("sent-" + Integer.toHexString(java.util.Arrays.hashCode(body))), body);
            Ingests.Progress begun = ingests.start(folder);
            ctx.status(202);
            ctx.header("Location", BASE + "/ingests/" + begun.id());
            Answer.send(ctx, Out.Ingest.of(begun));
        } catch (IOException e) {
            throw Problem.unavailable("What was sent cannot be put aside.", e);
        }
    }

    private void ingest(Context ctx) {
        Answer.send(
                ctx,
                ingests.progress(ctx.pathParam("ingest"))
                        .map(Out.Ingest::of)
                        .orElseThrow(() -> Problem.notFound("There is no such ingest.")));
    }

    private void ledger(Context ctx) {
        Optional<String> run = Asking.text(ctx, "run");
        if (run.isPresent() && !run.get().matches("\\d{1,18}")) {
            throw Problem.badRequest("run has to be the number of an ingest.");
        }
        Optional<String> named = Asking.text(ctx, "outcome");
        Capture.Outcome outcome = named.isEmpty() ? null : Asking.understood(() -> Capture.Outcome.of(named.get()));
        int limit = limit(ctx);
        Page<Capture> page = Asking.understood(
                () -> store.ledger(run.map(Long::valueOf).orElse(null), outcome, ctx.queryParam("after"), limit));
        Answer.send(
                ctx, new Out.Listing<>(page.items().stream().map(Out.Line::of).toList(), page.next()));
    }

    private void search(Context ctx) {
        String typed = Asking.needed(ctx, "q");
        Query query = Asking.understood(() -> Query.parse(typed))
                .orElseThrow(() -> Problem.badRequest("The search needs a word that has to stand in a report."));
        Searching.Asked asked = Asking.understood(() -> new Searching.Asked(
                query,
                Stories.moment(Asking.text(ctx, "from").orElse(null)),
                Stories.moment(Asking.text(ctx, "to").orElse(null)),
                duplicates(ctx)));
        int limit = limit(ctx);
        String after = ctx.queryParam("after");
        Page<Hit> page = limits.within(() -> Asking.understood(() -> Searching.search(library, asked, after, limit)));
        Answer.send(
                ctx, new Out.Listing<>(page.items().stream().map(Out.Found::of).toList(), page.next()));
    }

    private void check(Context ctx) {
        byte[] sent = ctx.bodyAsBytes();
        Check check = limits.within(() -> checking.check(
                Checking.text(sent).orElseThrow(() -> Problem.badRequest("There is no text in what was sent."))));
        Reply.send(ctx, json(out -> ReportJson.writeLine(check, out)));
    }

    /** Something that writes a record of ours. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static Body json(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw Problem.internal(e);
        }
        return Body.of(Body.JSON, out.toByteArray());
    }

    private void changes(Context ctx) {
        long after = Streams.after(ctx);
        int limit = limit(ctx);
        List<Out.Change> items =
                store.placementsAfter(after, limit).stream().map(Out.Change::of).toList();
        String next =
                items.size() < limit ? null : Long.toString(items.getLast().number());
        Answer.send(ctx, new Out.Listing<>(items, next));
    }
}
