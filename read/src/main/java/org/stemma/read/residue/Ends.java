package org.stemma.read.residue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ResidueKind;

/**
 * What stands behind the last sentence: agency credits, notices and promotion that share the line of the last paragraph
 * (or of the whole report, where it has only one line), and the loose lines among page matter at the foot.
 */
final class Ends {

    /** Notices at the end of one line: more than this are no notices. */
    private static final int MAX_ROUNDS = 8;

    /** {@code (Reuters)}, {@code (With inputs from agencies)} at the end. */
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()\\n]{2,120})\\)\\.?$");

    /** {@code — AFP} at the end, {@code Source: AFP}. */
    private static final Pattern DASHED =
            Pattern.compile("(?<=[.!?\"”’])\\s*[–—-]{1,2}\\s?([\\p{L}][\\p{L} .-]{1,30})$");

    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"”’)]*[\\s\\u00A0]+(?=[\\p{Lu}©\\[(\"“])");

    private static final Pattern CREDITED = Pattern.compile(
            "(?:Source|Sources|Quelle|Fuente|Fonte|Bron|Source ) ?: ?(.{2,60})$|^(?:©|Copyright|\\(c\\))[ ©\\d-]*,? ?(?:by )?([\\p{L}][\\p{L} .]{1,40}?)(?:\\.|,|$)",
            Pattern.CASE_INSENSITIVE);

    /** Between two pieces of page matter at the foot a line as short as this, without full stop, belongs to them. */
    private static final int LONGEST_LOOSE_CHARS = 120;

    /** A notice of several sentences on the article's own line is at most so long. */
    private static final int LONGEST_NOTICE_CHARS = 200;

    private static final int MOST_SENTENCES = 3;

    /** How far back from its end a long line is searched for notices. */
    private static final int TAIL_CHARS = 900;

    private static final Pattern INLINE_AD = Pattern.compile(
            "(?<=[.!?”\"]\\s{1,2})(?:Advertisement|ADVERTISEMENT|Story continues below advertisement|Article continues after advertisement|SKIP ADVERTISEMENT)(?=\\s{1,2}[\\p{Lu}“\"])");

    private static final Pattern COPYRIGHT =
            Pattern.compile("©|\\bcopyright\\b.{0,12}\\d{4}|all rights reserved", Pattern.CASE_INSENSITIVE);

    private Ends() {}

    static void mark(Page page) {
        for (int i = 0; i < page.lines.size(); i++) {
            if (!page.isDone(i) && page.rest(i).text().length() >= 40) {
                tail(page, i);
                inline(page, i);
            }
        }
        agencyLines(page);
        footer(page);
        loose(page);
    }

    private static void tail(Page page, int i) {
        for (int round = 0; round < MAX_ROUNDS && !page.isDone(i); round++) {
            if (!bracketed(page, i) && !dashed(page, i) && !notice(page, i)) {
                return;
            }
        }
    }

    private static boolean bracketed(Page page, int i) {
        int from = Math.max(page.restStart(i), page.restEnd(i) - 130);
        Matcher m = BRACKETED.matcher(page.text).region(from, page.restEnd(i));
        if (!m.find() || m.start() <= page.restStart(i)) {
            return false;
        }
        String inside = m.group(1).strip();
        String agency = Agencies.among(inside);
        boolean last = page.nextLeft(i + 1) >= page.lines.size() || i == page.lastRunning();
        boolean closed = ".!?\"”’…".indexOf(lastSignBefore(page, m.start())) >= 0;
        if (agency != null && (closed || last) && inside.length() <= 40 && isOnlyAgencies(inside)) {
            credit(page, agency, last);
        } else if (!closed || !isNotice(inside)) {
            return false;
        }
        page.markTail(i, m.start(), ResidueKind.CREDIT);
        return true;
    }

    private static boolean isNotice(String inside) {
        ResidueKind kind = Phrases.kind(inside);
        return kind == ResidueKind.CREDIT || kind == ResidueKind.CHROME && inside.split(" ").length >= 3;
    }

    static boolean isOnlyAgencies(String inside) {
        for (String part : inside.split("\\s*(?:/|,|&|\\+|\\band\\b)\\s*")) {
            if (Agencies.named(part) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean dashed(Page page, int i) {
        int from = Math.max(page.restStart(i), page.restEnd(i) - 40);
        Matcher m = DASHED.matcher(page.text).region(from, page.restEnd(i)).useTransparentBounds(true);
        if (!m.find() || m.start() <= page.restStart(i)) {
            return false;
        }
        String agency = Agencies.named(m.group(1));
        if (agency == null) {
            return false;
        }
        credit(page, agency, page.nextLeft(i + 1) >= page.lines.size() || i >= page.lastRunning());
        int start = m.start();
        while (Lines.isBlank(page.text.charAt(start))) {
            start++;
        }
        page.markTail(i, start, ResidueKind.CREDIT);
        return true;
    }

    /** The last sentence of the line, or the last few if the first of them is a notice and all are short. */
    private static boolean notice(Page page, int i) {
        int to = page.restEnd(i);
        Matcher m = SENTENCE.matcher(page.text).region(Math.max(page.restStart(i), to - TAIL_CHARS), to);
        Deque<Integer> starts = new ArrayDeque<>();
        while (m.find()) {
            starts.push(m.end());
        }
        int sentences = 0;
        int behind = to;
        for (int start : starts) {
            String first = page.text.substring(start, behind).strip();
            ResidueKind kind = ++sentences > MOST_SENTENCES || sentences > 1 && to - start > LONGEST_NOTICE_CHARS
                    ? null
                    : Phrases.kind(first);
            if (kind != null && kind != ResidueKind.CAPTION) {
                credited(page, page.text.substring(start, to));
                page.markTail(i, start, kind);
                return true;
            }
            behind = start;
        }
        return false;
    }

    private static void inline(Page page, int i) {
        if (!page.rest(i).text().contains("dvertisement")
                && !page.rest(i).text().contains("ADVERTISEMENT")) {
            return;
        }
        Matcher m = INLINE_AD
                .matcher(page.text)
                .region(page.restStart(i), page.restEnd(i))
                .useTransparentBounds(true);
        while (m.find()) {
            page.mark(m.start(), m.end(), ResidueKind.PROMO);
        }
    }

    /** Lines that were marked as credit or copyright and name an agency: at the foot, the whole report is credited to it. */
    private static void agencyLines(Page page) {
        for (int i = 0; i < page.lines.size(); i++) {
            Line line = page.lines.get(i);
            boolean edge = i <= 3 || i > page.lastRunning();
            if (line.text().length() > 400 || !edge) {
                continue;
            }
            if (page.isDone(i)) {
                credited(page, line.text());
            }
        }
    }

    private static void credited(Page page, String notice) {
        Matcher m = CREDITED.matcher(notice.strip());
        if (m.find()) {
            String name = m.group(1) != null ? m.group(1) : m.group(2);
            credit(page, Agencies.named(name.replaceAll("\\.$", "").strip()), true);
        }
    }

    static void credit(Page page, @Nullable String agency, boolean whole) {
        if (whole && agency != null && page.agency == null) {
            page.agency = agency;
        }
    }

    /**
     * A copyright notice closes the article. What stands behind it is the page's footer, unless that is longer than a
     * quarter of the text: then the notice stood above the article.
     */
    private static void footer(Page page) {
        for (int i = 1; i < page.lines.size(); i++) {
            Line line = page.lines.get(i);
            if (page.isDone(i) && COPYRIGHT.matcher(line.text()).find()) {
                if ((page.text.length() - line.end()) * 4L <= page.text.length()) {
                    for (int j = i + 1; j < page.lines.size(); j++) {
                        page.markLine(j, ResidueKind.CHROME);
                    }
                    return;
                }
            }
        }
    }

    /** Headlines of other reports, names of sections: lines without full stop between marked lines behind the last paragraph. */
    private static void loose(Page page) {
        int last = page.lastRunning();
        boolean anchored = false;
        for (int i = last + 1; last >= 0 && i < page.lines.size(); i++) {
            if (page.isDone(i)) {
                anchored = true;
            } else if (anchored && isLoose(page.rest(i))) {
                page.markLine(i, ResidueKind.CHROME);
            }
        }
    }

    private static boolean isLoose(Line line) {
        return line.text().length() <= LONGEST_LOOSE_CHARS
                && !line.endsSentence()
                && !line.hasInnerStop()
                && "\"“„«".indexOf(line.text().charAt(0)) < 0;
    }

    private static char lastSignBefore(Page page, int end) {
        int at = end - 1;
        while (at > 0 && Lines.isBlank(page.text.charAt(at))) {
            at--;
        }
        return page.text.charAt(at);
    }
}
