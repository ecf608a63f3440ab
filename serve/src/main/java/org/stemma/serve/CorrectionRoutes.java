package org.stemma.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.stemma.serve.library.Corrections;
import org.stemma.serve.library.Corrections.Act;
import org.stemma.serve.library.Library;
import org.stemma.serve.page.CorrectionsView;
import org.stemma.serve.page.Links;
import org.stemma.serve.page.Pages;
import org.stemma.serve.web.Asking;
import org.stemma.serve.web.Limits;
import org.stemma.serve.web.Problem;
import org.stemma.serve.web.Reply;
import org.stemma.serve.web.Scope;

/** What users correct, and its undoing. */
final class CorrectionRoutes {

    private final Library library;
    private final Corrections corrections;
    private final Pages pages;
    private final Limits limits;

    CorrectionRoutes(Library library, Corrections corrections, Pages pages, Limits limits) {
        this.library = library;
        this.corrections = corrections;
        this.pages = pages;
        this.limits = limits;
    }

    void add(RoutesConfig routes) {
        routes.get(
                "/corrections",
                ctx -> Reply.send(ctx, pages.corrections(new CorrectionsView(corrections.all()))),
                Scope.READ);
        routes.post("/stories/{story}/corrections", this::correct, Scope.WRITE);
        routes.post("/corrections/{number}/undo", this::undo, Scope.WRITE);
    }

    private void correct(Context ctx) {
        String story = ctx.pathParam("story");
        Act act = Asking.understood(() -> Act.valueOf(said(ctx, "act").toUpperCase(Locale.ROOT)));
        List<String> others = ctx.formParams("other").stream()
                .map(String::strip)
                .filter(o -> !o.isEmpty())
                .map(o -> act == Act.MERGE ? o.substring(o.lastIndexOf('/') + 1) : o)
                .toList();
        if (others.isEmpty()) {
            throw Problem.badRequest("Nothing was chosen.");
        }
        Asking.understood(() -> corrections.correct(story, act, others));
        makeAnew(story);
        ctx.redirect(Links.story(story), HttpStatus.SEE_OTHER);
    }

    /** So that who corrected a story sees what came of it; where that takes long, it is seen later. */
    private void makeAnew(String story) {
        try {
            limits.within(() -> library.current(story));
        } catch (Problem e) {
            library.story(story); // asks for it in the background
        }
    }

    private static String said(Context ctx, String field) {
        String value = ctx.formParam(field);
        return value == null ? "" : value;
    }

    private void undo(Context ctx) {
        String number = ctx.pathParam("number");
        if (!number.matches("\\d{1,18}")) {
            throw Problem.notFound("There is no such correction.");
        }
        if (corrections.undo(Long.parseLong(number)).isEmpty()) {
            throw Problem.notFound("There is no such correction.");
        }
        ctx.redirect("/corrections", HttpStatus.SEE_OTHER);
    }
}
