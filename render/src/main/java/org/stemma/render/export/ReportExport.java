package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.render.json.Json;

/** Formats of other tools for reports, one JSON object a line, UTF-8. What is not known is left out. */
public enum ReportExport {
    /** Fields as trafilatura's JSON has them; {@code raw_text} is the whole text, {@code text} too. */
    TRAFILATURA {
        @Override
        void fields(Report r, JsonLd json) throws IOException {
            json.put("id", r.id()).put("title", r.title());
            json.put("author", r.authors().isEmpty() ? null : String.join("; ", r.authors()));
            json.put("hostname", host(r.address()))
                    .put("date", day(r.publishedAt()))
                    .put("source", r.address());
            json.put("source-hostname", r.outlet()).put("language", r.language());
            json.put("raw_text", r.text()).put("text", r.text());
        }
    },
    /** Input of passim: {@code id}, {@code series} (the outlet, so that it does not compare an outlet with itself), text. */
    PASSIM {
        @Override
        void fields(Report r, JsonLd json) throws IOException {
            json.put("id", r.id()).put("series", r.outlet() == null ? r.id() : r.outlet());
            json.put("date", day(r.publishedAt())).put("title", r.title()).put("url", r.address());
            json.put("text", r.text());
        }
    },
    /** schema.org's NewsArticle as JSON-LD. */
    NEWSARTICLE {
        @Override
        void fields(Report r, JsonLd json) throws IOException {
            json.put("@context", "https://schema.org").put("@type", "NewsArticle");
            json.put("@id", Iris.report(r.id(), r.address()))
                    .put("identifier", r.id())
                    .put("url", r.address());
            json.put("headline", r.title())
                    .put("datePublished", r.publishedAt())
                    .put("inLanguage", r.language());
            json.put("dateline", r.dateline());
            if (!r.authors().isEmpty()) {
                json.array("author");
                for (String author : r.authors()) {
                    json.object().put("@type", "Person").put("name", author).end();
                }
                json.end();
            }
            organisation("publisher", r.outlet(), json);
            organisation("sourceOrganization", r.agency(), json);
            json.put("articleBody", r.text());
        }

        private void organisation(String field, @Nullable String name, JsonLd json) throws IOException {
            if (name != null) {
                json.object(field)
                        .put("@type", "Organization")
                        .put("name", name)
                        .end();
            }
        }
    },
    /** IPTC's ninjs 3.0. */
    NINJS {
        @Override
        void fields(Report r, JsonLd json) throws IOException {
            json.put("uri", Iris.report(r.id(), r.address())).put("type", "text");
            json.put("representationType", r.truncated() ? "partial" : "full");
            json.put("language", r.language());
            boolean exact = r.publishedAt() != null && r.publishedAt().matches(".+T.+(Z|[+-]\\d\\d:\\d\\d)");
            json.put("versionCreated", exact ? r.publishedAt() : null);
            json.put("by", r.authors().isEmpty() ? null : String.join(", ", r.authors()));
            if (r.title() != null) {
                json.array("headlines").object().put("role", "main").put("value", r.title());
                json.end().end();
            }
            json.array("bodies").object().put("role", "main").put("contentType", "text/plain");
            json.put("charCount", r.text().codePointCount(0, r.text().length())).put("value", r.text());
            json.end().end();
            String agency = r.agency();
            if (agency != null) {
                json.array("organisations").object().put("name", agency).put("rel", "source");
                json.end().end();
            }
        }
    };

    /** Writes one line; the stream is flushed and left open. @throws IOException if {@code out} fails */
    public void writeLine(Report report, OutputStream out) throws IOException {
        JsonLd json = new JsonLd(Json.generator(out));
        json.object();
        fields(report, json);
        json.end().close();
        out.write('\n');
        out.flush();
    }

    abstract void fields(Report report, JsonLd json) throws IOException;

    private static @Nullable String day(@Nullable String when) {
        return when == null ? null : when.length() > 10 ? when.substring(0, 10) : when;
    }

    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
