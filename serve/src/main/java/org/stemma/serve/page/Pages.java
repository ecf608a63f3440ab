package org.stemma.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.stemma.render.html.Messages;
import org.stemma.render.html.SafeOutput;
import org.stemma.serve.web.Body;
import org.stemma.serve.web.Problem;

/** Writes pages. The same page gives the same bytes; all that comes from reports is made visible and escaped. */
public final class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.stemma.serve.templates");
    private final Files files;
    private final Messages say = Messages.english();

    /** Pages that refer to {@code files}. */
    public Pages(Files files) {
        this.files = files;
    }

    /** A story. */
    public Body story(StoryView story) {
        boolean drawn = !story.page().drawings().isEmpty();
        return page("story.jte", story.page().headline(), "stories", drawn, Map.of("story", story));
    }

    /** A report's or a lost source's text. */
    public Body text(TextView text) {
        String title = text.ref().siglum() + " · " + text.ref().name();
        return page("text.jte", title, "stories", false, Map.of("text", text));
    }

    /** Two texts. */
    public Body pair(PairView pair) {
        String title = say.say(
                "pair.title", pair.left().ref().siglum(), pair.right().ref().siglum());
        return page("pair.jte", title, "stories", false, Map.of("pair", pair));
    }

    /** The list of stories. */
    public Body front(FrontView front) {
        return page("front.jte", say.say("front.heading"), "stories", false, Map.of("front", front));
    }

    /** What a search found. */
    public Body search(SearchView search) {
        return page("search.jte", say.say("search.heading"), "", false, Map.of("search", search));
    }

    /** Where reports are added. */
    public Body add() {
        return page("add.jte", say.say("nav.add"), "add", false, Map.of());
    }

    /** How an ingest goes. */
    public Body ingest(IngestView ingest) {
        return page("ingest.jte", say.say("ingest.heading"), "add", false, Map.of("ingest", ingest));
    }

    /** What was corrected. */
    public Body corrections(CorrectionsView corrections) {
        return page(
                "corrections.jte",
                say.say("nav.corrections"),
                "corrections",
                false,
                Map.of("corrections", corrections));
    }

    /** Where a text is given to be checked. */
    public Body check() {
        return page("check.jte", say.say("nav.check"), "check", false, Map.of());
    }

    /** A checked text. */
    public Body checked(CheckView checked) {
        return page("checked.jte", say.say("checked.heading"), "check", false, Map.of("checked", checked));
    }

    /** Where a token is given. */
    public Body login() {
        return page("login.jte", say.say("login.heading"), "", false, Map.of());
    }

    /** What cannot be shown. */
    public Body problem(Problem problem) {
        return page("problem.jte", problem.title(), "", false, Map.of("problem", problem));
    }

    private Body page(String template, String title, String here, boolean drawn, Map<String, Object> content) {
        Map<String, Object> all = new HashMap<>(content);
        all.put("frame", new Frame(title, here, drawn, files, say));
        StringOutput out = new StringOutput(1 << 16);
        templates.render(template, all, new SafeOutput(out));
        return Body.of(Body.HTML, out.toString());
    }
}
