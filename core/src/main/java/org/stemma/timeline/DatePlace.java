package org.stemma.timeline;

import java.util.Set;
import org.stemma.time.DateExpression;
import org.stemma.time.DateForm;
import org.stemma.time.Interval;
import org.stemma.timeline.DatedReport.Dated;

/** What stands around a date of one report, and how it was reached. */
final class DatePlace {

    private static final Set<String> POINTS = Happenings.POINTS;

    private final DatedReport report;
    private final String text;
    private final boolean[] dated;

    /** @param dated by token: whether it is part of a date */
    DatePlace(DatedReport report, boolean[] dated) {
        this.report = report;
        text = report.report().text();
        this.dated = dated;
    }

    /** The form of a token; empty behind the last. */
    String word(int token) {
        return token < report.report().tokens().size()
                ? report.report().tokens().get(token).form()
                : "";
    }

    /** {@code in July or August}: neither is said. */
    boolean alternative(DateExpression e) {
        return word(e.end()).equals("or")
                || e.first() > 0 && word(e.first() - 1).equals("or")
                || e.first() > 1 && word(e.first() - 2).equals("or");
    }

    /** Whether the date can be taken out: it is not one of several, and no bracket or possessor holds it. */
    boolean alone(DateExpression e) {
        String before = e.first() > 0 ? word(e.first() - 1) : "";
        String ahead = e.first() > 1 && POINTS.contains(before) ? word(e.first() - 2) : before;
        boolean listed = word(e.end()).equals("and") && datedSoon(e.end() + 1)
                || ahead.equals("and") && datedJustBefore(e.first());
        char left = e.span().start() > 0 ? text.charAt(e.span().start() - 1) : ' ';
        return !listed && left != '(' && !before.equals("the") && !before.equals("a");
    }

    private boolean datedSoon(int token) {
        for (int i = token; i < Math.min(dated.length, token + 2); i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean datedJustBefore(int token) {
        for (int i = Math.max(0, token - 4); i < token; i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** The form of the word before a date; empty at the beginning. */
    String bound(DateExpression e) {
        return e.first() > 0 ? report.report().tokens().get(e.first() - 1).form() : "";
    }

    /** How the date was reached, as a reader would say it. */
    String basis(Dated d, Interval interval) {
        DateForm form = d.expression().form();
        boolean whole = form instanceof DateForm.On on && on.year() != null
                || form instanceof DateForm.Decade
                || form instanceof DateForm.Season
                || form instanceof DateForm.Quarter
                || form instanceof DateForm.Through t && t.from() instanceof DateForm.On from && from.year() != null;
        String words = "\u201c" + d.expression().span().of(text).replaceAll("\\s+", " ") + "\u201d";
        if (whole) {
            return words + " as written";
        }
        if (form instanceof DateForm.After) {
            return words + " counted from the date named before it";
        }
        return words + " counted from " + report.written()
                + (report.borrowed()
                        ? ", the day of related reports; this one has no date"
                        : ", the day of publication");
    }
}
