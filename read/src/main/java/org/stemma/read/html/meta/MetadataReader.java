package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;
import org.stemma.read.html.state.LinkedData;
import org.stemma.read.residue.ResidueMarker;

/**
 * Reads a page's metadata: JSON-LD first, then {@code meta}, microdata and RDFa, then markup, the address and the
 * visible line. What is found is never made up from the day of reading.
 */
public final class MetadataReader {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    /** Tags that are already as they should be, so that most pages need no look at them. */
    private static final Set<String> PLAIN =
            Set.of("en", "de", "fr", "es", "it", "pt", "ru", "pl", "ja", "en-US", "en-GB", "de-DE", "fr-FR", "es-ES");

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern LIST = Pattern.compile("[,;]");

    private final Page page;
    private final MetaTags tags;
    private final LinkedData data;
    private final List<JsonNode> articles;
    private final String source;
    private @Nullable Items items;
    private final Optional<Sourced> marked;
    private final Authors authors;
    private final Titles titles = new Titles();
    private final List<String> descriptions = new ArrayList<>();
    private final String body;

    /**
     * Gathers what extraction needs before the text is known.
     *
     * @param source the page's address, or anything else it was named by
     */
    public MetadataReader(Page page, String source) {
        this.page = page;
        this.source = source;
        tags = MetaTags.of(page.data());
        data = LinkedData.of(page.data());
        articles = data.articles();
        authors = new Authors(page, tags, data);
        body = body(articles);
        titles();
        descriptions();
        boolean declared = articles.stream().anyMatch(n -> n.has("headline"));
        marked = declared ? Optional.empty() : items().property("headline").or(items()::entryTitle);
    }

    /** What the markup says; looked at only where the page's data leaves something open. */
    private Items items() {
        if (items == null) {
            items = new Items(page.landmarks());
        }
        return items;
    }

    private static String body(List<JsonNode> articles) {
        String longest = "";
        for (JsonNode n : articles) {
            String b = LinkedData.text(n, "articleBody")
                    .or(() -> LinkedData.text(n, "reviewBody"))
                    .orElse("");
            b = b.isEmpty() ? entries(n) : b;
            longest = b.length() > longest.length() ? b : longest;
        }
        return longest;
    }

    /** The entries of a live blog, in the order of the data. */
    private static String entries(JsonNode blog) {
        StringBuilder out = new StringBuilder();
        for (JsonNode entry : blog.path("liveBlogUpdate")) {
            LinkedData.text(entry, "headline").ifPresent(h -> out.append(h).append("\n\n"));
            LinkedData.text(entry, "articleBody").ifPresent(b -> out.append(b).append("\n\n"));
        }
        return out.toString().strip();
    }

    private void titles() {
        titles.site(outlet().map(Sourced::value));
        titles.site(tags.first("og:site_name"));
        titles.site(tags.first("application-name"));
        titles.site(Optional.of(host(address())).filter(h -> !h.isEmpty()));
        String host = host(address());
        titles.site(Optional.of(withoutEnding(host)).filter(h -> h.length() > 2));
        for (JsonNode n : articles.subList(0, Math.min(3, articles.size()))) {
            titles.add(LinkedData.text(n, "headline"), "json-ld:headline");
        }
        titles.add(tags.first("og:title"), "meta:og:title");
        titles.add(tags.first("twitter:title"), "meta:twitter:title");
        titles.add(
                tags.first("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"), "meta:title");
        for (JsonNode n : articles) {
            titles.add(LinkedData.text(n, "name"), "json-ld:name");
        }
        titles.add(tags.first("title:"), "markup:title");
    }

    private void descriptions() {
        for (JsonNode n : articles) {
            LinkedData.text(n, "description").ifPresent(descriptions::add);
            LinkedData.text(n, "abstract").ifPresent(descriptions::add);
        }
        tags.first("og:description").ifPresent(descriptions::add);
        tags.first("description").ifPresent(descriptions::add);
        tags.first("twitter:description").ifPresent(descriptions::add);
    }

    /** The headline in the forms that the page gives, most trusted first. */
    public List<String> titleCandidates() {
        return Stream.concat(titles.candidates().stream(), marked.stream())
                .map(Sourced::value)
                .distinct()
                .toList();
    }

    /** Kinds of page that decide how its text is to be taken. */
    public boolean isLiveBlog() {
        return !data.ofType("liveblogposting").isEmpty();
    }

    /** Whether the page says that its text is not free to read. */
    public boolean isPaid() {
        return articles.stream()
                .anyMatch(n -> LinkedData.text(n, "isAccessibleForFree")
                        .filter(v -> v.equalsIgnoreCase("false"))
                        .isPresent());
    }

    /** The number of words that the page says its article has; 0 when it does not say. */
    public int declaredWords() {
        return articles.stream()
                .flatMap(n -> LinkedData.text(n, "wordCount").stream())
                .filter(v -> COUNT.matcher(v).matches())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Whether the article goes on at another address, or began at one. */
    public boolean isOneOfSeveral() {
        return Parts.among(page, tags, address());
    }

    /** Summaries in the metadata. */
    public List<String> summaries() {
        return List.copyOf(descriptions);
    }

    /** Who is credited, as far as it is known before the text is found. */
    public List<String> declaredAuthors() {
        return authors.declared().stream().map(Sourced::value).toList();
    }

    /** The article's text as JSON-LD gives it; empty when it does not. */
    public String articleBody() {
        return body;
    }

    /**
     * All metadata.
     *
     * @param title index of the block that prints the headline, -1 when none
     * @param credited the agency credited in the text; null when none
     * @param corrections notes of correction found in the text
     */
    public PageMetadata read(int title, @Nullable String credited, List<String> corrections) {
        Optional<Sourced> declared = language();
        String language = declared.map(Sourced::value).orElse("");
        PublicationDate dates = new PublicationDate(page, tags, articles, language);
        Set<String> sites = sites();
        List<Sourced> credits = authors.find(title, sites);
        List<String> persons = credits.stream()
                .map(Sourced::value)
                .filter(n -> Names.person(n, sites))
                .toList();
        return new PageMetadata(
                titles.best(Printed.of(page, title, marked.map(Sourced::value).orElse("")))
                        .orElse(null),
                credits,
                persons,
                outlet().orElse(null),
                publisher().orElse(null),
                dates.published(address(), title).orElse(null),
                dates.modified().or(() -> dates.changed(items().updated())).orElse(null),
                canonical().orElse(null),
                declared.orElse(null),
                section().orElse(null),
                descriptions.isEmpty() ? null : new Sourced(descriptions.getFirst(), "meta:description"),
                image().orElse(null),
                agency(credits, credited).orElse(null),
                licence().orElse(null),
                categories(),
                keywords(),
                type().orElse(null),
                corrections);
    }

    private static String withoutEnding(String host) {
        int dot = host.lastIndexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }

    private Set<String> sites() {
        Set<String> out = new HashSet<>();
        outlet().map(Sourced::value).map(Text::key).ifPresent(out::add);
        publisher().map(Sourced::value).map(Text::key).ifPresent(out::add);
        out.add(Text.key(hostName()));
        String host = hostName();
        out.add(Text.key(host.contains(".") ? host.substring(0, host.lastIndexOf('.')) : host));
        out.removeIf(k -> k.length() < 2);
        return out;
    }

    private Optional<Sourced> outlet() {
        Optional<Sourced> named = meta("og:site_name", "application-name", "al:ios:app_name");
        if (named.isPresent() && !named.get().value().contains("http")) {
            return named;
        }
        Optional<Sourced> published = publisher();
        return published.isPresent()
                ? published
                : Optional.of(host(address())).filter(h -> !h.isEmpty()).map(h -> new Sourced(h, "url"));
    }

    private Optional<Sourced> publisher() {
        for (JsonNode n : articles) {
            JsonNode p = n.path("publisher");
            p = data.resolve(p.isArray() && !p.isEmpty() ? p.get(0) : p);
            Optional<String> name = p.isTextual() ? LinkedData.clean(p.asText()) : LinkedData.text(p, "name");
            if (name.isPresent() && !name.get().startsWith("http")) {
                return name.map(v -> new Sourced(v, "json-ld:publisher"));
            }
        }
        return meta("dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")
                .filter(s -> !s.value().startsWith("http"))
                .or(() -> items().property("publisher").filter(s -> !s.value().startsWith("http")));
    }

    private Optional<Sourced> canonical() {
        return meta("link:canonical", "og:url").filter(s -> web(s.value())).or(() -> {
            for (JsonNode n : articles) {
                Optional<String> u =
                        LinkedData.text(n, "url").or(() -> LinkedData.text(n.path("mainEntityOfPage"), "@id"));
                if (u.filter(MetadataReader::web).isPresent()) {
                    return u.map(v -> new Sourced(v, "json-ld:url"));
                }
            }
            return meta("og:url", "twitter:url", "parsely-link").filter(s -> web(s.value()));
        });
    }

    private String address() {
        return web(source) ? source : canonical().map(Sourced::value).orElse("");
    }

    /** The host of the page's address without {@code www.}; empty when the address is not known. */
    public String hostName() {
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

    private static boolean web(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private Optional<Sourced> language() {
        String lang = root("lang").isEmpty() ? root("xml:lang") : root("lang");
        Optional<Sourced> html = tag(lang).map(v -> new Sourced(v, "markup:html"));
        return html.or(() -> meta("content-language", "dc.language", "dcterms.language", "language", "og:locale")
                        .flatMap(s -> tag(s.value()).map(v -> new Sourced(v, s.from()))))
                .or(() -> articles.stream()
                        .flatMap(n -> LinkedData.text(n, "inLanguage").stream())
                        .findFirst()
                        .flatMap(MetadataReader::tag)
                        .map(v -> new Sourced(v, "json-ld:inLanguage")));
    }

    private String root(String attribute) {
        Element html = page.document().firstElementChild();
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

    private Optional<Sourced> section() {
        Optional<Sourced> meta = meta(
                "article:section", "og:article:section", "parsely-section", "section", "cxenseparse:recs:category");
        if (meta.isPresent()) {
            return meta;
        }
        for (JsonNode n : articles) {
            Optional<String> s = LinkedData.text(n, "articleSection");
            if (s.isPresent()) {
                return s.map(v -> new Sourced(v, "json-ld:articleSection"));
            }
        }
        return items().property("articleSection");
    }

    private List<String> categories() {
        List<String> out = new ArrayList<>();
        for (JsonNode n : articles) {
            JsonNode s = n.path("articleSection");
            if (s.isArray()) {
                s.forEach(v -> LinkedData.clean(v.asText()).ifPresent(out::add));
            } else if (s.isTextual()) {
                LinkedData.clean(s.asText()).ifPresent(out::add);
            }
        }
        tags.all("article:section").forEach(out::add);
        return out.stream().distinct().limit(20).toList();
    }

    private List<String> keywords() {
        List<String> out = new ArrayList<>(tags.all("article:tag"));
        for (JsonNode n : articles) {
            JsonNode k = n.path("keywords");
            if (k.isArray()) {
                k.forEach(v -> LinkedData.clean(v.asText()).ifPresent(out::add));
            } else if (k.isTextual()) {
                split(k.asText(), out);
            }
        }
        if (out.isEmpty()) {
            tags.first("keywords", "news_keywords", "parsely-tags", "sailthru.tags")
                    .or(() -> items().property("keywords").map(Sourced::value))
                    .ifPresent(k -> split(k, out));
        }
        if (out.isEmpty()) {
            out.addAll(items().linked("tag"));
        }
        return out.stream().distinct().limit(50).toList();
    }

    private static void split(String list, List<String> into) {
        for (String k : LIST.split(list)) {
            LinkedData.clean(k).ifPresent(into::add);
        }
    }

    private Optional<Sourced> image() {
        Optional<Sourced> og =
                meta("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src");
        if (og.filter(s -> web(s.value())).isPresent()) {
            return og;
        }
        for (JsonNode n : articles) {
            JsonNode i = n.path("image");
            i = data.resolve(i.isArray() && !i.isEmpty() ? i.get(0) : i);
            Optional<String> u = i.isTextual()
                    ? Optional.of(i.asText())
                    : LinkedData.text(i, "url").or(() -> LinkedData.text(n, "thumbnailUrl"));
            if (u.filter(MetadataReader::web).isPresent()) {
                return u.map(v -> new Sourced(v, "json-ld:image"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sourced> agency(List<Sourced> authors, @Nullable String credited) {
        for (Sourced a : authors) {
            Optional<String> name = ResidueMarker.agencyAmong(a.value());
            if (name.isPresent()) {
                return name.map(v -> new Sourced(v, a.from()));
            }
        }
        return Optional.ofNullable(credited).map(v -> new Sourced(v, "text"));
    }

    private Optional<Sourced> licence() {
        for (Element e : page.landmarks()) {
            if (e.attr("rel").contains("license") && web(e.attr("href"))) {
                return Optional.of(new Sourced(e.attr("href"), "markup:rel-license"));
            }
        }
        Optional<String> linked = tags.first("link:license").filter(MetadataReader::web);
        if (linked.isPresent()) {
            return linked.map(v -> new Sourced(v, "markup:rel-license"));
        }
        for (JsonNode n : articles) {
            Optional<String> l = LinkedData.text(n, "license");
            if (l.isPresent()) {
                return l.map(v -> new Sourced(v, "json-ld:license"));
            }
        }
        return meta("dcterms.license", "dc.rights.license", "license").or(() -> items().property("license"));
    }

    private Optional<Sourced> type() {
        Optional<Sourced> og = meta("og:type");
        if (og.isPresent()) {
            return og;
        }
        @Nullable JsonNode first = articles.isEmpty() ? null : articles.getFirst();
        return first == null || LinkedData.types(first).isEmpty()
                ? Optional.empty()
                : Optional.of(new Sourced(LinkedData.types(first).getFirst(), "json-ld:type"));
    }

    private Optional<Sourced> meta(String... names) {
        for (String name : names) {
            Optional<String> value = tags.first(name);
            if (value.isPresent()) {
                return value.map(v -> new Sourced(v, name.startsWith("link:") ? "markup:link" : "meta:" + name));
            }
        }
        return Optional.empty();
    }
}
