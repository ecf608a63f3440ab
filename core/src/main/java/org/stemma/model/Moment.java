package org.stemma.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as precisely as it is known.
 *
 * @param earliest first instant that fits
 * @param latest first instant that fits no more
 */
public record Moment(Instant earliest, Instant latest) {

    /** A date without a zone can mean any zone on earth: a day reaches 14 hours ahead and 12 behind. */
    private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(14);

    private static final ZoneOffset WESTMOST = ZoneOffset.ofHours(-12);

    /** Reads ISO 8601 of the precisions that {@code Report.publishedAt} allows; empty when null or not of that form. */
    public static Optional<Moment> parse(@Nullable String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (iso.length()) {
                        case 4 ->
                            days(
                                    Year.parse(iso).atDay(1),
                                    Year.parse(iso).plusYears(1).atDay(1));
                        case 7 ->
                            days(
                                    YearMonth.parse(iso).atDay(1),
                                    YearMonth.parse(iso).plusMonths(1).atDay(1));
                        case 10 ->
                            days(LocalDate.parse(iso), LocalDate.parse(iso).plusDays(1));
                        default -> instant(iso);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment days(LocalDate first, LocalDate end) {
        return new Moment(
                first.atStartOfDay().toInstant(ZoneOffset.UTC),
                end.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Moment instant(String iso) {
        boolean zoned = iso.endsWith("Z") || iso.matches(".*[+-]\\d\\d:?\\d\\d$");
        if (zoned) {
            Instant at = OffsetDateTime.parse(iso).toInstant();
            return new Moment(at, at.plusSeconds(1));
        }
        LocalDateTime local = LocalDateTime.parse(iso);
        return new Moment(local.toInstant(EASTMOST), local.toInstant(WESTMOST));
    }

    /** Whether the day is known, give or take the zone. */
    public boolean toTheDay() {
        return Duration.between(earliest, latest).compareTo(Duration.ofDays(2)) < 0;
    }

    /** Whether this was surely before {@code other}. */
    public boolean before(Moment other) {
        return !latest.isAfter(other.earliest);
    }
}
