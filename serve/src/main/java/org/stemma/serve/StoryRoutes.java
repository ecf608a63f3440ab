package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.render.html.EditionHtml;
import org.stemma.render.html.EditionParts;
import org.stemma.render.json.EditionJson;
import org.stemma.serve.library.Library;
import org.stemma.serve.library.Recent;
import org.stemma.serve.library.Shelved;
import org.stemma.serve.page.Links;
import org.stemma.serve.page.Pages;
import org.stemma.serve.page.PairView;
import org.stemma.serve.page.StoryView;
import org.stemma.serve.page.TextView;
import org.stemma.serve.web.Asking;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.PageCache;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** A story's pages. Each is made once a version and kept while there is room. */
final class StoryRoutes {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    private final Library library;
    private final Pages pages;
    private final PageCache cache;
    private final Limits limits;
    private final Recent<EditionParts> parts = new Recent<>(32);

    StoryRoutes(Library library, Pages pages, PageCache cache, Limits limits) {
        this.library = library;
        this.pages = pages;
        this.cache = cache;
        this.limits = limits;
    }

    void add(RoutesConfig routes) {
        routes.get("/stories/{story}", this::story, Scope.READ);
        routes.get("/stories/{story}/text", this::text, Scope.READ);
        routes.get("/stories/{story}/pair", this::pair, Scope.READ);
        routes.get("/stories/{story}/edition.html", ctx -> file(ctx, Body.HTML), Scope.READ);
        routes.get("/stories/{story}/edition.json", ctx -> file(ctx, Body.JSON), Scope.READ);
    }

    private void story(Context ctx) {
        Shelved s = shelved(ctx);
        if (!s.story().equals(ctx.pathParam("story"))) {
            ctx.redirect(Links.story(s.story()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        send(ctx, s, "story", () -> pages.story(StoryView.of(links(s), parts(s), s.stale())));
    }

    private void text(Context ctx) {
        Shelved s = shelved(ctx);
        String node = Asking.needed(ctx, "node");
        Span at = place(ctx.queryParam("at"));
        String what = "text " + (at == null ? "" : at.start() + ":" + at.end()) + " " + node;
        send(
                ctx,
                s,
                what,
                () -> pages.text(TextView.of(links(s), parts(s).page(), node, at)
                        .orElseThrow(() -> Problem.notFound("This story has no such text."))));
    }

    private void pair(Context ctx) {
        Shelved s = shelved(ctx);
        String left = Asking.needed(ctx, "left");
        String right = Asking.needed(ctx, "right");
        send(
                ctx,
                s,
                "pair " + left.length() + " " + left + " " + right,
                () -> pages.pair(PairView.of(links(s), parts(s).page(), left, right)
                        .orElseThrow(() -> Problem.notFound("This story lacks one of the two texts."))));
    }

    private void file(Context ctx, String type) {
        Shelved s = shelved(ctx);
        String name = "stemma-" + s.story().replaceAll("[^A-Za-z0-9-]", "_");
        ctx.header(
                "Content-Disposition",
                "attachment; filename=\"" + name + (type.equals(Body.HTML) ? ".html" : ".json") + '"');
        send(ctx, s, type, () -> type.equals(Body.HTML) ? html(s) : json(s));
    }

    private static Body html(Shelved s) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            EditionHtml.write(s.edition(), writer);
        }
        return Body.of(Body.HTML, out.toByteArray());
    }

    private static Body json(Shelved s) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionJson.write(s.edition(), out);
        return Body.of(Body.JSON, out.toByteArray());
    }

    private Shelved shelved(Context ctx) {
        String story = ctx.pathParam("story");
        Optional<Shelved> atHand = library.atHand(story);
        return atHand.or(() -> limits.within(() -> library.story(story)))
                .orElseThrow(() -> Problem.notFound("There is no such story."));
    }

    private void send(Context ctx, Shelved s, String what, Callable<Body> making) {
        String key = s.key() + " " + what;
        Reply.send(ctx, cache.get(key, () -> limits.within(making)));
    }

    private EditionParts parts(Shelved s) {
        return parts.get(s.key(), () -> EditionParts.of(s.edition(), links(s)));
    }

    private static Links links(Shelved s) {
        return new Links(s.story());
    }

    private static @Nullable Span place(@Nullable String at) {
        Matcher m = PLACE.matcher(at == null ? "" : at);
        if (!m.matches()) {
            return null;
        }
        int start = Integer.parseInt(m.group(1));
        int end = Integer.parseInt(m.group(2));
        return start < end ? new Span(start, end) : null;
    }
}
