package org.stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * A point in time as a text names it. What the text leaves open is null.
 *
 * @param first index of its first token in the list that was read
 * @param end one past its last token
 * @param span the same in the text
 * @param year calendar year, from 1900 to 2099
 * @param month month
 * @param day day of the month, in [1, 31]
 * @param weekday day of the week
 * @param relative {@code yesterday, last week}: which unit is meant, and how many of it from publication
 * @param clock minutes since midnight
 * @param part {@code early, mid, late, morning, night}: a part of the rest
 */
public record TimeMention(
        int first,
        int end,
        Span span,
        @Nullable Integer year,
        @Nullable Month month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable Relative relative,
        @Nullable Integer clock,
        @Nullable String part) {

    /**
     * A place in time counted from publication.
     *
     * @param unit day, week, month or year
     * @param offset -1 is the last one, 0 this one, 1 the next
     */
    public record Relative(ChronoUnit unit, int offset) {}

    /** A weekday without a date is the one within this many days of publication. */
    private static final int WEEK = 7;

    /** Whether it names a day, by date, weekday or distance. */
    public boolean namesDay() {
        return day != null || weekday != null || relative != null && relative.unit() == ChronoUnit.DAYS;
    }

    /**
     * Whether both can name the same time. Fields that only one of them gives decide nothing; a weekday is weighed against
     * a date only by the publication's day.
     *
     * @param published when this one's text was published; null when unknown
     * @param otherPublished the same of {@code other}
     */
    public boolean agrees(TimeMention other, @Nullable LocalDate published, @Nullable LocalDate otherPublished) {
        if (differ(year, other.year)
                || differ(month, other.month)
                || differ(day, other.day)
                || differ(weekday, other.weekday)
                || differ(clock, other.clock)
                || partsDiffer(other)) {
            return false;
        }
        if (relative != null && other.relative != null && !relative.equals(other.relative)) {
            return relative.unit() != other.relative.unit() && !(sameScale(other));
        }
        LocalDate mine = resolve(published);
        LocalDate theirs = other.resolve(otherPublished);
        if (mine != null && theirs != null && mixed(other)) {
            return weekday != null && relative == null && other.relative == null || mine.equals(theirs);
        }
        return weekdayFits(other, otherPublished) && other.weekdayFits(this, published);
    }

    private boolean sameScale(TimeMention other) {
        return relative != null && other.relative != null && relative.offset() == other.relative.offset();
    }

    private boolean mixed(TimeMention other) {
        return (relative == null) != (other.relative == null);
    }

    private boolean partsDiffer(TimeMention other) {
        return part != null && other.part != null && !part.equals(other.part) && Parts.opposed(part, other.part);
    }

    /** A weekday beside a full date: false only if the date is known and near, and falls on another day. */
    private boolean weekdayFits(TimeMention other, @Nullable LocalDate otherPublished) {
        if (weekday == null || other.day == null || other.month == null) {
            return true;
        }
        LocalDate date = other.resolve(otherPublished);
        return date == null || date.getDayOfWeek() == weekday;
    }

    private static boolean differ(@Nullable Object a, @Nullable Object b) {
        return a != null && b != null && !a.equals(b);
    }

    /**
     * The day that is meant, as far as publication tells it: a date without a year is the one nearest to publication.
     * Null when no day is named or publication is needed and unknown.
     */
    public @Nullable LocalDate resolve(@Nullable LocalDate published) {
        Integer givenDay = day;
        Month givenMonth = month;
        if (givenDay != null && givenMonth != null) {
            return date(published, givenDay, givenMonth);
        }
        if (published == null) {
            return null;
        }
        Relative distance = relative;
        if (distance != null) {
            return distance.unit() == ChronoUnit.DAYS ? published.plusDays(distance.offset()) : null;
        }
        DayOfWeek named = weekday;
        if (named == null) {
            return null;
        }
        return published.minusDays(Math.floorMod(published.getDayOfWeek().getValue() - named.getValue(), WEEK));
    }

    private @Nullable LocalDate date(@Nullable LocalDate published, int givenDay, Month givenMonth) {
        Integer givenYear = year;
        if (givenYear == null && published == null) {
            return null;
        }
        int base = givenYear != null ? givenYear : published == null ? 0 : published.getYear();
        LocalDate best = null;
        for (int y = base - (givenYear == null ? 1 : 0); y <= base + (givenYear == null ? 1 : 0); y++) {
            if (givenDay > givenMonth.length(java.time.Year.isLeap(y))) {
                continue;
            }
            LocalDate candidate = LocalDate.of(y, givenMonth, givenDay);
            boolean nearer = best == null
                    || published != null
                            && Math.abs(ChronoUnit.DAYS.between(published, candidate))
                                    < Math.abs(ChronoUnit.DAYS.between(published, best));
            best = nearer ? candidate : best;
        }
        return best;
    }
}
