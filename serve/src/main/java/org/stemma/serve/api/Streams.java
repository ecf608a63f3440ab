package org.stemma.serve.api;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Store;
import org.stemma.serve.web.Asking;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;

/**
 * New and changed stories as they come: what was placed after a number, then what is placed from then on. A stream that
 * broke goes on where it was by the last number that came.
 */
final class Streams {

    private static final int PART = 500;
    private static final long LOOK_MILLIS = 500;
    private static final int LOOKS_A_BEAT = 30;

    private final Store store;
    private final Limits limits;
    private final Gate gate;

    Streams(Store store, Limits limits, Gate gate) {
        this.store = store;
        this.limits = limits;
        this.gate = gate;
    }

    /** Where a stream's events go. */
    private interface Sink {
        void change(Placement p) throws IOException;

        void beat() throws IOException;

        boolean over();
    }

    /** As server-sent events. */
    void events(SseClient client) {
        Context ctx = client.ctx();
        String last = ctx.header("Last-Event-ID");
        follow(ctx, last, true, new Sink() {
            @Override
            public void change(Placement p) {
                client.sendEvent("change", Answer.line(Out.Change.of(p)), Long.toString(p.number()));
            }

            @Override
            public void beat() {
                client.sendComment("still here");
            }

            @Override
            public boolean over() {
                return client.terminated();
            }
        });
    }

    /** As JSON lines. */
    void lines(Context ctx) {
        boolean follow = !"false".equals(ctx.queryParam("follow"));
        ctx.contentType("application/x-ndjson");
        ctx.header("Cache-Control", "no-store");
        OutputStream out = ctx.outputStream();
        follow(ctx, null, follow, new Sink() {
            @Override
            public void change(Placement p) throws IOException {
                out.write((Answer.line(Out.Change.of(p)) + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void beat() throws IOException {
                out.write('\n');
                out.flush();
            }

            @Override
            public boolean over() {
                return false;
            }
        });
    }

    private void follow(Context ctx, @Nullable String last, boolean on, Sink sink) {
        long after = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : after(ctx);
        if (!limits.openStream()) {
            throw Problem.unavailable("Too many streams are open.", null);
        }
        gate.giveBack(ctx);
        try {
            run(after, on, sink);
        } catch (IOException e) {
            // The other side went away, which is how streams end.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            limits.closeStream();
        }
    }

    static long after(Context ctx) {
        String said = Asking.text(ctx, "after").orElse("0");
        if (!said.matches("\\d{1,18}")) {
            throw Problem.badRequest("after has to be the number of a change.");
        }
        return Long.parseLong(said);
    }

    private void run(long start, boolean on, Sink sink) throws IOException, InterruptedException {
        long after = start;
        long generation = -1;
        int quiet = 0;
        while (!sink.over() && !limits.ending()) {
            long now = store.generation();
            if (now != generation) {
                List<Placement> part = store.placementsAfter(after, PART);
                for (Placement p : part) {
                    sink.change(p);
                    after = p.number();
                }
                if (part.size() == PART) {
                    continue;
                }
                generation = now;
            }
            if (!on) {
                return;
            }
            if (quiet++ % LOOKS_A_BEAT == 0) {
                sink.beat();
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
