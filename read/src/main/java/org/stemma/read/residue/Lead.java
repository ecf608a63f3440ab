package org.stemma.read.residue;

import java.util.Optional;
import org.stemma.model.ResidueKind;

/** What stands in front of the first sentence on its own line: stamp, by-line, dateline, in any order that pages use. */
final class Lead {

    /** How far a by-line that is glued to the dateline can reach. */
    private static final int LONGEST_BYLINE_CHARS = 120;

    /** The dateline stands in the first paragraph; a standfirst with full stop or a notice may come before it. */
    private static final int PARAGRAPHS = 3;

    private Lead() {}

    static void mark(Page page) {
        int line = page.firstRunning();
        for (int seen = 0; seen < PARAGRAPHS && line < page.lines.size(); seen++) {
            boolean stamped = stamp(page, line);
            if (dateline(page, line, seen == 0, stamped) || stamped) {
                return;
            }
            line = page.nextLeft(line + 1);
        }
    }

    private static boolean stamp(Page page, int line) {
        boolean any = false;
        for (int round = 0; round < 3; round++) {
            int from = page.restStart(line);
            Optional<DateLines.Stamp> stamp = DateLines.at(page.text, from);
            if (stamp.isEmpty() || stamp.get().end() >= page.restEnd(line) || !stands(page, line, stamp.get())) {
                return any;
            }
            WholeLines.remember(page, stamp.get());
            int start = line == 0 && from == page.lines.getFirst().start() && isOnlyBlankBefore(page, from) ? 0 : from;
            int end = behindSeparators(page, line, stamp.get().end());
            page.mark(start, end, ResidueKind.DATE);
            page.skipHead(line, end);
            any = true;
        }
        return any;
    }

    /** A stamp is page matter if a label opens it, a separator closes it, or a fresh sentence follows a machine's date. */
    private static boolean stands(Page page, int line, DateLines.Stamp stamp) {
        int end = stamp.end();
        int next = end;
        while (next < page.restEnd(line) && Lines.isBlank(page.text.charAt(next))) {
            next++;
        }
        char c = page.text.charAt(Math.min(next, page.text.length() - 1));
        boolean separated = "|–—•·-:".indexOf(c) >= 0 && next + 1 < page.restEnd(line);
        boolean fresh = Character.isUpperCase(c) || "\"“„«(".indexOf(c) >= 0;
        boolean whole = stamp.iso().isPresent() && stamp.iso().get().length() >= 10;
        return stamp.labelled() && (fresh || separated) || whole && (separated || fresh && next > end);
    }

    private static int behindSeparators(Page page, int line, int end) {
        int at = end;
        while (at < page.restEnd(line)
                && (Lines.isBlank(page.text.charAt(at)) || "|–—•·-:".indexOf(page.text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isOnlyBlankBefore(Page page, int from) {
        return page.text.substring(0, from).indexOf('\n') < 0;
    }

    private static boolean dateline(Page page, int line, boolean first, boolean stamped) {
        int from = page.restStart(line);
        int to = page.restEnd(line);
        Optional<Datelines.Dateline> dateline = Datelines.at(page.text, from, to);
        boolean taken = dateline.isPresent()
                && (first
                        || dateline.get().strong()
                        || dateline.get().capitals()
                                && page.text.charAt(dateline.get().end() - 1) != ':');
        if (taken) {
            take(page, line, from, dateline.get());
            return true;
        }
        return first && gluedByline(page, line, from, to);
    }

    /** {@code By JANE DOE, Associated Press KYIV, Ukraine (AP) —}: the by-line runs up to a dateline that is surely one. */
    private static boolean gluedByline(Page page, int line, int from, int to) {
        String text = page.text;
        int limit = Math.min(to, from + LONGEST_BYLINE_CHARS);
        for (int at = text.indexOf(' ', from + 5); at > 0 && at < limit; at = text.indexOf(' ', at + 1)) {
            Optional<Datelines.Dateline> dateline = Datelines.at(text, at + 1, to);
            if (dateline.isEmpty() || !dateline.get().strong()) {
                continue;
            }
            Optional<Bylines.Byline> byline =
                    Bylines.exact(text.substring(from, at).strip());
            if (byline.isPresent()) {
                page.authors.addAll(byline.get().authors());
                page.agency = page.agency != null ? page.agency : byline.get().agency();
                page.markHead(line, at, ResidueKind.CREDIT);
                take(page, line, at + 1, dateline.get());
                return true;
            }
        }
        return false;
    }

    /** Marks a dateline and notes what it tells. */
    static void take(Page page, int line, int from, Datelines.Dateline dateline) {
        page.mark(from, dateline.end(), ResidueKind.DATELINE);
        page.skipHead(line, dateline.end());
        page.dateline = dateline.place();
        page.agency = dateline.agency() != null ? dateline.agency() : page.agency;
    }
}
