package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/**
 * The headline zone: what stands above the first paragraph. A headline ends without a full stop, is one sentence at most,
 * and is followed by a paragraph that begins afresh; a longer unpunctuated line beside it is the standfirst, a short one above it the
 * kicker. Reading times and stamps can be glued to the headline's end.
 */
final class Head {

    /** Above this many lines without any paragraph a text is a list or a table, and has no headline zone. */
    private static final int MAX_LINES = 12;

    private static final int LONGEST_TITLE_CHARS = 160;

    private static final int LONGEST_STANDFIRST_CHARS = 260;

    /** Between a headline alone and a first paragraph that lost its full stop; longer lone lines stay unmarked. */
    private static final int LONGEST_LONE_TITLE_CHARS = 130;

    private static final int SHORTEST_REPEATED_CHARS = 50;

    private static final int LONGEST_KICKER_CHARS = 36;

    private static final Pattern GLUED = Pattern.compile(
            "\\s?(?:\\d{1,3}[ -]?min(?:ute)?s?\\.? read|(?:Published|Updated|Posted|Last updated)(?: on|:) .{6,40})$",
            Pattern.CASE_INSENSITIVE);

    private Head() {}

    static void mark(Page page, @Nullable String known) {
        glued(page);
        if (known != null && !known.isBlank()) {
            repeated(page, known);
        }
        twice(page);
        int body = page.firstRunning();
        if (body < page.lines.size() && body <= MAX_LINES) {
            zone(page, body, page.title != null || known != null && !known.isBlank());
        }
    }

    /** {@code …Since the Flood2 min read}: taken off the end of an early line that is no paragraph. */
    private static void glued(Page page) {
        for (int i = 0; i < Math.min(4, page.lines.size()); i++) {
            if (page.isDone(i) || page.rest(i).text().length() > LONGEST_STANDFIRST_CHARS) {
                continue;
            }
            String line = page.rest(i).text();
            if (!line.contains("min")
                    && !line.contains("ublished")
                    && !line.contains("pdated")
                    && !line.contains("osted")) {
                continue;
            }
            Matcher m = GLUED.matcher(page.rest(i).text());
            if (m.find() && m.start() > 0) {
                int start = page.restStart(i) + m.start();
                page.markTail(i, start + (Lines.isBlank(page.text.charAt(start)) ? 1 : 0), ResidueKind.CHROME);
            }
        }
    }

    /** A first line that one of the next paragraphs says again, perhaps behind a dateline, is the standfirst. */
    private static void twice(Page page) {
        int first = page.nextLeft(0);
        if (first >= page.lines.size() || page.rest(first).text().length() < SHORTEST_REPEATED_CHARS) {
            return;
        }
        String text = page.rest(first).text();
        for (int i = first + 1; i < Math.min(first + 6, page.lines.size()); i++) {
            if (!page.isDone(i) && page.rest(i).text().endsWith(text)) {
                page.markLine(first, ResidueKind.STANDFIRST);
                return;
            }
        }
    }

    /** A line, or the beginning of a text in one line, that repeats the headline as known from elsewhere. */
    private static void repeated(Page page, String known) {
        String wanted = Phrases.normal(known);
        for (int i = 0; i < Math.min(MAX_LINES, page.lines.size()) && !wanted.isEmpty(); i++) {
            Line line = page.rest(i);
            if (page.isDone(i) || line.text().length() > 4 * LONGEST_TITLE_CHARS && page.lines.size() > 1) {
                continue;
            }
            if (Phrases.normal(line.text()).equals(wanted)) {
                page.markLine(i, ResidueKind.TITLE);
                page.title = line.text();
                return;
            }
            String title = known.strip();
            boolean prefix = wanted.length() >= 20
                    && line.text().length() > title.length() + 1
                    && line.text().startsWith(title)
                    && !Character.isLowerCase(
                            line.text().substring(title.length()).strip().charAt(0));
            if (prefix) {
                page.markHead(i, line.start() + title.length(), ResidueKind.TITLE);
                page.title = title;
                return;
            }
        }
    }

    private static void zone(Page page, int body, boolean titleKnown) {
        List<Integer> above = new ArrayList<>();
        for (int i = 0; i < body; i++) {
            if (!page.isDone(i)) {
                if (!isHeadline(page, i)) {
                    return;
                }
                above.add(i);
            }
        }
        if (above.isEmpty() || above.size() > 4 || page.rest(body).continues()) {
            return;
        }
        if (titleKnown) {
            above.forEach(i -> page.markLine(i, besideTitle(page.rest(i))));
        } else {
            classify(page, above);
        }
    }

    private static boolean isHeadline(Page page, int i) {
        Line line = page.rest(i);
        int next = page.nextLeft(i + 1);
        boolean continued = next < page.lines.size() && page.rest(next).continues();
        return line.text().length() <= LONGEST_STANDFIRST_CHARS
                && !line.hasInnerStop()
                && !continued
                && !line.continues()
                && !line.endsOpen()
                && (line.lastSign() != '.' || line.wordCount() <= 3);
    }

    private static ResidueKind besideTitle(Line line) {
        return line.wordCount() >= 6 ? ResidueKind.STANDFIRST : ResidueKind.KICKER;
    }

    /** Which of the lines is the headline: the shortest of the long ones, or the first of two that are alike. */
    private static void classify(Page page, List<Integer> above) {
        int title = titleAmong(page, above);
        if (title < 0) {
            return;
        }
        for (int i : above) {
            Line line = page.rest(i);
            if (i == title) {
                page.title = line.text();
                page.markLine(i, ResidueKind.TITLE);
            } else if (i < title && line.text().length() <= LONGEST_KICKER_CHARS) {
                page.markLine(i, ResidueKind.KICKER);
            } else if (i > title && line.wordCount() <= 4) {
                page.markLine(i, ResidueKind.SUBHEAD);
            } else {
                page.markLine(i, ResidueKind.STANDFIRST);
            }
        }
    }

    private static int titleAmong(Page page, List<Integer> above) {
        int limit = above.size() == 1 ? LONGEST_LONE_TITLE_CHARS : LONGEST_TITLE_CHARS;
        int best = -1;
        for (int i : above) {
            Line line = page.rest(i);
            boolean fits = line.wordCount() >= 3 && line.text().length() <= limit
                    || line.wordCount() == 2 && above.size() == 1 && line.text().length() >= 8;
            boolean kicker = above.size() > 1
                    && line.text().length() <= LONGEST_KICKER_CHARS
                    && best < 0
                    && i != above.getLast();
            boolean shorter = best >= 0
                    && line.text().length() * 10 < page.rest(best).text().length() * 6
                    && line.wordCount() >= 5;
            if (fits && !kicker && (best < 0 || shorter)) {
                best = i;
            }
        }
        return best;
    }
}
