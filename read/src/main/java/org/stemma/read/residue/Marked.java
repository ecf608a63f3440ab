package org.stemma.read.residue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Residue;

/**
 * What the page matter of a text is, and what it tells.
 *
 * @param residue ordered by place, never overlapping, never empty; offsets in UTF-16 code units into the text
 * @param title the headline that the text carries; null when none was found
 * @param dateline the place of the dateline, {@code Kyiv, Ukraine}; null when none
 * @param agency canonical name of the agency that the whole report is credited to; null when none
 * @param publishedAt ISO 8601, from a date that stands as page matter; null when none
 * @param authors from a by-line, in printed order; may be empty
 * @param truncated whether the text ends in a mark that its provider cut it
 */
public record Marked(
        List<Residue> residue,
        @Nullable String title,
        @Nullable String dateline,
        @Nullable String agency,
        @Nullable String publishedAt,
        List<String> authors,
        boolean truncated) {

    /** Copies the lists. */
    public Marked {
        residue = List.copyOf(residue);
        authors = List.copyOf(authors);
    }
}
