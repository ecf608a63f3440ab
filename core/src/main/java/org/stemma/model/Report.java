package org.stemma.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as one outlet published it at one address.
 *
 * @param id unique within one input, stable between runs: given, else a hash of the address, else the shortest unique
 *     relative path without its ending, else a hash of the content; never used as a file path
 * @param source the address or the relative path as the user gave it, never an absolute path
 * @param address where it was published; null when unknown
 * @param outlet who published it; null when unknown
 * @param title the headline as printed; null when unknown. A headline inside {@code text} is also marked as residue
 * @param authors persons, in printed order; may be empty
 * @param publishedAt ISO 8601, as precise as known: {@code 2023}, {@code 2023-04}, {@code 2023-04-20}, or date and time
 *     with offset {@code 2023-04-20T10:15:00Z}, without offset where none was given; null when unknown
 * @param language BCP 47 tag; null when unknown
 * @param dateline the place that the report says it was written at; null when none
 * @param agency the agency that the report credits for the whole of itself, as a canonical name; null when none
 * @param text the decoded input, byte-order mark removed, line ends as LF, otherwise untouched
 * @param residue page matter inside {@code text}, ordered by place, never overlapping
 * @param captions words under pictures that are not part of {@code text}, in reading order
 * @param truncated whether the provider cut the text ({@code [+1234 chars]}); never called an abridgement
 */
public record Report(
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
        boolean truncated)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the id is blank, or residue leaves the text, overlaps or is out of order
     */
    public Report {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id, was blank");
        }
        authors = List.copyOf(authors);
        residue = List.copyOf(residue);
        captions = List.copyOf(captions);
        int last = 0;
        for (Residue r : residue) {
            if (r.start() < last || r.end() > text.length()) {
                throw new IllegalArgumentException("residue [" + r.start() + ", " + r.end() + ") of report " + id
                        + " must follow " + last + " and end by " + text.length());
            }
            last = r.end();
        }
    }

    /** A report of which only its words are known: no outlet, no date, no residue. */
    public static Report of(String id, String text) {
        return new Report(
                id, id, null, null, null, List.of(), null, null, null, null, text, List.of(), List.of(), false);
    }

    /**
     * Which version of one page this is: the number behind the last {@code @} of its id, as an archive gives it to a text
     * that changed under its address; 1 for the first, and for every report that no archive has seen changing.
     */
    public int version() {
        int at = id.lastIndexOf('@');
        String number = id.substring(at + 1);
        return at > 0
                        && !number.isEmpty()
                        && number.length() < 6
                        && number.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Math.max(1, Integer.parseInt(number))
                : 1;
    }

    /** Whether this is a later version of the page that {@code other} is. */
    public boolean laterVersionOf(Report other) {
        return version() > other.version() && (other.version() == 1 ? other.id : page(other.id)).equals(page(id));
    }

    private static String page(String id) {
        return id.substring(0, id.lastIndexOf('@'));
    }

    /** The same report, published at {@code when} (ISO 8601, see {@link #publishedAt()}). */
    public Report withPublishedAt(@Nullable String when) {
        return changed().publishedAt(when).build();
    }

    /** The same report with another outlet. */
    public Report withOutlet(@Nullable String name) {
        return changed().outlet(name).build();
    }

    /** The same report in another language. */
    public Report withLanguage(@Nullable String tag) {
        return changed().language(tag).build();
    }

    /** The same report under another id. */
    public Report withId(String other) {
        return changed().id(other).build();
    }

    /** This report, to be changed. */
    public Builder changed() {
        return new Builder(this);
    }

    /** A report in the making; every setter returns this. Not safe for use by several threads. */
    public static final class Builder {

        private String id;
        private String source;
        private @Nullable String address;
        private @Nullable String outlet;
        private @Nullable String title;
        private List<String> authors;
        private @Nullable String publishedAt;
        private @Nullable String language;
        private @Nullable String dateline;
        private @Nullable String agency;
        private String text;
        private List<Residue> residue;
        private List<String> captions;
        private boolean truncated;

        private Builder(Report report) {
            id = report.id;
            source = report.source;
            address = report.address;
            outlet = report.outlet;
            title = report.title;
            authors = report.authors;
            publishedAt = report.publishedAt;
            language = report.language;
            dateline = report.dateline;
            agency = report.agency;
            text = report.text;
            residue = report.residue;
            captions = report.captions;
            truncated = report.truncated;
        }

        /** The report. @throws IllegalArgumentException as {@link Report} does */
        public Report build() {
            return new Report(
                    id,
                    source,
                    address,
                    outlet,
                    title,
                    authors,
                    publishedAt,
                    language,
                    dateline,
                    agency,
                    text,
                    residue,
                    captions,
                    truncated);
        }

        /** See {@link Report#id()}. */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /** See {@link Report#source()}. */
        public Builder source(String value) {
            source = value;
            return this;
        }

        /** See {@link Report#address()}. */
        public Builder address(@Nullable String value) {
            address = value;
            return this;
        }

        /** See {@link Report#outlet()}. */
        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        /** See {@link Report#title()}. */
        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        /** See {@link Report#authors()}. */
        public Builder authors(List<String> value) {
            authors = value;
            return this;
        }

        /** See {@link Report#publishedAt()}. */
        public Builder publishedAt(@Nullable String value) {
            publishedAt = value;
            return this;
        }

        /** See {@link Report#language()}. */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /** See {@link Report#dateline()}. */
        public Builder dateline(@Nullable String value) {
            dateline = value;
            return this;
        }

        /** See {@link Report#agency()}. */
        public Builder agency(@Nullable String value) {
            agency = value;
            return this;
        }

        /** See {@link Report#text()}. */
        public Builder text(String value) {
            text = value;
            return this;
        }

        /** See {@link Report#residue()}. */
        public Builder residue(List<Residue> value) {
            residue = value;
            return this;
        }

        /** See {@link Report#captions()}. */
        public Builder captions(List<String> value) {
            captions = value;
            return this;
        }

        /** See {@link Report#truncated()}. */
        public Builder truncated(boolean value) {
            truncated = value;
            return this;
        }
    }
}
