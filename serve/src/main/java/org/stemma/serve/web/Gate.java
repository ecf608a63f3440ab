package org.stemma.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.serve.config.Settings;

/**
 * The door that every request goes through: host, origin, token, rate, place, and on the way out headers, failures, the
 * log and the measures. Safe for all threads.
 */
public final class Gate {

    /**
     * Nothing but our own files runs or is shown, and nobody frames us (Content Security Policy Level 3). Scripts and styles
     * are files; there are none in pages.
     */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String COOKIE = "stemma";
    private static final String STARTED = "stemma.started";
    private static final String ENTERED = "stemma.entered";
    private static final String NUMBER = "stemma.number";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** How many times the largest request is read of one that is refused. */
    private static final int READ_OUT = 4;

    private final Tokens tokens;
    private final long maxBodyBytes;
    private final Hosts hosts;
    private final Sessions sessions = new Sessions(System::nanoTime);
    private final RateLimit rate;
    private final Metrics metrics;
    private final Limits limits;
    private final @Nullable Consumer<String> log;
    private final Function<Problem, Body> page;

    /**
     * A door.
     *
     * @param log takes a line for each request
     * @param page shows a problem to a person
     */
    public Gate(
            Settings settings,
            Tokens tokens,
            Metrics metrics,
            Limits limits,
            Consumer<String> log,
            Function<Problem, Body> page) {
        this.tokens = tokens;
        this.maxBodyBytes = settings.maxBodyBytes();
        this.hosts = new Hosts(settings.names());
        this.rate = new RateLimit(settings.rate(), System::nanoTime);
        this.metrics = metrics;
        this.limits = limits;
        this.log = settings.logged() ? log : null;
        this.page = page;
    }

    /** Puts the door before all routes. */
    public void guard(RoutesConfig routes) {
        routes.before(this::enter);
        routes.beforeMatched(this::authorise);
        routes.after(this::leave);
        routes.exception(Problem.class, this::refuse);
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> refuse(Problem.other(e.getStatus(), plain(e.getStatus())), ctx));
        routes.exception(Exception.class, (e, ctx) -> refuse(Problem.internal(e), ctx));
    }

    private void enter(Context ctx) {
        ctx.attribute(STARTED, System.nanoTime());
        ctx.attribute(NUMBER, UUID.randomUUID().toString());
        metrics.began();
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        if (!hosts.knows(ctx.header("Host"))) {
            throw Problem.other(421, "This server is not called that; see the setting 'names'.");
        }
        if (!SAFE.contains(ctx.req().getMethod())) {
            if (!Hosts.sameOrigin(ctx.header("Sec-Fetch-Site"), ctx.header("Origin"), ctx.header("Host"))) {
                throw Problem.forbidden("A page of another site may not change anything here.");
            }
            if (ctx.req().getContentLengthLong() > maxBodyBytes) {
                throw Problem.tooLarge(maxBodyBytes);
            }
        }
        limits.enter();
        ctx.attribute(ENTERED, true);
    }

    private void authorise(Context ctx) {
        Optional<Scope> needed =
                ctx.routeRoles().stream().map(Scope.class::cast).findFirst();
        if (tokens.isEmpty() || needed.isEmpty()) {
            return;
        }
        Tokens.Token holder = holder(ctx).orElseThrow(() -> Problem.unauthorized("Ask with a token of this server."));
        if (!holder.scope().holds(needed.get())) {
            throw Problem.forbidden(
                    "This token lets its holder " + holder.scope() + "; this needs " + needed.get() + ".");
        }
        long wait = rate.take(holder.name());
        if (wait > 0) {
            throw Problem.tooOften(wait);
        }
    }

    private Optional<Tokens.Token> holder(Context ctx) {
        String header = ctx.header("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return tokens.holder(header.substring(7).strip());
        }
        return sessions.holder(ctx.cookie(COOKIE));
    }

    /** Opens a session for a browser whose user gave a token; whether it was one. */
    public boolean signIn(Context ctx, String token) {
        Optional<Tokens.Token> holder = tokens.holder(token.strip());
        holder.ifPresent(h -> {
            Cookie cookie = new Cookie(COOKIE, sessions.open(h));
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setSecure("https".equals(ctx.header("X-Forwarded-Proto")));
            ctx.cookie(cookie);
        });
        return holder.isPresent();
    }

    /** Closes it. */
    public void signOut(Context ctx) {
        sessions.close(ctx.cookie(COOKIE));
        ctx.removeCookie(COOKIE);
    }

    private void leave(Context ctx) {
        giveBack(ctx);
        Long started = ctx.attribute(STARTED);
        if (started == null) {
            return;
        }
        long nanos = System.nanoTime() - started;
        String route = route(ctx);
        String method = ctx.req().getMethod();
        metrics.ended(method, route, ctx.statusCode(), nanos);
        ctx.header("Server-Timing", "work;dur=" + nanos / 10_000 / 100.0);
        if (log != null) {
            log.accept("{\"at\":\"" + Instant.now() + "\",\"event\":\"request\",\"id\":\"" + ctx.attribute(NUMBER)
                    + "\",\"method\":\"" + Line.safe(method) + "\",\"route\":\"" + Line.safe(route) + "\",\"status\":"
                    + ctx.statusCode() + ",\"ms\":" + nanos / 1_000_000 + "}");
        }
    }

    /** The pattern of the route, not what was asked: a log and its measures hold no searches. */
    private static String route(Context ctx) {
        var matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }

    /** A stream waits most of its time: it needs no place among the requests that are worked on. */
    public void giveBack(Context ctx) {
        if (ctx.attribute(ENTERED) != null) {
            ctx.attribute(ENTERED, null);
            limits.leave();
        }
    }

    /** Answers that a request cannot be answered. */
    public void refuse(Problem problem, Context ctx) {
        readOut(ctx);
        ctx.status(problem.status());
        ctx.header("Cache-Control", "no-store");
        if (problem.retryAfterSeconds() > 0) {
            ctx.header("Retry-After", Integer.toString(problem.retryAfterSeconds()));
        }
        if (problem.status() == 401) {
            ctx.header("WWW-Authenticate", "Bearer");
        }
        if (problem.getCause() != null && log != null) {
            log.accept(Line.failure(ctx.attribute(NUMBER), problem.getCause()));
        }
        if (wantsPage(ctx)) {
            ctx.contentType(Body.HTML).result(page.apply(problem).bytes());
        } else {
            ctx.contentType("application/problem+json").result(json(problem, ctx));
        }
    }

    /**
     * Reads what a refused request still sends, to a bound: a sender whose connection is closed meanwhile often sees that and
     * not the answer. Who asked first whether to send is not waited for.
     */
    private void readOut(Context ctx) {
        if (SAFE.contains(ctx.req().getMethod()) || ctx.header("Expect") != null) {
            return;
        }
        byte[] part = new byte[1 << 16];
        try {
            InputStream sent = ctx.req().getInputStream();
            long all = 0;
            for (int n = sent.read(part); n >= 0 && all < maxBodyBytes * READ_OUT; n = sent.read(part)) {
                all += n;
            }
        } catch (IOException e) {
            // It went away, or the body is broken: the answer is the same.
            return;
        }
    }

    private static boolean wantsPage(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("text/html") && !ctx.path().startsWith("/api/");
    }

    private static String json(Problem problem, Context ctx) {
        return "{\"type\":\"about:blank\",\"title\":\"" + Line.safe(problem.title()) + "\",\"status\":"
                + problem.status()
                + ",\"detail\":\"" + Line.safe(problem.detail()) + "\",\"instance\":\"urn:uuid:" + ctx.attribute(NUMBER)
                + "\"}";
    }

    private static String plain(int status) {
        return switch (status) {
            case 404 -> "There is no such page.";
            case 405 -> "This cannot be done at that address.";
            case 413 -> "The request is too large.";
            default -> "The request cannot be answered.";
        };
    }
}
