package org.stemma.read.html.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.read.html.dom.Text;

/**
 * The JSON-LD of a page as a list of objects.
 *
 * <p>Every object with a type is listed, however deep it stands, in document order; references by {@code @id} are
 * followed one step. Broken scripts are left out. At most {@link #MAX_NODES} objects are kept.
 */
public final class LinkedData {
    private static final int MAX_NODES = 2_000;

    private static final Set<String> BELOW = Set.of("liveBlogUpdate", "comment", "comments", "review", "reviews");

    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "backgroundnewsarticle",
            "reviewnewsarticle",
            "asknewsarticle",
            "advertisercontentarticle",
            "satiricalarticle",
            "techarticle",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "report",
            "review",
            "recipe",
            "claimreview",
            "pressrelease",
            "blog post");

    private final List<JsonNode> nodes = new ArrayList<>();
    private List<JsonNode> articles = List.of();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    /** Reads all scripts of type {@code application/ld+json} among the elements. */
    public static LinkedData of(List<Element> elements) {
        LinkedData data = new LinkedData();
        for (Element e : elements) {
            if (e.normalName().equals("script") && e.attr("type").contains("ld+json")) {
                Json.parse(e.data()).ifPresent(data::collect);
            }
        }
        data.articles = data.sorted();
        return data;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode n = open.pop();
            if (n.isObject()) {
                if (n.has("@type")) {
                    nodes.add(n);
                }
                if (n.has("@id") && n.size() > 1) {
                    byId.putIfAbsent(n.get("@id").asText(), n);
                }
            }
            List<JsonNode> children = children(n);
            for (int i = children.size() - 1; i >= 0; i--) {
                if (children.get(i).isContainerNode()) {
                    open.push(children.get(i));
                }
            }
        }
    }

    /** What an object holds, without what others wrote below it: entries of a live blog, readers' comments. */
    private static List<JsonNode> children(JsonNode n) {
        List<JsonNode> out = new ArrayList<>();
        if (n.isObject()) {
            n.properties().forEach(f -> {
                if (!BELOW.contains(f.getKey())) {
                    out.add(f.getValue());
                }
            });
        } else {
            n.forEach(out::add);
        }
        return out;
    }

    /** Objects that describe an article, the fullest first; document order decides between equals. */
    public List<JsonNode> articles() {
        return articles;
    }

    private List<JsonNode> sorted() {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode n : nodes) {
            for (String type : types(n)) {
                if (ARTICLES.contains(type)) {
                    found.add(n);
                    break;
                }
            }
        }
        found.sort((a, b) -> Integer.compare(fullness(b), fullness(a)));
        return List.copyOf(found);
    }

    private static int fullness(JsonNode n) {
        int score = 0;
        for (String field :
                List.of("headline", "datePublished", "author", "articleBody", "publisher", "mainEntityOfPage")) {
            score += n.has(field) ? 1 : 0;
        }
        return score;
    }

    /** All objects of one type, lower case, without a prefix. */
    public List<JsonNode> ofType(String type) {
        return nodes.stream().filter(n -> types(n).contains(type)).toList();
    }

    /** The types of an object, lower case, without a prefix. */
    public static List<String> types(JsonNode n) {
        List<String> out = new ArrayList<>();
        JsonNode type = n.path("@type");
        if (type.isArray()) {
            type.forEach(t -> out.add(local(t.asText())));
        } else if (type.isTextual()) {
            out.add(local(type.asText()));
        }
        return out;
    }

    private static String local(String type) {
        int cut = Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'));
        return type.substring(cut + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The object that a bare reference points at, else the node itself. */
    public JsonNode resolve(JsonNode n) {
        if (n.isObject() && n.has("@id") && !n.has("name")) {
            return byId.getOrDefault(n.get("@id").asText(), n);
        }
        return n;
    }

    /** The text of a field: a string, a number, or the first such in a list; entities decoded, white space collapsed. */
    public static Optional<String> text(JsonNode n, String field) {
        JsonNode v = n.path(field);
        if (v.isArray() && !v.isEmpty()) {
            v = v.get(0);
        }
        if (v.isObject() && v.has("@value")) {
            v = v.get("@value");
        }
        return v.isValueNode() && !v.isNull() ? clean(v.asText()) : Optional.empty();
    }

    /** Entities decoded, white space collapsed; empty when nothing is left. */
    public static Optional<String> clean(String raw) {
        String s = raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw;
        String out = Text.tidy(s);
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }
}
