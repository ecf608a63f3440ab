package org.stemma.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.stemma.model.Citation;
import org.stemma.model.Span;
import org.stemma.render.html.Places;
import org.stemma.render.html.Ref;

/**
 * Addresses of pages. Ids of reports may be paths or addresses themselves, so that they stand in the query.
 *
 * @param story id of the story whose pages are linked
 */
public record Links(String story) implements Places {

    /** A story's page. */
    public static String story(String id) {
        return "/stories/" + encode(id);
    }

    /** A value in the query of an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The story's page. */
    public String home() {
        return story(story);
    }

    /** The text of a report or a lost source. */
    public String text(String node) {
        return home() + "/text?node=" + encode(node);
    }

    /** Words of a text. */
    public String words(String node, Span place) {
        return text(node) + "&at=" + place.start() + ":" + place.end() + "#here";
    }

    /** Two texts side by side. */
    public String pair(String left, String right) {
        return home() + "/pair?left=" + encode(left) + "&right=" + encode(right);
    }

    @Override
    public String text(Ref node) {
        return text(node.id());
    }

    @Override
    public String words(Ref node, Citation words) {
        return words(node.id(), words.span());
    }

    @Override
    public String link(int number, Ref from, Ref to) {
        return pair(from.id(), to.id());
    }

    @Override
    public String pair(Ref left, Ref right) {
        return pair(left.id(), right.id());
    }
}
