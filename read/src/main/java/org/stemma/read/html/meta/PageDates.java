package org.stemma.read.html.meta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as pages write them, to ISO 8601 with the precision that was written.
 *
 * <p>Nothing is added: no zone where none stands, no time where none stands. Years run from 1990 to 2100; what a page
 * dates outside is taken for a number.
 */
final class PageDates {
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?");
    private static final Pattern COMPACT =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(Z|[+-]\\d{4})?)?$");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\s?[./\u5e74\ub144-]\\s?(\\d{1,2})\\s?[./\u6708\uc6d4-]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d{2})(?![\\d])");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\u00ba|\\.|,)?[\\s-]+(?:de |d'|of |ta' )?([\\p{L}\\p{M}]{3,12})\\.?,?[\\s-]+(?:de |del )?((?:19|20)\\d{2})");
    private static final Pattern NAME_DAY = Pattern.compile(
            "(?<![\\p{L}])([\\p{L}\\p{M}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+((?:19|20)\\d{2})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.])(\\d{1,2})(?::|\\.|h|\u6642|\uc2dc )\\s?(\\d{2})(?::(\\d{2}))?\\s*(a\\.?m\\.?|p\\.?m\\.?)?(?![\\d])",
            Pattern.CASE_INSENSITIVE);

    /** Day, month and a year of two digits. */
    private static final int MIN_DIGITS = 4;

    private PageDates() {}

    /**
     * The first date in the text.
     *
     * @param language two letters; decides what a month's name means and, with {@code en-US}, which number is the month
     */
    static Optional<String> find(String raw, String language) {
        String s = raw.strip();
        if (s.length() < 6 || s.length() > 300 || !figures(s)) {
            return Optional.empty();
        }
        return iso(s).or(() -> compact(s)).or(() -> epoch(s)).or(() -> written(s, language));
    }

    /** Whether there are as many digits as the shortest date has. */
    private static boolean figures(String s) {
        int digits = 0;
        for (int i = 0; i < s.length() && digits < MIN_DIGITS; i++) {
            digits += s.charAt(i) >= '0' && s.charAt(i) <= '9' ? 1 : 0;
        }
        return digits == MIN_DIGITS;
    }

    private static Optional<String> iso(String s) {
        Matcher m = ISO.matcher(s);
        return m.find() ? build(m) : Optional.empty();
    }

    private static Optional<String> compact(String s) {
        Matcher m = COMPACT.matcher(s);
        return m.matches() ? build(m) : Optional.empty();
    }

    private static Optional<String> build(Matcher m) {
        Optional<String> day = day(m.group(1), m.group(2), m.group(3));
        if (m.group(4) == null) {
            return day;
        }
        return day.flatMap(d -> time(d, m.group(4), m.group(5), m.group(6), m.group(7)));
    }

    private static Optional<String> epoch(String s) {
        if (!EPOCH.matcher(s).matches()) {
            return Optional.empty();
        }
        long n = Long.parseLong(s);
        return Optional.of(
                Instant.ofEpochSecond(s.length() == 13 ? n / 1000 : n).toString());
    }

    private static Optional<String> written(String s, String language) {
        String two = language.length() >= 2 ? language.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        Matcher m = YEAR_FIRST.matcher(s);
        if (m.find()) {
            Optional<String> d = day(m.group(1), m.group(2), m.group(3));
            if (d.isPresent()) {
                return clock(d.get(), s.substring(m.end()));
            }
        }
        m = DAY_NAME.matcher(s);
        while (m.find()) {
            Optional<String> d = named(m.group(3), m.group(2), m.group(1), two);
            if (d.isPresent()) {
                return clock(d.get(), s.substring(m.end()));
            }
        }
        m = NAME_DAY.matcher(s);
        while (m.find()) {
            Optional<String> d = named(m.group(3), m.group(1), m.group(2), two);
            if (d.isPresent()) {
                return clock(d.get(), s.substring(m.end()));
            }
        }
        m = YEAR_LAST.matcher(s);
        if (m.find()) {
            String rest = s.substring(m.end());
            return numeric(m, language).flatMap(d -> clock(d, rest));
        }
        return Optional.empty();
    }

    private static Optional<String> numeric(Matcher m, String language) {
        String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
        boolean monthFirst = m.group(2).equals("/")
                && (language.isEmpty()
                        || language.equalsIgnoreCase("en")
                        || language.toLowerCase(Locale.ROOT).startsWith("en-us"));
        String first = m.group(1);
        String second = m.group(3);
        Optional<String> usual = monthFirst ? day(year, first, second) : day(year, second, first);
        return usual.or(() -> monthFirst ? day(year, second, first) : day(year, first, second));
    }

    private static Optional<String> named(String year, String month, String day, String language) {
        return Months.of(month, language).flatMap(m -> day(year, String.valueOf(m), day));
    }

    private static Optional<String> clock(String day, String rest) {
        String near = rest.substring(0, Math.min(rest.length(), 24));
        Matcher m = CLOCK.matcher(near);
        if (!m.find()) {
            return Optional.of(day);
        }
        int hour = Integer.parseInt(m.group(1));
        if (m.group(4) != null) {
            boolean pm = m.group(4).toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % 12 + (pm ? 12 : 0);
        }
        Optional<String> full =
                hour > 23 ? Optional.empty() : time(day, String.valueOf(hour), m.group(2), m.group(3), null);
        return full.isPresent() ? full : Optional.of(day);
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            LocalDate d = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return d.getYear() < 1990 || d.getYear() > 2100 ? Optional.empty() : Optional.of(d.toString());
        } catch (DateTimeException outside) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(
            String day,
            String hour,
            String minute,
            @org.jspecify.annotations.Nullable String second,
            @org.jspecify.annotations.Nullable String zone) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        int s = second == null ? 0 : Integer.parseInt(second);
        if (h > 23 || m > 59 || s > 59) {
            return Optional.of(day);
        }
        String clock = day + 'T' + two(h) + ':' + two(m) + ':' + two(s);
        return Optional.of(zone == null ? clock : clock + offset(zone));
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    private static String offset(String zone) {
        if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) {
            return "Z";
        }
        String digits = zone.replace(":", "");
        int hours = Integer.parseInt(digits.substring(1, 3));
        int minutes = digits.length() >= 5 ? Integer.parseInt(digits.substring(3, 5)) : 0;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return "";
        }
        int total = (hours * 60 + minutes) * 60 * (digits.charAt(0) == '-' ? -1 : 1);
        return ZoneOffset.ofTotalSeconds(total).getId();
    }
}
