package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stemma.read.html.dom.Text;

/** The page's {@code meta}, {@code link} and {@code title} elements by lower-case name, values in document order. */
public final class MetaTags {
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    /** Reads the elements; those without a name or content are left out. */
    public static MetaTags of(List<Element> elements) {
        MetaTags tags = new MetaTags();
        for (Element e : elements) {
            switch (e.normalName()) {
                case "meta" -> {
                    String content = e.attr("content").isEmpty() ? e.attr("value") : e.attr("content");
                    String clean = Text.tidy(content);
                    for (String key : NAMES) {
                        tags.addClean(e.attr(key), clean);
                    }
                }
                case "link" -> tags.add("link:" + e.attr("rel"), e.attr("href"));
                case "title" -> tags.add("title:", e.text());
                default -> {
                    /* not a head element */
                }
            }
        }
        return tags;
    }

    private void add(String name, String value) {
        addClean(name, Text.tidy(value));
    }

    private void addClean(String name, String clean) {
        if (!clean.isEmpty() && !name.isBlank()) {
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(clean);
        }
    }

    /** The first value of the first name that has one. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** All values of a name, in document order. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }
}
