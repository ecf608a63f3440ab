package org.stemma.read.residue;

import java.util.regex.Pattern;
import org.stemma.model.ResidueKind;

/**
 * Sub-heads: short lines without full stop between paragraphs. The paragraph before must be complete and the one behind must
 * begin afresh, so that no broken sentence is taken for one; several such lines in a row are a list and stay text; a
 * paragraph that merely lost its full stop is longer, or is a sentence in small letters.
 */
final class Subheads {

    private static final int LONGEST_CHARS = 90;

    /** Up to here a line needs nothing but its place; a sentence of news is longer. */
    private static final int SURE_WORDS = 6;

    private static final int MOST_WORDS = 14;

    /** The end of a sentence inside the line, an address, a tag: posts from networks, not headings. */
    private static final Pattern INNER =
            Pattern.compile("\\p{L}[.!?…][\"”]?\\s|https?:|\\.\\p{L}{2,3}/|[@#]\\p{L}|:\\s.*:");

    /** A question to somebody is a question of an interview. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "\\b(?:you|your|yours|sie|ihr|ihre|vous|votre|usted|su|lei|u|uw|você)\\b", Pattern.CASE_INSENSITIVE);

    private Subheads() {}

    static void mark(Page page) {
        int first = page.firstRunning();
        int last = page.lastRunning();
        for (int i = first + 1; i < last; i++) {
            if (!page.isDone(i) && isSubhead(page, i)) {
                page.markLine(i, ResidueKind.SUBHEAD);
            }
        }
    }

    private static boolean isSubhead(Page page, int i) {
        Line line = page.rest(i);
        int before = page.previousLeft(i);
        int behind = page.nextLeft(i + 1);
        if (before < 0 || behind >= page.lines.size() || !hasShape(line)) {
            return false;
        }
        Line previous = page.rest(before);
        Line next = page.rest(behind);
        boolean between = previous.isRunning()
                && previous.endsSentence()
                && !next.continues()
                && (next.isRunning()
                        || next.endsSentence()
                        || "\"“„«".indexOf(next.text().charAt(0)) >= 0);
        return between && hasStyle(line);
    }

    private static boolean hasShape(Line line) {
        char last = line.lastSign();
        char first = line.text().charAt(0);
        return line.text().length() <= LONGEST_CHARS
                && line.wordCount() <= MOST_WORDS
                && last != '.'
                && last != '!'
                && last != '…'
                && !line.endsOpen()
                && !INNER.matcher(line.text()).find()
                && !line.continues()
                && "-–—•*·▪►>".indexOf(first) < 0
                && Character.isLetterOrDigit(line.firstLetter());
    }

    private static boolean hasStyle(Line line) {
        if (isQuoted(line)) {
            return line.lastSign() != '?'
                    && line.wordCount() <= 10
                    && line.text().indexOf(',') < 0;
        }
        return line.wordCount() <= SURE_WORDS
                        && line.lastSign() != '?'
                        && line.text().indexOf('"') < 0
                        && line.text().indexOf('“') < 0
                || line.isAllCapitals()
                || line.capitalShare() >= 0.8 && line.wordCount() >= 3
                || line.lastSign() == '?'
                        && line.wordCount() <= 9
                        && !ADDRESSED.matcher(line.text()).find();
    }

    private static boolean isQuoted(Line line) {
        char first = line.text().charAt(0);
        char last = line.text().charAt(line.text().length() - 1);
        return "\"“”„«'‘".indexOf(first) >= 0 && "\"”“»'’".indexOf(last) >= 0;
    }
}
