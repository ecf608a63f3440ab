package org.stemma.read.residue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/**
 * Marks page matter in a report's text.
 *
 * <p>The rules stand for phenomena of news pages: set phrases that outlets print around articles ({@code Phrases}),
 * photo credits and captions, date lines and by-lines, the headline zone above the first paragraph, the dateline in it, credits
 * and notices behind the last paragraph, and sub-heads between paragraphs. Precision comes first: running text that is marked is lost
 * to comparison, page matter that is not marked merely adds noise.
 *
 * <p>Pure, deterministic and linear in the length of the text; never throws.
 */
public final class ResidueMarker {

    /** Beyond this a text is a book or a dump: only its first part is searched for page matter. */
    private static final int MAX_LINES = 100_000;

    private ResidueMarker() {}

    /** Marks {@code text}, of which no headline is known. */
    public static Marked mark(String text) {
        return mark(text, null);
    }

    /**
     * Marks {@code text}.
     *
     * @param title the headline as known from elsewhere; a line that repeats it is a title, another opening line then is
     *     not. Null when unknown
     */
    public static Marked mark(String text, @Nullable String title) {
        Page page = new Page(text);
        if (!page.lines.isEmpty() && page.lines.size() <= MAX_LINES) {
            WholeLines.mark(page);
            Head.mark(page, title);
            Lead.mark(page);
            Ends.mark(page);
            Subheads.mark(page);
        }
        return page.finish();
    }

    /** The kind of page matter that a line is by its words alone, wherever it stands; empty for running text. */
    public static Optional<ResidueKind> setPhrase(String line) {
        return line.isEmpty() ? Optional.empty() : Optional.ofNullable(Phrases.kind(line));
    }

    /** The place in a dateline that stands by itself, {@code SALVADOR, Feb 26 -}; the words as they are if it is none. */
    public static String place(String dateline) {
        return Datelines.place(dateline);
    }

    /** The canonical name of the first agency among names joined by {@code /}, a comma or "and"; empty when none is one. */
    public static Optional<String> agencyAmong(String written) {
        return Optional.ofNullable(Agencies.among(written));
    }

    /** The canonical name of an agency; the name as it is if it is not known. */
    public static String agency(String written) {
        String known = Agencies.among(written);
        return known == null ? written : known;
    }
}
