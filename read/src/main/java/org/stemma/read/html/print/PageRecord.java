package org.stemma.read.html.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.meta.PageMetadata;
import org.stemma.read.html.meta.Sourced;

/**
 * An extracted page as one flat JSON object: the report's fields, then those that users of trafilatura know, then what
 * only Stemma tells. Component names are the contract's field names; docs/formats.md describes them.
 */
public record PageRecord(
        String id,
        String source,
        @Nullable String address,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable String dateline,
        @Nullable String agency,
        String text,
        List<Residue> residue,
        List<String> captions,
        boolean truncated,
        @Nullable String author,
        @Nullable String url,
        @Nullable String hostname,
        @Nullable String sitename,
        @Nullable String date,
        String raw_text,
        @Nullable String description,
        String categories,
        String tags,
        @Nullable String image,
        @Nullable String pagetype,
        @Nullable String license,
        String fingerprint,
        List<String> credited,
        @Nullable String publisher,
        @Nullable String modifiedAt,
        @Nullable String section,
        List<String> corrections,
        List<String> notes,
        String charset,
        List<Provenance> provenance) {

    /**
     * Where a field was read.
     *
     * @param field a component's name
     * @param from as in {@link Sourced#from()}
     */
    public record Provenance(String field, String from) {}

    /** Copies the lists. */
    public PageRecord {
        authors = List.copyOf(authors);
        residue = List.copyOf(residue);
        captions = List.copyOf(captions);
        credited = List.copyOf(credited);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        provenance = List.copyOf(provenance);
    }

    /**
     * The object of a page.
     *
     * @param r the report as it is known after reading: with its id, its residue, and what the user's table says
     */
    public static PageRecord of(Report r, Extraction page) {
        PageMetadata m = page.metadata();
        List<String> credited = m.authors().stream().map(Sourced::value).toList();
        String day = r.publishedAt();
        return new PageRecord(
                r.id(),
                r.source(),
                r.address(),
                r.outlet(),
                r.title(),
                r.authors(),
                r.publishedAt(),
                r.language(),
                r.dateline(),
                r.agency(),
                r.text(),
                r.residue(),
                r.captions(),
                r.truncated(),
                credited.isEmpty() ? null : String.join("; ", credited),
                value(m.canonical(), r.address()),
                page.hostname().isEmpty() ? null : page.hostname(),
                value(m.outlet(), null),
                day != null && day.length() >= 10 ? day.substring(0, 10) : day,
                r.text(),
                value(m.description(), null),
                String.join(";", m.categories()),
                String.join(";", m.tags()),
                value(m.image(), null),
                value(m.pageType(), null),
                value(m.licence(), null),
                Fingerprint.of(r.text()),
                credited,
                value(m.publisher(), null),
                value(m.modified(), null),
                value(m.section(), null),
                m.corrections(),
                page.notes(),
                page.charset(),
                provenance(m));
    }

    private static @Nullable String value(@Nullable Sourced s, @Nullable String otherwise) {
        return s == null ? otherwise : s.value();
    }

    private static List<Provenance> provenance(PageMetadata m) {
        List<Provenance> out = new ArrayList<>();
        add(out, "title", m.title());
        add(out, "authors", m.authors().isEmpty() ? null : m.authors().getFirst());
        add(out, "outlet", m.outlet());
        add(out, "publisher", m.publisher());
        add(out, "publishedAt", m.published());
        add(out, "modifiedAt", m.modified());
        add(out, "url", m.canonical());
        add(out, "language", m.language());
        add(out, "section", m.section());
        add(out, "description", m.description());
        add(out, "image", m.image());
        add(out, "agency", m.agency());
        add(out, "license", m.licence());
        add(out, "pagetype", m.pageType());
        return out;
    }

    private static void add(List<Provenance> out, String field, @Nullable Sourced s) {
        if (s != null) {
            out.add(new Provenance(field, s.from()));
        }
    }
}
