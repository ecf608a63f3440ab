package org.stemma.read.html.meta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;
import org.stemma.read.html.state.LinkedData;

/** When the article was published and changed, from data, metadata, markup, the address and the visible line. */
final class PublicationDate {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "dateposted",
        "publish_date",
        "published_date",
        "publish-date",
        "publication_date",
        "publicationdate",
        "article.published",
        "article_date_original",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dcterms.date",
        "dc.date",
        "pubdate",
        "date",
        "originalpublicationdate",
        "article:post_time",
        "bt:pubdate",
        "iso-8601-publish-date",
        "displaydate",
        "created",
        "last-published",
        "og:pubdate",
        "rnews:datepublished",
        "weibo: article:create_at",
        "citation_publication_date",
        "citation_date",
        "prism.publicationdate",
        "shareaholic:article_published_time",
        "vr:published_time",
        "article:create_at",
        "apub:time",
        "dc:created",
        "dc:date"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "datemodified",
        "article:modified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "article.updated",
        "modified",
        "revised"
    };
    private static final Pattern URL_DAY =
            Pattern.compile("[/_.-]((?:19|20)\\d{2})[/_.-]?(\\d{2})[/_.-]?(\\d{2})(?=[/_.-]|$)");

    private final Page page;
    private final MetaTags tags;
    private final List<JsonNode> articles;
    private final String language;

    PublicationDate(Page page, MetaTags tags, List<JsonNode> articles, String language) {
        this.page = page;
        this.tags = tags;
        this.articles = articles;
        this.language = language;
    }

    Optional<Sourced> published(String address, int title) {
        return data("datePublished")
                .or(() -> meta(PUBLISHED))
                .or(() -> data("dateCreated"))
                .or(() -> data("uploadDate"))
                .or(() -> property("datePublished"))
                .or(() -> property("dateCreated"))
                .or(() -> marked(title))
                .or(() -> address(address))
                .or(() -> visible(title));
    }

    Optional<Sourced> modified() {
        return data("dateModified").or(() -> meta(MODIFIED)).or(() -> property("dateModified"));
    }

    Optional<Sourced> changed(Optional<String> stamp) {
        return stamp.flatMap(v -> date(v, "hatom:updated"));
    }

    private Optional<Sourced> data(String field) {
        for (JsonNode n : articles) {
            Optional<Sourced> d = LinkedData.text(n, field).flatMap(v -> date(v, "json-ld:" + field));
            if (d.isPresent()) {
                return d;
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced> meta(String[] names) {
        for (String name : names) {
            for (String value : tags.all(name)) {
                Optional<Sourced> d = date(value, "meta:" + name);
                if (d.isPresent()) {
                    return d;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced> property(String name) {
        for (Element e : page.landmarks()) {
            if ((e.attr("itemprop").contains(name) || e.attr("property").endsWith(name))
                    && !e.normalName().equals("meta")) {
                Optional<Sourced> d = date(stamp(e), "microdata:" + name);
                if (d.isPresent()) {
                    return d;
                }
            }
        }
        return Optional.empty();
    }

    /** What an element says in an attribute, else in its text. */
    private static String stamp(Element e) {
        for (String a : List.of("datetime", "content", "data-datetime", "data-timestamp", "title")) {
            if (e.attr(a).length() >= 8) {
                return e.attr(a);
            }
        }
        String text = e.text();
        return text.length() > 120 ? "" : text;
    }

    /** The first {@code time} behind the headline, else elements named like a date. */
    private Optional<Sourced> marked(int title) {
        Element heading =
                title < 0 ? null : page.element(page.blocks().get(title).owner());
        Optional<Sourced> before = Optional.empty();
        boolean behind = heading == null;
        int since = 0;
        for (Element e : page.landmarks()) {
            behind |= e == heading;
            since += behind ? 1 : 0;
            boolean time = e.normalName().equals("time");
            if (!time && !Named.like(e, "date", "publish", "timestamp", "datum", "fecha")) {
                continue;
            }
            if (Named.within(e, "comment", "related", "sidebar", "footer", "widget", "teaser", "aside")) {
                continue;
            }
            Optional<Sourced> d = date(stamp(e), time ? "markup:time" : "markup:" + e.normalName());
            if (d.isPresent() && behind && since < 40) {
                return d;
            }
            before = d.isPresent() && !behind ? d : before;
        }
        return before;
    }

    private Optional<Sourced> address(String address) {
        Matcher m = URL_DAY.matcher(address);
        return m.find()
                ? PageDates.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3), language)
                        .map(d -> new Sourced(d, "url"))
                : Optional.empty();
    }

    /** A short line near the headline that holds a date. */
    private Optional<Sourced> visible(int title) {
        int from = Math.max(0, title - 6);
        int to = Math.min(page.blocks().size(), title < 0 ? 0 : title + 15);
        Optional<Sourced> before = Optional.empty();
        for (int i = from; i < to; i++) {
            Block b = page.blocks().get(i);
            if (b.words() > 30 || i == title) {
                continue;
            }
            Optional<Sourced> d = date(b.text(), "text");
            if (d.isPresent() && i > title) {
                return d;
            }
            before = d.isPresent() ? d : before;
        }
        if (before.isEmpty() && title >= 0) {
            return trailing();
        }
        return before;
    }

    /** A line of nothing but a date and a few words, anywhere. */
    private Optional<Sourced> trailing() {
        for (Block b : page.blocks()) {
            if (b.words() <= 8
                    && Text.letters(b.text()) < 60
                    && b.linkShare() < 0.5
                    && b.text().indexOf('\u00a9') < 0) {
                Optional<Sourced> d = date(b.text(), "text");
                if (d.isPresent()) {
                    return d;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sourced> date(String raw, String from) {
        return PageDates.find(raw, language).map(d -> new Sourced(d, from));
    }
}
