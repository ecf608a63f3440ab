package org.stemma.render.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Publication times, as precise as they are known, in words and in order. What cannot be read is shown as it stands. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

    private static final long DAY_SECONDS = 86_400;

    private static final double YEAR_DAYS = 365.25;

    private static final double MONTH_DAYS = YEAR_DAYS / 12;

    private Dates() {}

    /** Seconds since 1970 at the earliest moment that {@code iso} can mean (UTC); the largest long when unknown. */
    public static long key(@Nullable String iso) {
        if (iso == null) {
            return Long.MAX_VALUE;
        }
        try {
            return switch (iso.length()) {
                case 4 -> seconds(Year.parse(iso).atDay(1));
                case 7 -> seconds(YearMonth.parse(iso).atDay(1));
                case 10 -> seconds(LocalDate.parse(iso));
                default -> moment(iso).toEpochSecond();
            };
        } catch (DateTimeException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long seconds(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** {@code 13 Nov 2024, 05:10 UTC}, or as much of it as is known; empty when nothing is. */
    public static String words(@Nullable String iso) {
        if (iso == null) {
            return "";
        }
        try {
            return switch (iso.length()) {
                case 4 -> iso;
                case 7 -> month(YearMonth.parse(iso));
                case 10 -> day(LocalDate.parse(iso));
                default -> words(iso, moment(iso));
            };
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** {@code 13 Nov, 05:10}: without year and, where it is UTC, zone, for places beside others of the same story. */
    public static String brief(@Nullable String iso) {
        String words = words(iso);
        if (iso == null || iso.length() < 10 || words.equals(iso)) {
            return words;
        }
        return words.replaceFirst(" [0-9]{4}", "").replaceFirst(" UTC$", "");
    }

    /** {@code 12 to 14 Nov 2024}: the days from one to the other, or the one that is known; empty when none is. */
    public static String range(@Nullable String from, @Nullable String to) {
        String first = days(from);
        String last = days(to);
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return first.isEmpty() ? last : first;
        }
        String shared = shared(first, last);
        return first.substring(0, first.length() - shared.length()) + " to " + last;
    }

    /** {@code 14 years later}: how far apart two dates are, in the largest unit of which there are two; empty when near. */
    public static String gap(@Nullable String from, @Nullable String to) {
        long days = (key(to) - key(from)) / DAY_SECONDS;
        if (from == null || to == null || key(from) == Long.MAX_VALUE || key(to) == Long.MAX_VALUE || days < 2) {
            return "";
        }
        boolean coarse = from.length() < 10 || to.length() < 10;
        if (days >= 2 * YEAR_DAYS) {
            return (coarse ? "about " : "") + Math.round(days / YEAR_DAYS) + " years later";
        }
        if (days >= 2 * MONTH_DAYS) {
            return (coarse ? "about " : "") + Math.round(days / MONTH_DAYS) + " months later";
        }
        return coarse ? "" : days + " days later";
    }

    /** The words after the first that both end with, and the blank before them. */
    private static String shared(String a, String b) {
        for (int at = a.indexOf(' '); at >= 0; at = a.indexOf(' ', at + 1)) {
            if (b.endsWith(a.substring(at)) && b.length() > a.length() - at) {
                return a.substring(at);
            }
        }
        return "";
    }

    private static String days(@Nullable String iso) {
        String words = words(iso);
        int comma = words.indexOf(',');
        return comma < 0 ? words : words.substring(0, comma);
    }

    private static String month(YearMonth m) {
        return MONTHS.get(m.getMonthValue() - 1) + " " + m.getYear();
    }

    private static String day(LocalDate d) {
        return d.getDayOfMonth() + " " + month(YearMonth.from(d));
    }

    /** A date and time; where no zone is given, as if in UTC. */
    private static OffsetDateTime moment(String iso) {
        return local(iso) ? LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC) : OffsetDateTime.parse(iso);
    }

    /** Whether a date and time has no zone. */
    private static boolean local(String iso) {
        String time = iso.substring(iso.indexOf('T') + 1);
        return !time.endsWith("Z") && time.indexOf('+') < 0 && time.indexOf('-') < 0;
    }

    private static String words(String iso, OffsetDateTime t) {
        String zone = t.getOffset().equals(ZoneOffset.UTC)
                ? " UTC"
                : " " + t.getOffset().getId();
        return String.format(
                Locale.ROOT,
                "%s, %02d:%02d%s",
                day(t.toLocalDate()),
                t.getHour(),
                t.getMinute(),
                local(iso) ? "" : zone);
    }
}
