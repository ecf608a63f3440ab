package org.stemma.time;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the words of a date say, before it is known when they were written. */
public sealed interface DateForm extends Serializable {

    /** Which one of several is meant. */
    enum Turn {
        /** The one before: {@code last July}. */
        LAST,
        /** The one that holds the day of writing: {@code this July}. */
        THIS,
        /** The one after: {@code next July}. */
        NEXT,
        /** Not said. */
        OPEN
    }

    /** A calendar date, whole or in part. @param turn for one without a year */
    record On(
            @Nullable Integer year,
            @Nullable Month month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday,
            Turn turn)
            implements DateForm {}

    /** A date of a year that is counted from the day of writing: {@code February last year}. @param offset -1 for last year */
    record InYear(On date, int offset) implements DateForm {}

    /**
     * A calendar unit counted from the day of writing.
     *
     * @param unit days, weeks, months, years; half-days for weekends
     * @param offset 0 for this one, -1 for the one before: {@code yesterday, last week, 14 months ago}
     */
    record Counted(ChronoUnit unit, int offset) implements DateForm {}

    /** A unit counted from the date that was named last: {@code two days later, the next day}. */
    record After(ChronoUnit unit, int offset) implements DateForm {}

    /** A stretch that touches the day of writing: {@code the past three months} (negative), {@code the next year}. */
    record Stretch(ChronoUnit unit, int count) implements DateForm {}

    /** A season: its months depend on the half of the earth, so that it says no more than its year. */
    record Season(@Nullable Integer year, Turn turn) implements DateForm {}

    /** A quarter, from 1 to 4. */
    record Quarter(int number, @Nullable Integer year, Turn turn) implements DateForm {}

    /** Ten years, from the one named. */
    record Decade(int year) implements DateForm {}

    /** So many days from Easter Sunday: {@code Good Friday} is -2. */
    record Easter(int offset, @Nullable Integer year) implements DateForm {}

    /** From one date to another. */
    record Through(DateForm from, DateForm to) implements DateForm {}

    /** A length of time: {@code for 14 months}. With {@code in} before it and a future tense it reaches into the calendar. */
    record Length(ChronoUnit unit, int count) implements DateForm {

        /** As ISO 8601 writes it: {@code P14M, PT3H}; a decade is ten years. */
        public String iso() {
            return switch (unit) {
                case SECONDS -> "PT" + count + "S";
                case MINUTES -> "PT" + count + "M";
                case HOURS -> "PT" + count + "H";
                case DAYS -> "P" + count + "D";
                case WEEKS -> "P" + count + "W";
                case MONTHS -> "P" + count + "M";
                case DECADES -> "P" + 10L * count + "Y";
                case CENTURIES -> "P" + 100L * count + "Y";
                default -> "P" + count + "Y";
            };
        }
    }
}
