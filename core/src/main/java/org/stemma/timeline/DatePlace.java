package org.stemma.timeline;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.model.Span;
import org.stemma.text.FunctionWords;
import org.stemma.time.DateExpression;
import org.stemma.time.DateForm;
import org.stemma.time.DateResolver;
import org.stemma.time.Interval;
import org.stemma.timeline.DatedReport.Dated;

/** What stands around a date of one report, and how it was reached. */
final class DatePlace {

    private static final Set<String> POINTS = Happenings.POINTS;

    /** Words that need what stands behind them: {@code as recently as May, an April 28 crash}. */
    private static final Set<String> HOLDING = Set.of(
            "the", "a", "an", "this", "that", "his", "her", "its", "their", "as", "than", "of", "between", "from",
            "to");

    /** A date that is older than this when it is written is seldom the news itself. */
    private static final int NEWS_DAYS = 30;

    private static final int PLACE_WORDS = 6;

    private static final int NOUN_WORDS = 5;

    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "of", "near", "the", "last", "late", "early", "back");

    private static final Set<String> TYING = Set.of(
            "in",
            "after",
            "following",
            "over",
            "for",
            "from",
            "since",
            "before",
            "to",
            "with",
            "about",
            "into",
            "behind");

    private final EventWords events = new EventWords();
    private final Set<String> function = FunctionWords.of("en");
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
        boolean listed = datedSoon(e.end()) || ahead.equals("and") && datedJustBefore(e.first());
        char left = e.span().start() > 0 ? text.charAt(e.span().start() - 1) : ' ';
        int end = e.span().end();
        boolean owns = text.startsWith("'s", end) || text.startsWith("\u2019s", end);
        return !listed && !owns && left != '(' && !HOLDING.contains(before);
    }

    /**
     * {@code charged over a crash in Elmet last April}: an old date behind the noun of a happening that a preposition ties to
     * the clause is as likely that happening's as the clause's.
     */
    boolean ambiguous(DateExpression e, Interval interval) {
        LocalDate written = report.written();
        if (written == null || interval.last().isAfter(written.minusDays(NEWS_DAYS))) {
            return false;
        }
        int i = e.first() - 1;
        for (int steps = 0; i > 0 && steps < PLACE_WORDS && !events.noun(word(i)); steps++) {
            boolean place = report.report().tokens().get(i).capital() || PLACING.contains(word(i));
            if (!place) {
                return false;
            }
            i--;
        }
        if (i <= 0 || !events.noun(word(i))) {
            return false;
        }
        i--;
        for (int steps = 0; i > 0 && steps < NOUN_WORDS && !TYING.contains(word(i)); steps++) {
            if (function.contains(word(i)) && !HOLDING.contains(word(i))) {
                return false;
            }
            i--;
        }
        return i > 0 && TYING.contains(word(i));
    }

    /** {@code the post-2020 period, the Made in China 2025 plan}: part of another word or of a name. */
    boolean glued(DateExpression e) {
        int start = e.span().start();
        int end = e.span().end();
        boolean hyphen = start > 0 && "-\u2013".indexOf(text.charAt(start - 1)) >= 0
                || end < text.length() && "-\u2013".indexOf(text.charAt(end)) >= 0;
        boolean year = e.form() instanceof DateForm.On on && on.month() == null && on.weekday() == null;
        boolean named = year
                && e.first() > 0
                && report.report().tokens().get(e.first() - 1).capital()
                && text.substring(report.report().tokens().get(e.first() - 1).end(), start)
                        .isBlank();
        return hyphen || named && !POINTS.contains(word(e.first() - 1));
    }

    /** Whether the date stands in brackets inside its sentence: it dates what is said there, a photograph often. */
    boolean bracketed(DateExpression e, Span line) {
        String before = text.substring(
                Math.min(line.start(), e.span().start()), e.span().start());
        return before.lastIndexOf('(') > before.lastIndexOf(')');
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
        if (form instanceof DateForm.On && !counted(d, interval)) {
            return words + " of the year that reports of the story write with it";
        }
        if (form instanceof DateForm.After) {
            return words + " counted from the date named before it";
        }
        return words + " counted from " + report.written()
                + (report.borrowed()
                        ? ", the day of related reports; this one has no date"
                        : ", the day of publication");
    }

    /** Whether the day of writing alone gives the date its year. */
    private boolean counted(Dated d, Interval interval) {
        return new DateResolver(report.written(), report.borrowed())
                .resolve(d.expression(), report.tense(d), null)
                .map(plain -> plain.first().getYear() == interval.first().getYear())
                .orElse(true);
    }
}
