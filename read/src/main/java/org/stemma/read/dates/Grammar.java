package org.stemma.read.dates;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The written forms of a date as one regular expression with named groups. No part repeats without a bound, so a match
 * costs a constant number of steps.
 */
final class Grammar {

    private static final String MONTH = "(?:" + alternatives() + ")";

    private static final String WEEKDAY = "(?:\\p{L}{2,12}(?:-feira)?\\.?,? {1,3}(?:den |the |le |el )?)?";

    private static final String YEAR = "(?:1[6-9]|20)\\d\\d";

    private static final String ISO = "(?<y1>" + YEAR + ")[-/](?<m1>0?[1-9]|1[0-2])(?:[-/](?<d1>\\d{1,2}))?(?!\\d)";

    private static final String COMPACT = "(?<y2>" + YEAR + ")(?<m2>0[1-9]|1[0-2])(?<d2>[0-3]\\d)(?=T\\d|Z|\\b)";

    private static final String DAY_FIRST = WEEKDAY
            + "(?<d3>[0-3]?\\d)(?:st|nd|rd|th|\\.|º|°|er)?[ -]{1,2}(?:de |of )?(?<m3>" + MONTH
            + ")(?!\\p{L})[.,]?[ -]{1,2}(?:de |del )?(?<y3>" + YEAR + ")(?!\\d)";

    private static final String MONTH_FIRST = WEEKDAY + "(?<m4>" + MONTH
            + ")(?!\\p{L})\\.? {1,2}(?<d4>[0-3]?\\d)(?:st|nd|rd|th)?,? {1,2}(?<y4>" + YEAR + ")(?!\\d)";

    private static final String MONTH_ONLY =
            "(?<m5>" + MONTH + ")(?!\\p{L})\\.?,? {1,2}(?:de )?(?<y5>" + YEAR + ")(?!\\d)";

    private static final String DOTTED =
            WEEKDAY + "(?<d6>[0-3]?\\d)\\. ?(?<m6>[01]?\\d)\\. ?(?<y6>" + YEAR + ")(?!\\d)";

    private static final String SLASHED =
            WEEKDAY + "(?<a7>[0-3]?\\d)(?<s7>[/-])(?<b7>[0-3]?\\d)\\k<s7>(?<y7>" + YEAR + ")(?!\\d)";

    /** A date at the beginning of the region. */
    static final Pattern DATE = Pattern.compile(
            "(?:" + String.join("|", ISO, COMPACT, DAY_FIRST, MONTH_FIRST, MONTH_ONLY, DOTTED, SLASHED) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A time of day right behind a date. */
    static final Pattern TIME = Pattern.compile(
            "(?:T|,? {0,2}(?:at|um|à|a las|às|alle|om|ore)? ?|,? {1,2}[-–—/|•·] {1,2})"
                    + "(?<h>[01]?\\d|2[0-3])(?:(?<sep>[:.hH])(?<min>[0-5]\\d)(?::(?<sec>[0-5]\\d)(?:[.,]\\d{1,9})?)?)?(?!\\d)"
                    + "(?: ?(?<half>[ap]\\.?m\\b\\.?|Uhr\\b|hrs\\b))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A zone right behind a time of day. */
    static final Pattern ZONE =
            Pattern.compile(" ?\\(?(?:(?<name>Z|[A-Z]{2,4})(?![\\p{L}\\d])(?<plus>[+-]\\d{1,2}(?::?\\d\\d)?)?"
                    + "|(?<num>[+-](?:0\\d|1[0-4]):?[0-5]\\d))\\)?");

    /** A time of day that stands before its date: {@code 10:42 a.m. ET, April 20, 2023}. */
    static final Pattern LEADING_TIME = Pattern.compile(
            "(?<h>[01]?\\d|2[0-3]):(?<min>[0-5]\\d)(?<sec>)?(?<sep>)?(?: ?(?<half>[ap]\\.?m\\b\\.?|Uhr\\b|hrs\\b))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand between a leading time, with its zone, and the date. */
    static final Pattern LEADING_JOIN = Pattern.compile("(?:,| on| ?[-–—/|•·]){0,2} {1,2}");

    private Grammar() {}

    private static String alternatives() {
        return Vocabulary.MONTHS.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
