package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern TRADE = Pattern.compile(
            "\\b(?:reporters?|writers?|correspondents?|editors?|agencies|staff|bureau|newsroom|desk|columnist|intern)\\s*$|\\band agencies\\b",
            Pattern.CASE_INSENSITIVE);

    private Head() {}

    static void mark(Page page, @Nullable String known) {
        glued(page);
        if (known != null && !known.isBlank()) {
            repeated(page, known);
        }
        capitalised(page);
        twice(page);
        abovePunctuated(page);
        int body = page.firstRunning();
        if (body < page.lines.size() && body <= MAX_LINES && !brokenDateline(page, body)) {
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

    /** A headline in capital initials stays one where the house style ends it in a full stop or a question mark. */
    private static void capitalised(Page page) {
        int first = page.nextLeft(0);
        if (first > 2 || first + 1 >= page.lines.size() || page.title != null) {
            return;
        }
        Line line = page.rest(first);
        boolean headline = line.endsSentence()
                && line.text().length() <= LONGEST_LONE_TITLE_CHARS
                && line.wordCount() >= 5
                && line.isTitleCase()
                && !line.hasInnerStop()
                && "\"“„«".indexOf(line.text().charAt(0)) < 0
                && !Datelines.at(page.text, line.start(), line.end()).isPresent()
                && page.isRunning(page.nextLeft(first + 1) < page.lines.size() ? page.nextLeft(first + 1) : first);
        if (headline) {
            page.title = line.text();
            page.markLine(first, ResidueKind.TITLE);
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

    /** {@code OSK — Calder Line} with the rest of its sentence on the next line: a paragraph broken at a link. */
    private static boolean brokenDateline(Page page, int body) {
        int above = page.previousLeft(body);
        if (above < 0) {
            return false;
        }
        int start = page.restStart(above);
        Optional<Datelines.Dateline> dateline = Datelines.at(page.text, start, page.restEnd(body))
                .filter(found -> found.end() < page.restEnd(above) && page.text.charAt(found.end() - 1) != ':');
        dateline.ifPresent(found -> Lead.take(page, above, start, found));
        return dateline.isPresent();
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
            } else if (i > title && (isSignature(line) || Bylines.isName(line.text()))) {
                if (Bylines.isName(line.text()) && page.authors.isEmpty()) {
                    page.authors.add(Bylines.titleCase(line.text()));
                }
                page.markLine(i, ResidueKind.CREDIT);
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
            boolean shorter = best >= 0
                    && line.text().length() * 10 < page.rest(best).text().length() * 6
                    && line.wordCount() >= 5;
            if (fits && !isSignature(line) && !isKicker(page, i, above) && (best < 0 || shorter)) {
                best = i;
            }
        }
        return best;
    }

    /** A short line with a longer one below it that can be the headline. */
    private static boolean isKicker(Page page, int i, List<Integer> above) {
        String text = page.rest(i).text();
        return text.length() <= LONGEST_KICKER_CHARS
                && above.stream()
                        .filter(below -> below > i)
                        .map(page::rest)
                        .anyMatch(below -> below.wordCount() >= 4
                                && below.text().length() > text.length()
                                && below.text().length() <= LONGEST_TITLE_CHARS
                                && !isSignature(below));
    }

    /** A name, or the trade of one: {@code Silas Wren}, {@code Courier staff writer}, {@code Post reporters and agencies}. */
    private static boolean isSignature(Line line) {
        return line.wordCount() <= 6 && TRADE.matcher(line.text()).find();
    }

    /** A paragraph between the headline and the by-line or date is the standfirst, though it ends in a full stop. */
    private static void abovePunctuated(Page page) {
        int first = page.firstRunning();
        if (first + 1 >= page.lines.size()
                || first > 4
                || page.rest(first).text().length() > LONGEST_STANDFIRST_CHARS) {
            return;
        }
        boolean alone = first == 0 || page.isDone(first - 1) || isHeadline(page, first - 1);
        ResidueKind below = page.kind(first + 1);
        boolean signed = below == ResidueKind.DATE
                || below == ResidueKind.CREDIT
                        && Bylines.read(page.lines.get(first + 1).text()).isPresent();
        int body = page.nextLeft(first + 1);
        if (alone && signed && body < page.lines.size() && page.isRunning(body)) {
            page.markLine(first, ResidueKind.STANDFIRST);
        }
    }
}
