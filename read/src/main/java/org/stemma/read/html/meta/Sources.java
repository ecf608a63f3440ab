package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.state.LinkedData;

/** Where metadata is read: a page's {@code meta} elements, its linked data, and its markup where these leave something open. */
final class Sources {
    private final Page page;
    private final String source;
    private final MetaTags tags;
    private final LinkedData data;
    private final List<JsonNode> articles;
    private @Nullable Items items;

    Sources(Page page, String source) {
        this.page = page;
        this.source = source;
        tags = MetaTags.of(page.data());
        data = LinkedData.of(page.data());
        articles = data.articles();
    }

    Page page() {
        return page;
    }

    /** The page's address, or anything else it was named by. */
    String source() {
        return source;
    }

    MetaTags tags() {
        return tags;
    }

    LinkedData data() {
        return data;
    }

    /** The articles in the linked data, most trusted first. */
    List<JsonNode> articles() {
        return articles;
    }

    /** What the markup says; looked at only where the page's data leaves something open. */
    Items items() {
        if (items == null) {
            items = new Items(page.landmarks());
        }
        return items;
    }

    /** The first of the named {@code meta} or {@code link} elements that says something. */
    Optional<Sourced> meta(String... names) {
        for (String name : names) {
            Optional<String> value = tags.first(name);
            if (value.isPresent()) {
                return value.map(v -> new Sourced(v, name.startsWith("link:") ? "markup:link" : "meta:" + name));
            }
        }
        return Optional.empty();
    }

    /** Whether an address is one of the web. */
    static boolean web(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
