package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.state.LinkedData;

/** What a page says of its article besides who, when and the headline: section, topics, picture, licence, kind. */
final class Subjects {
    private static final Pattern LIST = Pattern.compile("[,;]");

    private final Sources from;

    Subjects(Sources from) {
        this.from = from;
    }

    Optional<Sourced> section() {
        Optional<Sourced> meta = from.meta(
                "article:section", "og:article:section", "parsely-section", "section", "cxenseparse:recs:category");
        if (meta.isPresent()) {
            return meta;
        }
        for (JsonNode n : from.articles()) {
            Optional<String> s = LinkedData.text(n, "articleSection");
            if (s.isPresent()) {
                return s.map(v -> new Sourced(v, "json-ld:articleSection"));
            }
        }
        return from.items().property("articleSection");
    }

    List<String> categories() {
        List<String> out = new ArrayList<>();
        for (JsonNode n : from.articles()) {
            JsonNode s = n.path("articleSection");
            if (s.isArray()) {
                s.forEach(v -> LinkedData.clean(v.asText()).ifPresent(out::add));
            } else if (s.isTextual()) {
                LinkedData.clean(s.asText()).ifPresent(out::add);
            }
        }
        from.tags().all("article:section").forEach(out::add);
        return out.stream().distinct().limit(20).toList();
    }

    List<String> keywords() {
        List<String> out = new ArrayList<>(from.tags().all("article:tag"));
        for (JsonNode n : from.articles()) {
            JsonNode k = n.path("keywords");
            if (k.isArray()) {
                k.forEach(v -> LinkedData.clean(v.asText()).ifPresent(out::add));
            } else if (k.isTextual()) {
                split(k.asText(), out);
            }
        }
        if (out.isEmpty()) {
            from.tags()
                    .first("keywords", "news_keywords", "parsely-tags", "sailthru.tags")
                    .or(() -> from.items().property("keywords").map(Sourced::value))
                    .ifPresent(k -> split(k, out));
        }
        if (out.isEmpty()) {
            out.addAll(from.items().linked("tag"));
        }
        return out.stream().distinct().limit(50).toList();
    }

    private static void split(String list, List<String> into) {
        for (String k : LIST.split(list)) {
            LinkedData.clean(k).ifPresent(into::add);
        }
    }

    Optional<Sourced> image() {
        Optional<Sourced> og =
                from.meta("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src");
        if (og.filter(s -> Sources.web(s.value())).isPresent()) {
            return og;
        }
        for (JsonNode n : from.articles()) {
            JsonNode i = n.path("image");
            i = from.data().resolve(i.isArray() && !i.isEmpty() ? i.get(0) : i);
            Optional<String> u = i.isTextual()
                    ? Optional.of(i.asText())
                    : LinkedData.text(i, "url").or(() -> LinkedData.text(n, "thumbnailUrl"));
            if (u.filter(Sources::web).isPresent()) {
                return u.map(v -> new Sourced(v, "json-ld:image"));
            }
        }
        return Optional.empty();
    }

    Optional<Sourced> licence() {
        for (Element e : from.page().landmarks()) {
            if (e.attr("rel").contains("license") && Sources.web(e.attr("href"))) {
                return Optional.of(new Sourced(e.attr("href"), "markup:rel-license"));
            }
        }
        Optional<String> linked = from.tags().first("link:license").filter(Sources::web);
        if (linked.isPresent()) {
            return linked.map(v -> new Sourced(v, "markup:rel-license"));
        }
        for (JsonNode n : from.articles()) {
            Optional<String> l = LinkedData.text(n, "license");
            if (l.isPresent()) {
                return l.map(v -> new Sourced(v, "json-ld:license"));
            }
        }
        return from.meta("dcterms.license", "dc.rights.license", "license")
                .or(() -> from.items().property("license"));
    }

    Optional<Sourced> type() {
        Optional<Sourced> og = from.meta("og:type");
        if (og.isPresent()) {
            return og;
        }
        @Nullable
        JsonNode first = from.articles().isEmpty() ? null : from.articles().getFirst();
        return first == null || LinkedData.types(first).isEmpty()
                ? Optional.empty()
                : Optional.of(new Sourced(LinkedData.types(first).getFirst(), "json-ld:type"));
    }
}
