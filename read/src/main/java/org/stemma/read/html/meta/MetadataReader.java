package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.state.LinkedData;
import org.stemma.read.residue.ResidueMarker;

/**
 * Reads a page's metadata: JSON-LD first, then {@code meta}, microdata and RDFa, then markup, the address and the
 * visible line. What is found is never made up from the day of reading.
 */
public final class MetadataReader {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    private final Sources from;
    private final Outlet outlet;
    private final MetaTags tags;
    private final List<JsonNode> articles;
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
        from = new Sources(page, source);
        outlet = new Outlet(from);
        tags = from.tags();
        articles = from.articles();
        authors = new Authors(page, tags, from.data());
        body = body(articles);
        titles();
        descriptions();
        boolean declared = articles.stream().anyMatch(n -> n.has("headline"));
        marked = declared ? Optional.empty() : from.items().property("headline").or(from.items()::entryTitle);
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
        titles.site(outlet.name().map(Sourced::value));
        titles.site(tags.first("og:site_name"));
        titles.site(tags.first("application-name"));
        titles.site(Optional.of(outlet.host()).filter(h -> !h.isEmpty()));
        titles.site(Optional.of(outlet.label()).filter(h -> h.length() > 2));
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
        Set<String> out = new LinkedHashSet<>();
        titles.candidates().forEach(t -> out.add(t.value()));
        marked.ifPresent(m -> out.add(m.value()));
        return List.copyOf(out);
    }

    /** Kinds of page that decide how its text is to be taken. */
    public boolean isLiveBlog() {
        return !from.data().ofType("liveblogposting").isEmpty();
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
        return Parts.among(from.page(), tags, outlet.address());
    }

    /** The host of the page's address without {@code www.}; empty when the address is not known. */
    public String hostName() {
        return outlet.host();
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
        Optional<Sourced> declared = DeclaredLanguage.of(from);
        String language = declared.map(Sourced::value).orElse("");
        PublicationDate dates = new PublicationDate(from.page(), tags, articles, language);
        Set<String> sites = outlet.sites();
        Subjects subjects = new Subjects(from);
        List<Sourced> credits = authors.find(title, sites);
        List<String> persons = credits.stream()
                .map(Sourced::value)
                .filter(n -> Names.person(n, sites))
                .toList();
        return new PageMetadata(
                titles.best(Printed.of(
                                from.page(), title, marked.map(Sourced::value).orElse("")))
                        .orElse(null),
                credits,
                persons,
                outlet.name().orElse(null),
                outlet.publisher().orElse(null),
                dates.published(outlet.address(), title).orElse(null),
                dates.modified().or(() -> dates.changed(from.items().updated())).orElse(null),
                outlet.canonical().orElse(null),
                declared.orElse(null),
                subjects.section().orElse(null),
                descriptions.isEmpty() ? null : new Sourced(descriptions.getFirst(), "meta:description"),
                subjects.image().orElse(null),
                agency(credits, credited).orElse(null),
                subjects.licence().orElse(null),
                subjects.categories(),
                subjects.keywords(),
                subjects.type().orElse(null),
                corrections);
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
}
