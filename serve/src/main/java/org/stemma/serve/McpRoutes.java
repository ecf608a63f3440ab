package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.stemma.serve.mcp.Mcp;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Scope;

/** The agent's door over HTTP: one message a request, answered at once (Streamable HTTP without streams or sessions). */
final class McpRoutes {

    private final Mcp mcp;
    private final Limits limits;

    McpRoutes(Mcp mcp, Limits limits) {
        this.mcp = mcp;
        this.limits = limits;
    }

    void add(RoutesConfig routes) {
        routes.post("/mcp", this::answer, Scope.READ);
        routes.get("/mcp", ctx -> {
            throw Problem.other(405, "This server opens no stream; send messages by POST.");
        });
    }

    private void answer(Context ctx) {
        String message = ctx.body();
        Optional<String> answer = limits.within(() -> mcp.answer(message));
        ctx.header("Cache-Control", "no-store");
        if (answer.isEmpty()) {
            ctx.status(202);
        } else {
            ctx.contentType(Body.JSON).result(answer.get());
        }
    }
}
