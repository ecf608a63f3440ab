package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Gate;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;

/** How a browser's user gives a token. */
final class LoginRoutes {

    private final Gate gate;
    private final Pages pages;

    LoginRoutes(Gate gate, Pages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    void add(RoutesConfig routes) {
        routes.get("/login", ctx -> Reply.send(ctx, pages.login()));
        routes.post("/login", this::enter);
        routes.post("/logout", this::leave);
    }

    private void enter(Context ctx) {
        String token = ctx.formParam("token");
        if (token == null || !gate.signIn(ctx, token)) {
            throw Problem.forbidden("That is no token of this server.");
        }
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void leave(Context ctx) {
        gate.signOut(ctx);
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
