package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Text;

/**
 * What a page's own markup says in so many words: microdata, RDFa and hAtom.
 *
 * <p>Source: HTML Standard, microdata ({@code itemprop}); RDFa Lite 1.1 ({@code property}); hAtom 0.1 ({@code entry-title},
 * {@code rel=tag}, {@code rel=bookmark}).
 */
final class Items {
    private static final Evaluator NAME =
            Selector.evaluatorOf("[itemprop=name], [property=name], [property=schema:name]");
    private static final int MAX_CHARS = 300;

    private final Map<String, List<Element>> microdata = new HashMap<>();
    private final Map<String, List<Element>> rdfa = new HashMap<>();
    private final List<Element> titles = new ArrayList<>();
    private final List<Element> changes = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    /** @param landmarks elements that markup sets apart, in document order */
    Items(List<Element> landmarks) {
        for (Element e : landmarks) {
            file(e, e.attr("itemprop"), microdata);
            String property = e.attr("property");
            file(e, property.startsWith("schema:") ? property.substring(7) : property, rdfa);
            String classes = e.className();
            if (classes.contains("entry-title")) {
                titles.add(e);
            }
            if (classes.contains("updated")) {
                changes.add(e);
            }
            if (e.normalName().equals("a") && e.hasAttr("rel")) {
                links.add(e);
            }
        }
    }

    private static void file(Element e, String name, Map<String, List<Element>> into) {
        if (!name.isEmpty()) {
            into.computeIfAbsent(name, n -> new ArrayList<>()).add(e);
        }
    }

    /** The first value of a property of schema.org. */
    Optional<Sourced> property(String name) {
        return first(microdata.get(name), "microdata:" + name).or(() -> first(rdfa.get(name), "rdfa:" + name));
    }

    private static Optional<Sourced> first(@Nullable List<Element> elements, String from) {
        return elements == null
                ? Optional.empty()
                : elements.stream().flatMap(e -> text(e).stream()).findFirst().map(v -> new Sourced(v, from));
    }

    private static Optional<String> text(Element e) {
        Element inner = e.childrenSize() > 0 ? e.selectFirst(NAME) : null;
        Element at = inner == null ? e : inner;
        String raw = at.hasAttr("content") ? at.attr("content") : at.hasAttr("href") ? at.attr("href") : at.text();
        String clean = Text.tidy(raw);
        return clean.isEmpty() || clean.length() > MAX_CHARS ? Optional.empty() : Optional.of(clean);
    }

    /** The title of the only entry that the page marks up. */
    Optional<Sourced> entryTitle() {
        return titles.size() == 1 ? first(titles, "hatom:entry-title") : Optional.empty();
    }

    /** When the entry was changed, as its markup writes it. */
    Optional<String> updated() {
        for (Element e : changes) {
            if (e.hasClass("updated") || e.hasClass("dt-updated")) {
                String stamp = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("title");
                return stamp.isEmpty() ? text(e) : Optional.of(stamp);
            }
        }
        return Optional.empty();
    }

    /** Texts of the links with a relation, in document order. */
    List<String> linked(String relation) {
        List<String> out = new ArrayList<>();
        for (Element e : links) {
            String text = (" " + e.attr("rel") + " ").contains(" " + relation + " ") ? Text.tidy(e.text()) : "";
            if (!text.isEmpty() && text.length() <= 80) {
                out.add(text);
            }
        }
        return out;
    }
}
