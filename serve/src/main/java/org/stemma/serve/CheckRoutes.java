package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.stemma.model.Report;
import org.stemma.serve.library.Checking;
import org.stemma.serve.library.Library;
import org.stemma.serve.page.CheckView;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** Checking a text or a file. What is sent is held in memory for the answer, and kept nowhere. */
final class CheckRoutes {

    private final Library library;
    private final Checking checking;
    private final Pages pages;
    private final Limits limits;

    CheckRoutes(Library library, Pages pages, Limits limits) {
        this.library = library;
        this.checking = new Checking(library);
        this.pages = pages;
        this.limits = limits;
    }

    void add(RoutesConfig routes) {
        routes.get("/check", ctx -> Reply.send(ctx, pages.check()), Scope.READ);
        routes.post("/check", this::check, Scope.READ);
    }

    private void check(Context ctx) {
        byte[] sent = sent(ctx);
        Reply.send(ctx, limits.within(() -> {
            Report text =
                    Checking.text(sent).orElseThrow(() -> Problem.badRequest("There is no text in what was sent."));
            return pages.checked(CheckView.of(text, checking.check(text), library.store()));
        }));
    }

    private static byte[] sent(Context ctx) {
        UploadedFile file = ctx.isMultipart() ? ctx.uploadedFile("file") : null;
        if (file != null && file.size() > 0) {
            try (InputStream in = file.content()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw Problem.unavailable("The file cannot be read.", e);
            }
        }
        String text = ctx.formParam("text");
        if (text == null || text.isBlank()) {
            throw Problem.badRequest("There is neither a file nor a text.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
