package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.read.html.dom.Text;
import org.stemma.read.html.state.LinkedData;

/** Who publishes a page, under which names and at which address. */
final class Outlet {
    private final Sources from;

    Outlet(Sources from) {
        this.from = from;
    }

    /** The name it goes by; else its host. */
    Optional<Sourced> name() {
        Optional<Sourced> named = from.meta("og:site_name", "application-name", "al:ios:app_name");
        if (named.isPresent() && !named.get().value().contains("http")) {
            return named;
        }
        Optional<Sourced> published = publisher();
        return published.isPresent()
                ? published
                : Optional.of(host(address())).filter(h -> !h.isEmpty()).map(h -> new Sourced(h, "url"));
    }

    /** The publishing house. */
    Optional<Sourced> publisher() {
        for (JsonNode n : from.articles()) {
            JsonNode p = n.path("publisher");
            p = from.data().resolve(p.isArray() && !p.isEmpty() ? p.get(0) : p);
            Optional<String> name = p.isTextual() ? LinkedData.clean(p.asText()) : LinkedData.text(p, "name");
            if (name.isPresent() && !name.get().startsWith("http")) {
                return name.map(v -> new Sourced(v, "json-ld:publisher"));
            }
        }
        return from.meta("dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")
                .filter(s -> !s.value().startsWith("http"))
                .or(() -> from.items()
                        .property("publisher")
                        .filter(s -> !s.value().startsWith("http")));
    }

    Optional<Sourced> canonical() {
        return from.meta("link:canonical", "og:url")
                .filter(s -> Sources.web(s.value()))
                .or(() -> {
                    for (JsonNode n : from.articles()) {
                        Optional<String> u =
                                LinkedData.text(n, "url").or(() -> LinkedData.text(n.path("mainEntityOfPage"), "@id"));
                        if (u.filter(Sources::web).isPresent()) {
                            return u.map(v -> new Sourced(v, "json-ld:url"));
                        }
                    }
                    return from.meta("og:url", "twitter:url", "parsely-link").filter(s -> Sources.web(s.value()));
                });
    }

    /** The page's address; empty when it is not known. */
    String address() {
        return Sources.web(from.source())
                ? from.source()
                : canonical().map(Sourced::value).orElse("");
    }

    /** The host of the address without {@code www.}; empty when the address is not known. */
    String host() {
        return host(address());
    }

    private static String host(String address) {
        int from = address.indexOf("://");
        if (from < 0) {
            return "";
        }
        int end = from + 3;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(from + 3, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Keys of all names that the site goes by. */
    Set<String> sites() {
        Set<String> out = new HashSet<>();
        name().map(Sourced::value).map(Text::key).ifPresent(out::add);
        publisher().map(Sourced::value).map(Text::key).ifPresent(out::add);
        out.add(Text.key(host()));
        String host = host();
        out.add(Text.key(host.contains(".") ? host.substring(0, host.lastIndexOf('.')) : host));
        out.removeIf(k -> k.length() < 2);
        return out;
    }

    /** The host without its last part; a host of one part as it is. */
    String label() {
        return withoutEnding(host());
    }

    private static String withoutEnding(String host) {
        int dot = host.lastIndexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }
}
