package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.archive.search.Query;
import org.stemma.archive.store.Hit;
import org.stemma.archive.store.Page;
import org.stemma.archive.store.StoreInfo;
import org.stemma.archive.store.StoryFilter;
import org.stemma.archive.store.StoryLine;
import org.stemma.serve.library.Library;
import org.stemma.serve.library.Searching;
import org.stemma.serve.library.Stories;
import org.stemma.serve.page.FrontView;
import org.stemma.serve.page.Links;
import org.stemma.serve.page.Pages;
import org.stemma.serve.page.SearchView;
import org.stemma.serve.page.StoryCard;
import org.stemma.serve.web.Asking;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.PageCache;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** The list of stories, and the search. Both are kept until the archive changes. */
final class FrontRoutes {

    private static final int SHOWN = 20;

    private final Library library;
    private final Pages pages;
    private final PageCache cache;
    private final Limits limits;

    FrontRoutes(Library library, Pages pages, PageCache cache, Limits limits) {
        this.library = library;
        this.pages = pages;
        this.cache = cache;
        this.limits = limits;
    }

    void add(RoutesConfig routes) {
        routes.get("/", this::front, Scope.READ);
        routes.get("/search", this::search, Scope.READ);
    }

    private void front(Context ctx) {
        FrontView.Asked asked = new FrontView.Asked(
                said(ctx, "q"),
                said(ctx, "from"),
                said(ctx, "to"),
                said(ctx, "reports"),
                said(ctx, "lineages"),
                ctx.queryParam("altered") != null,
                said(ctx, "order"));
        StoryFilter filter = Asking.understood(
                        () -> Stories.filter(none(asked.words()), none(asked.from()), none(asked.to())))
                .withReports(Asking.number(ctx, "reports", 1, 1, 1_000_000), null)
                .withFindings(Asking.number(ctx, "lineages", 0, 1, 1_000_000), asked.altered() ? 1 : 0)
                .withOrder(asked.order().equals("largest") ? StoryFilter.Order.LARGEST : StoryFilter.Order.NEWEST);
        String after = ctx.queryParam("after");
        String further = further(ctx);
        String query = ctx.queryString() == null ? "" : ctx.queryString();
        Reply.send(
                ctx,
                cache.latest(
                        "front " + query,
                        Long.toString(library.store().generation()),
                        () -> limits.within(() -> pages.front(view(asked, filter, after, further)))));
    }

    private Body kept(String what, java.util.concurrent.Callable<Body> making) {
        String key = library.store().generation() + " " + what;
        return cache.get(key, () -> limits.within(making));
    }

    private FrontView view(
            FrontView.Asked asked,
            StoryFilter filter,
            @org.jspecify.annotations.Nullable String after,
            String further) {
        Page<StoryLine> lines = Asking.understood(() -> library.store().stories(filter, after, SHOWN));
        List<StoryCard> cards = lines.items().stream()
                .map(l -> new StoryCard(l, library.glance(l)))
                .toList();
        StoreInfo info = library.info();
        String next = lines.next() == null ? null : further + Links.encode(lines.next());
        return new FrontView(cards, asked, next, info.reports(), info.stories());
    }

    private static String said(Context ctx, String name) {
        return Asking.text(ctx, name).orElse("");
    }

    private static @org.jspecify.annotations.Nullable String none(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** The same address with another place in the list, which is still to be said. */
    private static String further(Context ctx) {
        String rest = ctx.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals("after"))
                .flatMap(e -> e.getValue().stream().map(v -> Links.encode(e.getKey()) + "=" + Links.encode(v) + "&"))
                .collect(Collectors.joining());
        return ctx.path() + "?" + rest + "after=";
    }

    private void search(Context ctx) {
        String query = ctx.queryString() == null ? "" : ctx.queryString();
        Reply.send(ctx, kept("search " + query, () -> pages.search(found(ctx))));
    }

    private SearchView found(Context ctx) {
        String typed = said(ctx, "q");
        String wanted = Asking.text(ctx, "duplicates").orElse("all");
        Searching.Duplicates duplicates = Searching.Duplicates.of(wanted)
                .orElseThrow(() -> Problem.badRequest("duplicates is all, without-copies or copies-only."));
        Optional<Query> query = Asking.understood(() -> Query.parse(typed));
        if (query.isEmpty()) {
            return new SearchView(typed, wanted, false, List.of(), Map.of(), null);
        }
        Page<Hit> hits = Asking.understood(() -> Searching.search(
                library, new Searching.Asked(query.get(), null, null, duplicates), ctx.queryParam("after"), SHOWN));
        Map<String, String> headlines = new HashMap<>();
        for (Hit hit : hits.items()) {
            if (hit.story() != null && !headlines.containsKey(hit.story())) {
                String headline = library.store()
                        .story(hit.story())
                        .map(StoryLine::headline)
                        .orElse(null);
                headlines.put(hit.story(), headline == null ? "" : headline);
            }
        }
        String next = hits.next() == null ? null : further(ctx) + Links.encode(hits.next());
        return new SearchView(typed, wanted, true, hits.items(), headlines, next);
    }
}
