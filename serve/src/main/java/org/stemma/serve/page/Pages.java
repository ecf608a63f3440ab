package org.stemma.serve.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
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
