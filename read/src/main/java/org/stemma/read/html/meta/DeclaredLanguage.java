package org.stemma.read.html.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.read.html.state.LinkedData;

/** The language that a page declares for itself, as a BCP 47 tag. */
final class DeclaredLanguage {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    /** Tags that are already as they should be, so that most pages need no look at them. */
    private static final Set<String> PLAIN =
            Set.of("en", "de", "fr", "es", "it", "pt", "ru", "pl", "ja", "en-US", "en-GB", "de-DE", "fr-FR", "es-ES");

    private DeclaredLanguage() {}

    static Optional<Sourced> of(Sources from) {
        String lang = root(from, "lang").isEmpty() ? root(from, "xml:lang") : root(from, "lang");
        Optional<Sourced> html = tag(lang).map(v -> new Sourced(v, "markup:html"));
        return html.or(() -> from.meta("content-language", "dc.language", "dcterms.language", "language", "og:locale")
                        .flatMap(s -> tag(s.value()).map(v -> new Sourced(v, s.from()))))
                .or(() -> from.articles().stream()
                        .flatMap(n -> LinkedData.text(n, "inLanguage").stream())
                        .findFirst()
                        .flatMap(DeclaredLanguage::tag)
                        .map(v -> new Sourced(v, "json-ld:inLanguage")));
    }

    private static String root(Sources from, String attribute) {
        Element html = from.page().document().firstElementChild();
        return html == null ? "" : html.attr(attribute);
    }

    private static Optional<String> tag(String raw) {
        String s = raw.strip().replace('_', '-');
        int cut = s.indexOf(',');
        s = cut < 0 ? s : s.substring(0, cut).strip();
        if (PLAIN.contains(s)) {
            return Optional.of(s);
        }
        if (!TAG.matcher(s).matches()) {
            return Optional.empty();
        }
        String tag = Locale.forLanguageTag(s).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }
}
