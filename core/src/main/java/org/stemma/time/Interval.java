package org.stemma.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;

/**
 * A stretch of calendar days that a text names.
 *
 * @param first its first day
 * @param last its last day, inclusive; not before {@code first}
 * @param precision how finely the text gives it
 */
public record Interval(LocalDate first, LocalDate last, Precision precision)
        implements Comparable<Interval>, Serializable {

    private static final Comparator<Interval> ORDER =
            Comparator.comparing(Interval::first).thenComparing(Interval::last).thenComparing(Interval::precision);

    private static final int QUARTER_MONTHS = 3;

    private static final int DECADE_YEARS = 10;

    /** @throws IllegalArgumentException if the last day lies before the first */
    public Interval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("interval ends on " + last + ", before it begins on " + first);
        }
    }

    /** One day. */
    public static Interval day(LocalDate day) {
        return new Interval(day, day, Precision.DAY);
    }

    /** The week, Monday to Sunday, that holds {@code day}. */
    public static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** The Saturday and Sunday of the week that holds {@code day}. */
    public static Interval weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday.plusDays(5), monday.plusDays(6), Precision.WEEK);
    }

    /** A calendar month. */
    public static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** A quarter, from 1 to 4, of a calendar year. */
    public static Interval quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, (quarter - 1) * QUARTER_MONTHS + 1);
        return new Interval(first.atDay(1), first.plusMonths(QUARTER_MONTHS - 1).atEndOfMonth(), Precision.QUARTER);
    }

    /** A calendar year. */
    public static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    /** The ten years from {@code year} on. */
    public static Interval decade(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year + DECADE_YEARS - 1, 12, 31), Precision.DECADE);
    }

    /** From the beginning of one to the end of the other. @throws IllegalArgumentException if it ends before it begins */
    public static Interval range(Interval from, Interval to) {
        return new Interval(from.first, to.last, Precision.RANGE);
    }

    /** Its beginning in ISO 8601, as finely as the text gives it: {@code 2008}, {@code 2023-07}, {@code 2023-04-21}. */
    public String start() {
        return iso(first, grain());
    }

    /** Its end, inclusive, as finely as {@link #start()}. */
    public String end() {
        return iso(last, grain());
    }

    private ChronoUnit grain() {
        return switch (precision) {
            case DAY, WEEK -> ChronoUnit.DAYS;
            case MONTH, QUARTER -> ChronoUnit.MONTHS;
            case YEAR, DECADE -> ChronoUnit.YEARS;
            case RANGE -> rangeGrain();
        };
    }

    private ChronoUnit rangeGrain() {
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        return years ? ChronoUnit.YEARS : months ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }

    private static String iso(LocalDate day, ChronoUnit grain) {
        String text =
                String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return grain == ChronoUnit.YEARS
                ? text.substring(0, 4)
                : grain == ChronoUnit.MONTHS ? text.substring(0, 7) : text;
    }

    /** Whether they share a day. */
    public boolean overlaps(Interval other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it lies in {@code other}, borders included. */
    public boolean within(Interval other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** By first day, then the shorter one. */
    @Override
    public int compareTo(Interval other) {
        return ORDER.compare(this, other);
    }
}
