package org.stemma.read.html.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/**
 * Articles that a page keeps in its scripts: the state that Next, Nuxt, Arc, Drupal, WordPress and others embed, whatever
 * their layout.
 *
 * <p>No framework's field names are known here. An article in JSON is either one long string of HTML or text, or a list
 * of objects that hold its paragraphs; both show by the sentences in them.
 */
public final class EmbeddedState {
    /** A string must read like a paragraph: this many words, and a sentence's end. */
    private static final int MIN_WORDS = 12;
    /** Fewer words are no article. */
    private static final int MIN_ARTICLE = 40;
    /** Scripts beyond this size in all are not looked into. */
    private static final int MAX_CHARS = 8_000_000;
    /** Objects looked at, so that a page of data costs no more than a page of text. */
    private static final int MAX_NODES = 300_000;

    /** Marks the group of a list inside a list. */
    private static final String LISTED = "[]";

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:window\\.[\\w.$]+|window\\[[^\\]]{1,60}\\]|(?:var|let|const)\\s+[\\w$]+|self\\.[\\w.$]+)\\s*=\\s*(?=[\\[{])");

    private EmbeddedState() {}

    /** A script, and whether it says that it is JSON. */
    private record Script(boolean json, String text) {}

    /**
     * The paragraphs of the longest article in the page's data scripts; empty when there is none.
     *
     * @param elements the page's elements that hold data
     * @param programs programs that the page's tree does not hold
     */
    public static List<Block> blocks(List<Element> elements, List<String> programs) {
        List<Script> scripts = new ArrayList<>();
        for (Element e : elements) {
            if (e.normalName().equals("script") && !e.attr("type").contains("ld+json")) {
                scripts.add(new Script(e.attr("type").contains("json"), e.data()));
            }
        }
        programs.forEach(p -> scripts.add(new Script(false, p)));
        cut(scripts);
        List<Block> best = List.of();
        for (Script s : scripts) {
            for (JsonNode root : roots(s)) {
                best = longer(best, article(root));
            }
        }
        return words(best) < MIN_ARTICLE ? longer(best, written(scripts)) : best;
    }

    private static void cut(List<Script> scripts) {
        int budget = MAX_CHARS;
        for (int i = 0; i < scripts.size(); i++) {
            budget -= scripts.get(i).text().length();
            if (budget < 0) {
                scripts.subList(i, scripts.size()).clear();
            }
        }
    }

    /** The longest article that programs hold as strings: one string, or a stream of pieces. */
    private static List<Block> written(List<Script> scripts) {
        List<Block> best = List.of();
        List<String> stream = new ArrayList<>();
        for (Script s : scripts) {
            if (s.json()) {
                continue;
            }
            String data = s.text();
            if (data.contains("__next_f")) {
                stream.addAll(ScriptStrings.of(data));
                continue;
            }
            for (String literal : ScriptStrings.of(data)) {
                if (paragraph(literal).isPresent()) {
                    best = longer(best, blocks(literal));
                }
            }
        }
        for (JsonNode root : ScriptStrings.streamed(stream)) {
            best = longer(best, article(root));
        }
        return best;
    }

    private static List<Block> longer(List<Block> a, List<Block> b) {
        return words(b) > words(a) ? b : a;
    }

    /** A text as blocks: HTML by its markup, plain text by its line breaks. */
    public static List<Block> blocks(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
            return Page.of(Jsoup.parseBodyFragment(text), 20_000).blocks();
        }
        List<Block> out = new ArrayList<>();
        for (String line : text.split("\\n+")) {
            String s = Text.collapse(line);
            if (!s.isEmpty()) {
                out.add(new Block(s, BlockKind.PARAGRAPH, 0, 0, -1, Text.words(s), 0, Text.letters(s), List.of()));
            }
        }
        return out;
    }

    private static List<JsonNode> roots(Script script) {
        List<JsonNode> out = new ArrayList<>();
        String data = script.text();
        if (script.json()) {
            Json.parse(data).ifPresent(out::add);
            return out;
        }
        Matcher m = ASSIGNED.matcher(data);
        for (int n = 0; n < 20 && m.find(); n++) {
            Optional<JsonNode> value = Json.parse(data.substring(m.end()));
            value.filter(v -> v.size() > 0).ifPresent(out::add);
        }
        return out;
    }

    private record Place(JsonNode node, String group) {}

    private static List<Block> article(JsonNode root) {
        Map<String, List<String>> groups = new TreeMap<>();
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, ""));
        int seen = 0;
        while (!open.isEmpty() && seen++ < MAX_NODES) {
            Place at = open.pop();
            if (at.node().isTextual()) {
                paragraph(at.node().asText())
                        .ifPresent(p -> groups.computeIfAbsent(at.group(), k -> new ArrayList<>())
                                .add(p));
                continue;
            }
            List<Place> children = children(at, seen);
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return groups.values().stream()
                .map(EmbeddedState::joined)
                .max(java.util.Comparator.comparingInt(EmbeddedState::words))
                .orElse(List.of());
    }

    /**
     * Entries of one list share its group, and so do those of the lists in it; every field of an object inside adds its
     * name, so that like stands with like.
     */
    private static List<Place> children(Place at, int id) {
        List<Place> out = new ArrayList<>();
        if (at.node().isArray()) {
            String group = at.group() + (at.group().endsWith(LISTED) ? "." : "[" + id + "]");
            at.node().forEach(child -> out.add(new Place(child, child.isArray() ? at.group() + LISTED : group)));
        } else if (at.node().isObject()) {
            at.node().fields().forEachRemaining(f -> out.add(new Place(f.getValue(), at.group() + "." + f.getKey())));
        }
        return out;
    }

    private static Optional<String> paragraph(String s) {
        boolean code = s.startsWith("{") || s.startsWith("[") || s.contains("function(") || s.contains("=>");
        String plain = s.indexOf('<') < 0 ? s : s.replace("<", " <");
        return !code && Text.words(plain) >= MIN_WORDS && Text.sentenceEnds(plain) > 0
                ? Optional.of(s)
                : Optional.empty();
    }

    private static List<Block> joined(List<String> paragraphs) {
        List<Block> out = new ArrayList<>();
        paragraphs.forEach(p -> out.addAll(blocks(p)));
        return out;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
