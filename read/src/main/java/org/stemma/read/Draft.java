package org.stemma.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.html.Extraction;

/**
 * What an input says of a report, before ids are given and residue is marked.
 *
 * @param id the given id; null when none
 * @param source as in {@code Report}
 * @param name the file's name for {@link Metadata} and for an id; null for records inside a file
 * @param page the web page that it was read from; null when it was none
 */
record Draft(
        @Nullable String id,
        String source,
        @Nullable InputFile name,
        @Nullable String address,
        @Nullable String outlet,
        @Nullable String title,
        List<String> authors,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable String dateline,
        @Nullable String agency,
        String text,
        List<String> captions,
        boolean truncated,
        @Nullable Extraction page) {

    Draft {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
    }

    /** What a web page holds; its address names it before its file does. */
    static Draft ofPage(InputFile file, Extraction page) {
        Report r = page.report();
        return new Draft(
                null,
                file.source(),
                file.isStream() ? null : file,
                r.address(),
                r.outlet(),
                r.title(),
                r.authors(),
                r.publishedAt(),
                r.language(),
                null,
                r.agency(),
                r.text(),
                r.captions(),
                r.truncated(),
                page);
    }

    /** The same with another text of the page. */
    Draft withPage(Extraction other) {
        return other == page
                ? this
                : new Draft(
                        id,
                        source,
                        name,
                        address,
                        outlet,
                        title,
                        authors,
                        publishedAt,
                        language,
                        dateline,
                        agency,
                        other.report().text(),
                        captions,
                        truncated,
                        other);
    }

    /** A file of which only its words are known. */
    static Draft ofText(InputFile file, String text) {
        return new Draft(
                null,
                file.source(),
                file.isStream() ? null : file,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                text,
                List.of(),
                false,
                null);
    }

    /** The same with what the user's table says of it; the table wins over the input. */
    Draft with(Metadata.@Nullable Row row) {
        if (row == null) {
            return this;
        }
        String where = or(row.address(), address);
        return new Draft(
                or(row.id(), id),
                source,
                name,
                where,
                or(row.outlet(), outlet),
                or(row.title(), title),
                authors,
                or(row.date(), publishedAt),
                or(row.language(), language),
                dateline,
                or(row.agency(), agency),
                text,
                captions,
                truncated,
                page);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
