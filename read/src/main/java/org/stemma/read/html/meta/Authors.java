package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;
import org.stemma.read.html.state.LinkedData;

/** Who is credited with the article. */
final class Authors {
    private static final String[] META = {
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "dc:creator",
        "parsely-author",
        "sailthru.author",
        "article.author",
        "byl",
        "byline",
        "citation_author",
        "cxenseparse:author",
        "rbauthors",
        "og:article:author",
        "twitter:data1",
        "creator",
        "authors",
        "article:author_name",
        "mediator_author"
    };

    /** A page that marks up more is a list of people. */
    private static final int MAX_MARKED = 500;

    private static final Pattern DASH = Pattern.compile("\\s[-\u2013\u2014|\u00b7]\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final List<String> SOURCES = List.of("microdata:author", "markup:rel-author", "markup:byline");

    /** Parts of a page where other authors than the article's are named. */
    private static final String[] ELSEWHERE = {
        "comment", "related", "sidebar", "footer", "widget", "aside", "teaser", "nav", "figure", "figcaption", "caption"
    };

    private static final Evaluator NAMED = Selector.evaluatorOf("[itemprop=name]");
    private static final Evaluator LINKED = Selector.evaluatorOf("a[rel=author], a[href*=autor], a[href*=author]");

    private final Page page;
    private final MetaTags tags;
    private final LinkedData data;
    private @Nullable List<Sourced> linked;
    /** What was found in the markup, by round. */
    private final Map<Integer, List<Sourced>> marked = new HashMap<>();

    Authors(Page page, MetaTags tags, LinkedData data) {
        this.page = page;
        this.tags = tags;
        this.data = data;
    }

    /**
     * The credited, by the most trusted source that names somebody other than the site itself.
     *
     * @param sites keys of the names that the site goes by
     */
    List<Sourced> find(int title, Set<String> sites) {
        List<Sourced> linked = linked();
        if (others(linked, sites)) {
            return linked;
        }
        for (int round = 0; round < 2; round++) {
            List<Sourced> found = markup(round);
            if (others(found, sites)) {
                return found;
            }
        }
        List<Sourced> meta = meta();
        if (others(meta, sites)) {
            return meta;
        }
        for (List<Sourced> found : List.of(markup(2), printed(title), linked)) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return meta;
    }

    /** Those whom data or, if it names nobody, metadata or the page's markup credits; known before the text is. */
    List<Sourced> declared() {
        for (List<Sourced> found : List.of(linked(), meta())) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Sourced> found = markup(0);
        return found.isEmpty() ? markup(1) : found;
    }

    private static boolean others(List<Sourced> names, Set<String> sites) {
        return names.stream().anyMatch(s -> !own(s.value(), sites));
    }

    private static boolean own(String name, Set<String> sites) {
        String key = Text.key(name);
        for (String site : sites) {
            if (key.equals(site)
                    || (key.length() > 3 && site.contains(key))
                    || (site.length() > 3 && key.contains(site))) {
                return true;
            }
        }
        return false;
    }

    private List<Sourced> linked() {
        if (linked == null) {
            linked = fromData();
        }
        return linked;
    }

    private List<Sourced> fromData() {
        for (JsonNode article : data.articles()) {
            for (String field : List.of("author", "creator")) {
                Names names = new Names();
                collect(article.path(field), names, 0);
                if (!names.isEmpty()) {
                    return sourced(names, "json-ld:" + field);
                }
            }
        }
        return List.of();
    }

    private void collect(JsonNode raw, Names names, int depth) {
        JsonNode n = data.resolve(raw);
        if (depth > 4) {
            return;
        }
        if (n.isArray()) {
            n.forEach(child -> collect(child, names, depth + 1));
        } else if (n.isTextual()) {
            LinkedData.clean(n.asText()).ifPresent(names::add);
        } else if (n.isObject()) {
            JsonNode name = n.path("name");
            if (name.isMissingNode() && n.has("givenName")) {
                names.add(n.path("givenName").asText() + " "
                        + n.path("familyName").asText());
            } else {
                collect(name, names, depth + 1);
            }
        }
    }

    private List<Sourced> meta() {
        for (String name : META) {
            Names names = new Names();
            for (String value : tags.all(name)) {
                if (!value.startsWith("http") && value.length() < 200 && (!name.equals("twitter:data1") || written())) {
                    names.add(value);
                }
            }
            if (!names.isEmpty()) {
                return sourced(names, "meta:" + name);
            }
        }
        return List.of();
    }

    private boolean written() {
        Optional<String> label = tags.first("twitter:label1");
        return label.isPresent()
                && (label.get().contains("ritten")
                        || label.get().contains("erfasst")
                        || label.get().contains("crit"));
    }

    /** Elements that markup calls the author, nearest to the headline. */
    private List<Sourced> markup(int round) {
        List<Sourced> known = marked.get(round);
        if (known == null) {
            known = fromMarkup(round);
            marked.put(round, known);
        }
        return known;
    }

    private List<Sourced> fromMarkup(int round) {
        Names names = new Names();
        Element first = null;
        int looked = 0;
        for (Element e : page.landmarks()) {
            if (!credits(e, round) || Named.within(e, ELSEWHERE) || (first != null && !near(first, e))) {
                continue;
            }
            if (looked++ == MAX_MARKED) {
                break;
            }
            List<String> found = named(e, round < 2);
            if (!found.isEmpty()) {
                first = first == null ? e : first;
                found.forEach(names::add);
            }
        }
        return sourced(names, SOURCES.get(round));
    }

    /** The names in an element; where only its class calls it a by-line, those that look like names. */
    private static List<String> named(Element e, boolean trusted) {
        Names names = new Names();
        names.add(name(e));
        return names.list().stream().filter(n -> trusted || plausible(n)).toList();
    }

    private static boolean credits(Element e, int round) {
        return switch (round) {
            case 0 -> e.attr("itemprop").equals("author") || e.attr("property").equals("author");
            case 1 -> e.attr("rel").equals("author") && e.normalName().equals("a");
            default ->
                Named.like(e, "author", "byline", "autor", "auteur", "autrice", "firma")
                        && !Named.like(e, "avatar", "bio", "image", "social", "authority");
        };
    }

    private static boolean near(Element a, Element b) {
        Element up = a.parent();
        for (int i = 0; i < 3 && up != null; i++) {
            if (b == up || b.parents().contains(up)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static String name(Element e) {
        if (e.normalName().equals("meta")) {
            return e.attr("content");
        }
        Element named = e.selectFirst(NAMED);
        if (named != null) {
            return named.hasAttr("content") ? named.attr("content") : named.text();
        }
        Element link = e.selectFirst(LINKED);
        String text = link != null && !link.text().isBlank() ? link.text() : e.text();
        return text.length() > 120 ? "" : text;
    }

    private static boolean plausible(String name) {
        int words = SPACE.split(name).length;
        if (name.indexOf(':') >= 0 || name.indexOf('\u00a9') >= 0 || name.indexOf('/') >= 0) {
            return false;
        }
        boolean unspaced = Text.isUnspaced(name.charAt(0));
        boolean capital = Character.isUpperCase(name.charAt(0)) || !unspaced && caseless(name.charAt(0));
        return capital && words <= 5 && (words > 1 || name.length() > 3) || unspaced && name.length() <= 12;
    }

    /** A letter of a script without capitals: Arabic, Hebrew, those of India. */
    private static boolean caseless(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
    }

    /** A line near the headline that opens like a by-line. */
    private List<Sourced> printed(int title) {
        if (title < 0) {
            return List.of();
        }
        int to = Math.min(page.blocks().size(), title + 8);
        for (int i = Math.max(0, title - 2); i < to; i++) {
            Block b = page.blocks().get(i);
            if (i == title || b.words() > 14 || !Names.opensLikeByline(b.text())) {
                continue;
            }
            Names names = new Names();
            for (String part : DASH.split(b.text())) {
                names.add(part);
            }
            List<String> found = names.list().stream()
                    .filter(n -> plausible(n) && n.indexOf(' ') > 0 && n.chars().noneMatch(Character::isDigit))
                    .toList();
            if (!found.isEmpty()) {
                return found.stream().map(n -> new Sourced(n, "text")).toList();
            }
        }
        return List.of();
    }

    private static List<Sourced> sourced(Names names, String from) {
        List<Sourced> out = new ArrayList<>();
        names.list().forEach(n -> out.add(new Sourced(n, from)));
        return out;
    }
}
