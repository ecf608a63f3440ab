package org.stemma.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.time.DateForm.After;
import org.stemma.time.DateForm.Counted;
import org.stemma.time.DateForm.Decade;
import org.stemma.time.DateForm.Easter;
import org.stemma.time.DateForm.Length;
import org.stemma.time.DateForm.On;
import org.stemma.time.DateForm.Quarter;
import org.stemma.time.DateForm.Season;
import org.stemma.time.DateForm.Stretch;
import org.stemma.time.DateForm.Through;
import org.stemma.time.DateForm.Turn;

/**
 * Gives a date its place in the calendar: by the day it was written, the tense of its clause, and the date that was named
 * before it.
 *
 * <p>A weekday or month without more is the nearest one in the direction of the tense; the day of writing itself counts.
 * Weeks begin on Monday. What cannot be told (the day of writing is unknown, a season of an unknown half of the earth) is
 * empty, never guessed. Immutable.
 */
public final class DateResolver {

    /** Without a tense, a bare month is the nearest one; of two equally near ones the one before. */
    private static final int HALF_YEAR = 6;

    /** Dates further away than this from the day of writing by counting are held for errors. */
    private static final int FURTHEST_YEARS = 500;

    private final @Nullable LocalDate written;

    private final boolean about;

    /** @param written the day of writing where it was written; null when unknown */
    public DateResolver(@Nullable LocalDate written) {
        this(written, false);
    }

    /**
     * @param written the day of writing where it was written; null when unknown
     * @param about whether that day is known only to within a few days: a weekday that has been is then the nearest one
     */
    public DateResolver(@Nullable LocalDate written, boolean about) {
        this.written = written;
        this.about = about;
    }

    /**
     * The place of {@code expression}.
     *
     * @param tense of its clause
     * @param named the date that was named before, for {@code two days later}; null when there is none
     */
    public Optional<Interval> resolve(DateExpression expression, Tense tense, @Nullable Interval named) {
        try {
            Tense direction = direction(expression, tense);
            if (expression.form() instanceof Length length) {
                boolean ahead =
                        expression.lead().equals("in") || expression.lead().equals("within");
                return ahead && tense == Tense.FUTURE
                        ? Optional.ofNullable(counted(length.unit(), length.count(), direction))
                        : Optional.empty();
            }
            return Optional.ofNullable(place(expression.form(), direction, named));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** {@code since July} has been; {@code by July} is to come unless the clause says that it was. */
    private static Tense direction(DateExpression expression, Tense tense) {
        return switch (expression.lead()) {
            case "since" -> Tense.PAST;
            case "by", "until", "till" -> tense == Tense.PAST ? Tense.PAST : Tense.FUTURE;
            default -> tense;
        };
    }

    private @Nullable Interval place(DateForm form, Tense tense, @Nullable Interval named) {
        return switch (form) {
            case On on -> on(on, tense);
            case DateForm.InYear in -> inYear(in, tense);
            case Counted c -> counted(c.unit(), c.offset(), tense);
            case After a -> after(a, named);
            case Stretch s -> stretch(s);
            case Season s -> season(s);
            case Quarter q -> q.year() == null ? null : Interval.quarter(q.year(), q.number());
            case Decade d -> Interval.decade(d.year());
            case Easter e -> easter(e, tense);
            case Through t -> through(t, tense, named);
            case Length l -> null;
        };
    }

    private @Nullable Interval inYear(DateForm.InYear in, Tense tense) {
        LocalDate today = written;
        On on = in.date();
        return today == null
                ? null
                : on(new On(today.getYear() + in.offset(), on.month(), on.day(), on.weekday(), on.turn()), tense);
    }

    private @Nullable Interval through(Through t, Tense tense, @Nullable Interval named) {
        Interval from = place(t.from(), tense, named);
        Interval to = place(t.to(), tense, named);
        if (from == null || to == null) {
            return null;
        }
        boolean yearless = t.from() instanceof On a && a.year() == null && t.to() instanceof On b && b.year() == null;
        if (to.last().isBefore(from.first()) && yearless) {
            boolean week = t.from() instanceof On on && on.weekday() != null && on.day() == null;
            from = week ? Interval.day(from.first().minusWeeks(1)) : shiftYears(from, -1);
        }
        return to.last().isBefore(from.first()) ? null : Interval.range(from, to);
    }

    private static Interval shiftYears(Interval i, int years) {
        return new Interval(i.first().plusYears(years), i.last().plusYears(years), i.precision());
    }

    private @Nullable Interval on(On on, Tense tense) {
        Integer year = on.year();
        Month month = on.month();
        Integer day = on.day();
        if (year != null) {
            return month == null
                    ? Interval.year(year)
                    : day == null
                            ? Interval.month(YearMonth.of(year, month))
                            : Interval.day(LocalDate.of(year, month, day));
        }
        LocalDate today = written;
        if (today == null) {
            return null;
        }
        if (month != null) {
            return day == null ? month(month, on.turn(), tense, today) : date(month, day, on.weekday(), tense, today);
        }
        if (day != null) {
            return dayOfMonth(day, tense, today);
        }
        DayOfWeek weekday = on.weekday();
        return weekday == null ? null : Interval.day(weekday(weekday, on.turn(), tense, today));
    }

    /** {@code next Friday} is of the next week; {@code last Friday} is at least two days back. */
    private LocalDate weekday(DayOfWeek weekday, Turn turn, Tense tense, LocalDate today) {
        return switch (turn) {
            case LAST -> today.minusDays(1).with(TemporalAdjusters.previous(weekday));
            case NEXT -> {
                LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                yield next.with(TemporalAdjusters.nextOrSame(weekday));
            }
            case THIS ->
                tense == Tense.PAST
                        ? today.with(TemporalAdjusters.previousOrSame(weekday))
                        : today.with(TemporalAdjusters.nextOrSame(weekday));
            case OPEN ->
                about && tense != Tense.FUTURE
                        ? today.plusDays(3).with(TemporalAdjusters.previousOrSame(weekday))
                        : tense == Tense.FUTURE || tense == Tense.PRESENT
                                ? today.with(TemporalAdjusters.nextOrSame(weekday))
                                : today.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private static Interval month(Month month, Turn turn, Tense tense, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        YearMonth same = YearMonth.of(today.getYear(), month);
        YearMonth before = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth behind = same.isBefore(now) ? same.plusYears(1) : same;
        YearMonth found = switch (turn) {
            case THIS -> same;
            case LAST -> before.equals(now) ? before.minusYears(1) : before;
            case NEXT -> behind.equals(now) ? behind.plusYears(1) : behind;
            case OPEN ->
                switch (tense) {
                    case PAST -> before;
                    case FUTURE, PRESENT -> behind;
                    default -> ChronoUnit.MONTHS.between(before, now) <= HALF_YEAR ? before : behind;
                };
        };
        return Interval.month(found);
    }

    private static @Nullable Interval date(
            Month month, int day, @Nullable DayOfWeek weekday, Tense tense, LocalDate today) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (day > month.length(java.time.Year.isLeap(year))) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, day);
            boolean fits = weekday == null || candidate.getDayOfWeek() == weekday;
            boolean ahead = candidate.isAfter(today.plusDays(1));
            boolean past = candidate.isBefore(today.minusDays(1));
            boolean allowed =
                    fits && !(weekday == null && (tense == Tense.PAST && ahead || tense == Tense.FUTURE && past));
            if (allowed && (best == null || distance(candidate, today) < distance(best, today))) {
                best = candidate;
            }
        }
        return best == null ? null : Interval.day(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static @Nullable Interval dayOfMonth(int day, Tense tense, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        if (tense == Tense.FUTURE && day < today.getDayOfMonth()) {
            month = month.plusMonths(1);
        } else if (tense != Tense.FUTURE && day > today.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        return day > month.lengthOfMonth() ? null : Interval.day(month.atDay(day));
    }

    private @Nullable Interval counted(ChronoUnit unit, int offset, Tense tense) {
        LocalDate today = written;
        if (today == null || Math.abs((long) offset) > FURTHEST_YEARS * 366L) {
            return null;
        }
        return switch (unit) {
            case DAYS -> Interval.day(today.plusDays(offset));
            case WEEKS -> Interval.week(today.plusWeeks(offset));
            case MONTHS -> Interval.month(YearMonth.from(today).plusMonths(offset));
            case YEARS -> Interval.year(today.getYear() + offset);
            case DECADES -> Interval.year(today.getYear() + 10 * offset);
            case HALF_DAYS -> weekend(today, offset, tense);
            default -> null;
        };
    }

    private static Interval weekend(LocalDate today, int offset, Tense tense) {
        boolean before = today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        LocalDate week = offset == 0 && tense == Tense.PAST && before ? today.minusWeeks(1) : today.plusWeeks(offset);
        return Interval.weekend(week);
    }

    private static @Nullable Interval after(After after, @Nullable Interval named) {
        if (named == null) {
            return null;
        }
        LocalDate day = named.first();
        boolean fine = named.precision() == Precision.DAY;
        return switch (after.unit()) {
            case DAYS -> fine ? Interval.day(day.plusDays(after.offset())) : null;
            case WEEKS -> !fine ? null : Interval.week(day.plusWeeks(after.offset()));
            case MONTHS ->
                fine || named.precision() == Precision.MONTH
                        ? Interval.month(YearMonth.from(day).plusMonths(after.offset()))
                        : null;
            case YEARS ->
                named.first().getYear() != named.last().getYear()
                        ? null
                        : Interval.year(day.getYear() + after.offset());
            default -> null;
        };
    }

    private @Nullable Interval stretch(Stretch stretch) {
        LocalDate today = written;
        if (today == null || stretch.unit().compareTo(ChronoUnit.DAYS) < 0) {
            return null;
        }
        LocalDate other = today.plus(stretch.count(), stretch.unit());
        return stretch.count() < 0
                ? new Interval(other, today, Precision.RANGE)
                : new Interval(today, other, Precision.RANGE);
    }

    private @Nullable Interval season(Season season) {
        if (season.year() != null) {
            return Interval.year(season.year());
        }
        LocalDate today = written;
        return season.turn() == Turn.THIS && today != null ? Interval.year(today.getYear()) : null;
    }

    private @Nullable Interval easter(Easter easter, Tense tense) {
        if (easter.year() != null) {
            return Interval.day(easter(easter.year()).plusDays(easter.offset()));
        }
        LocalDate today = written;
        if (today == null) {
            return null;
        }
        LocalDate here = easter(today.getYear()).plusDays(easter.offset());
        int shift = tense == Tense.FUTURE && here.isBefore(today)
                ? 1
                : tense != Tense.FUTURE && here.isAfter(today) ? -1 : 0;
        return Interval.day(easter(today.getYear() + shift).plusDays(easter.offset()));
    }

    /** The Gregorian Easter Sunday (anonymous algorithm, Nature 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int m = (a + 11 * h) / 319;
        int k = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
        int month = (h - m + k + 90) / 25;
        int day = (h - m + k + month + 19) % 32;
        return LocalDate.of(year, month, day);
    }
}
