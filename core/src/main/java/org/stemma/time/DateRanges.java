package org.stemma.time;

import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.time.DateForm.On;
import org.stemma.time.DateForm.Through;
import org.stemma.time.DateForm.Turn;
import org.stemma.time.DateReader.Read;

/** Reads two dates that are the ends of one stretch: {@code 3-5 May, from March to June 2021, 2019-20}. */
final class DateRanges {

    private static final Set<String> TIES = Set.of("to", "until", "till", "through", "and");

    private final DateTokens tokens;

    DateRanges(DateTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Read at(int i) {
        Read read = years(i);
        if (read == null) {
            read = daysFirst(i);
        }
        if (read == null) {
            read = monthFirst(i);
        }
        return read == null ? between(i) : read;
    }

    /** {@code 2010-2015, 2019-20}. */
    private @Nullable Read years(int i) {
        Integer from = tokens.year(i);
        if (from == null || !tokens.dash(i)) {
            return null;
        }
        Integer to = tokens.year(i + 1);
        String form = tokens.form(i + 1);
        if (to == null && form.length() == 2 && tokens.number(i + 1)) {

            Integer tail = DateWords.number(form);
            to = tail == null ? null : from / 100 * 100 + tail;
        }
        boolean iso = tokens.dash(i + 1) && tokens.number(i + 2);
        return to == null || to <= from || iso ? null : Read.of(i + 2, new Through(year(from), year(to)));
    }

    private static On year(int year) {
        return new On(year, null, null, null, Turn.OPEN);
    }

    /** {@code 3-5 May 2021, 3 and 4 May}. */
    private @Nullable Read daysFirst(int i) {
        Integer from = tokens.day(i);
        int next = tokens.dash(i) ? i + 1 : TIES.contains(tokens.form(i + 1)) ? i + 2 : -1;
        Integer to = next < 0 ? null : tokens.day(next);
        if (from == null || to == null || to <= from || !tokens.capital(next + 1)) {
            return null;
        }
        Month month = tokens.joined(next) ? DateWords.month(tokens.form(next + 1)) : null;
        if (month == null) {
            return null;
        }
        Integer year = tokens.year(next + 2);
        return Read.of(year == null ? next + 2 : next + 3, days(year, month, from, to));
    }

    /** {@code May 3-5, 2021; May 3 to 5; May 3 and 4}. */
    private @Nullable Read monthFirst(int i) {
        Month month = tokens.capital(i) ? DateWords.month(tokens.form(i)) : null;
        Integer from = month == null ? null : tokens.day(i + 1);
        if (month == null || from == null) {
            return null;
        }
        int next = tokens.dash(i + 1) ? i + 2 : TIES.contains(tokens.form(i + 2)) ? i + 3 : -1;
        Integer to = next < 0 ? null : tokens.day(next);
        boolean other = next > 0 && tokens.capital(next + 1) && DateWords.month(tokens.form(next + 1)) != null;
        boolean counted = next > 0
                && tokens.joined(next)
                && !tokens.behind(next).contains(",")
                && tokens.form(next + 1).endsWith("s")
                && !tokens.dash(i + 1);
        if (to == null || to <= from || other || counted) {
            return null;
        }
        Integer year = tokens.year(next + 1);
        return Read.of(year == null ? next + 1 : next + 2, days(year, month, from, to));
    }

    private static Through days(@Nullable Integer year, Month month, int from, int to) {
        return new Through(new On(year, month, from, null, Turn.OPEN), new On(year, month, to, null, Turn.OPEN));
    }

    /** {@code from May 3 to June 5, between 2010 and 2015, March to May 2021}. */
    private @Nullable Read between(int i) {
        boolean led = tokens.form(i).equals("from") || tokens.form(i).equals("between");
        TimeMention from = tokens.mention(led ? i + 1 : i);
        if (from == null || from.relative() != null) {
            return null;
        }
        String tie = tokens.form(from.end());
        boolean dash = tokens.dash(from.end() - 1);
        boolean tied = dash
                || tie.equals("to")
                || tie.equals("through")
                || led
                        && TIES.contains(tie)
                        && (!tie.equals("and") || tokens.form(i).equals("between"));
        TimeMention to = tied ? tokens.raw(dash ? from.end() : from.end() + 1) : null;
        if (to == null || to.relative() != null || !sameGrain(from, to)) {
            return null;
        }
        Integer year = from.year() == null ? to.year() : from.year();
        On start = new On(year, from.month(), from.day(), from.weekday(), Turn.OPEN);
        return Read.of(to.end(), new Through(start, DateReader.form(to)));
    }

    private static boolean sameGrain(TimeMention a, TimeMention b) {
        return (a.day() == null) == (b.day() == null)
                && (a.month() == null) == (b.month() == null)
                && (a.weekday() == null || a.day() != null) == (b.weekday() == null || b.day() != null);
    }
}
