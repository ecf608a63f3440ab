package org.stemma.read.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads publication dates leniently and answers in ISO 8601, never more precise than what was written.
 *
 * <p>Forms: ISO 8601 whole or in part, compact ({@code 20230420T101500Z}), RFC 822, written dates in English, German,
 * French, Spanish, Italian, Dutch and Portuguese ({@code 20 April 2023}, {@code April 20, 2023 6:21 AM EDT}),
 * {@code 20.04.2023}, {@code 04/20/2023}, and for {@link #iso} Unix seconds or milliseconds. Where day and month cannot
 * be told apart ({@code 03/04/2023}) only the year is answered. A zone abbreviation that means several offsets leaves
 * the time without offset. Midnight to the second without zone stands in archives for an unknown time and is left out.
 */
public final class Dates {

    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?(?:\\.\\d+)?");

    private static final Pattern COMPACT_TIME =
            Pattern.compile("^(\\d{8})T?([01]\\d|2[0-3])([0-5]\\d)([0-5]\\d)(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Weekday and month stand before a date's first digit, and no more. */
    private static final int LONGEST_OPENING_CHARS = 40;

    private static final int LONGEST_FIELD_CHARS = 120;

    private Dates() {}

    /**
     * Reads a field that holds a date and little else.
     *
     * @return the date in ISO 8601: a year, a month, a day, or a date and time with offset where one was given; empty
     *     when no date stands within the first 120 characters
     */
    public static Optional<String> iso(String field) {
        String value = field.strip();
        if (value.length() > LONGEST_FIELD_CHARS) {
            value = value.substring(0, LONGEST_FIELD_CHARS);
        }
        if (YEAR.matcher(value).matches()) {
            return Optional.of(value);
        }
        Matcher epoch = EPOCH.matcher(value);
        if (epoch.matches() && !looksCompact(value)) {
            return Optional.of(SECONDS.format(Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                            .atOffset(ZoneOffset.UTC))
                    + "Z");
        }
        value = COMPACT_TIME.matcher(value).replaceFirst("$1T$2:$3:$4");
        return find(value, 0, value.length()).map(FoundDate::iso);
    }

    /**
     * Reads the first date that starts in {@code [from, to)} of {@code text} at a word's beginning.
     *
     * @return the date with its place; empty when there is none
     */
    public static Optional<FoundDate> find(CharSequence text, int from, int to) {
        boolean insideWord = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                Optional<FoundDate> found = insideWord ? Optional.empty() : at(text, at, to);
                if (found.isPresent()) {
                    return found;
                }
                insideWord = true;
            } else {
                insideWord = false;
            }
        }
        return Optional.empty();
    }

    /** Reads the date, with the time of day behind or before it, that starts exactly at {@code from} and ends by {@code to}. */
    public static Optional<FoundDate> at(CharSequence text, int from, int to) {
        if (!hasDigit(text, from, Math.min(to, from + LONGEST_OPENING_CHARS))) {
            return Optional.empty();
        }
        Matcher date = Grammar.DATE.matcher(text).region(from, to);
        if (date.lookingAt()) {
            return written(date).map(day -> behind(text, day, from, date.end(), to));
        }
        Matcher time = Grammar.LEADING_TIME.matcher(text).region(from, to);
        if (!time.lookingAt()) {
            return Optional.empty();
        }
        Zone zone = zone(text, time.end(), to);
        Matcher join = Grammar.LEADING_JOIN.matcher(text).region(zone.end, to);
        if (!join.lookingAt()) {
            return Optional.empty();
        }
        Matcher later = Grammar.DATE.matcher(text).region(join.end(), to);
        return later.lookingAt()
                ? written(later).map(day -> new FoundDate(from, later.end(), withTime(day, time, zone)))
                : Optional.empty();
    }

    /** A quick look that spares most words the expressions. */
    private static boolean hasDigit(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static FoundDate behind(CharSequence text, String day, int from, int dateEnd, int to) {
        FoundDate plain = new FoundDate(from, dateEnd, day);
        if (day.length() < 10) {
            return plain;
        }
        Matcher time = Grammar.TIME.matcher(text).region(dateEnd, to);
        if (!time.lookingAt() || (time.group("min") == null && time.group("half") == null)) {
            return plain;
        }
        if (".".equals(time.group("sep")) && time.group("half") == null) {
            return plain;
        }
        Zone zone = zone(text, time.end(), to);
        return new FoundDate(from, zone.end, withTime(day, time, zone));
    }

    private static Optional<String> written(Matcher m) {
        try {
            if (m.group("y1") != null) {
                return Optional.of(day(m.group("y1"), Integer.parseInt(m.group("m1")), m.group("d1")));
            }
            if (m.group("y2") != null) {
                return Optional.of(day(m.group("y2"), Integer.parseInt(m.group("m2")), m.group("d2")));
            }
            if (m.group("y3") != null) {
                return Optional.of(day(m.group("y3"), month(m.group("m3")), m.group("d3")));
            }
            if (m.group("y4") != null) {
                return Optional.of(day(m.group("y4"), month(m.group("m4")), m.group("d4")));
            }
            if (m.group("y5") != null) {
                return Optional.of(day(m.group("y5"), month(m.group("m5")), null));
            }
            if (m.group("y6") != null) {
                return Optional.of(day(m.group("y6"), Integer.parseInt(m.group("m6")), m.group("d6")));
            }
            return Optional.of(slashed(m.group("y7"), m.group("a7"), m.group("b7")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        Integer number = Vocabulary.MONTHS.get(name.toLowerCase(Locale.ROOT));
        if (number == null) {
            throw new DateTimeException("no month is called " + name);
        }
        return number;
    }

    private static String day(String year, int month, @Nullable String day) {
        return day == null
                ? YearMonth.of(Integer.parseInt(year), month).toString()
                : LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                        .toString();
    }

    private static String slashed(String year, String a, String b) {
        int first = Integer.parseInt(a);
        int second = Integer.parseInt(b);
        if (first == second || second > 12) {
            return day(year, first, b);
        }
        return first > 12 ? day(year, second, a) : year;
    }

    private static String withTime(String day, Matcher time, Zone zone) {
        if (day.length() < 10) {
            return day;
        }
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null && hour <= 12) {
            char c = Character.toLowerCase(half.charAt(0));
            hour = c == 'p' ? hour % 12 + 12 : c == 'a' ? hour % 12 : hour;
        }
        String minute = time.group("min");
        String second = time.group("sec");
        LocalTime clock = LocalTime.of(
                hour,
                minute == null ? 0 : Integer.parseInt(minute),
                second == null || second.isEmpty() ? 0 : Integer.parseInt(second));
        if (zone.name == null && second != null && clock.equals(LocalTime.MIDNIGHT)) {
            return day;
        }
        LocalDateTime when = LocalDate.parse(day).atTime(clock);
        return SECONDS.format(when) + (zone.name == null ? "" : offset(zone.name, when));
    }

    private static String offset(String zone, LocalDateTime when) {
        return ZoneId.of(zone).getRules().getOffset(when).getId();
    }

    /** Where a zone behind a time ends, and which; {@code end} is the time's end when there is none. */
    private record Zone(@Nullable String name, int end) {}

    private static Zone zone(CharSequence text, int from, int to) {
        Matcher m = Grammar.ZONE.matcher(text).region(from, to);
        if (!m.lookingAt()) {
            return new Zone(null, from);
        }
        if (m.group("num") != null) {
            String number = m.group("num");
            return new Zone(
                    number.length() == 5 ? number.substring(0, 3) + ":" + number.substring(3) : number, m.end());
        }
        String known = Vocabulary.ZONES.get(m.group("name"));
        if (known == null) {
            boolean severalMeanings =
                    m.group("name").length() == 3 && m.group("name").endsWith("T");
            return new Zone(null, severalMeanings ? m.end() : from);
        }
        String shift = m.group("plus");
        return shift == null ? new Zone(known, m.end()) : shifted(known, shift, m, from);
    }

    private static Zone shifted(String known, String shift, Matcher m, int from) {
        try {
            return new Zone(known.equals("+00:00") ? ZoneOffset.of(shift).getId() : known, m.end());
        } catch (DateTimeException outOfRange) {
            return new Zone(null, from);
        }
    }

    private static boolean looksCompact(String value) {
        return value.length() <= 8;
    }
}
