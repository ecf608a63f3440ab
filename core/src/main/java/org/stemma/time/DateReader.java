package org.stemma.time;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.Token;
import org.stemma.time.DateForm.Counted;
import org.stemma.time.DateForm.Decade;
import org.stemma.time.DateForm.Easter;
import org.stemma.time.DateForm.On;
import org.stemma.time.DateForm.Quarter;
import org.stemma.time.DateForm.Season;
import org.stemma.time.DateForm.Turn;

/**
 * Reads every expression of time in a sentence: dates, whole or in part, what is counted from the day of writing or from
 * another date, stretches, and lengths of time. Clock times are passed over.
 *
 * <p>In the order of the text, never overlapping. Linear, without state. {@link DateResolver} gives them their place in the
 * calendar.
 */
public final class DateReader {

    /** Days that have a name and the same date every year. */
    private static final Map<String, int[]> FEASTS = Map.of(
            "christmas day", new int[] {12, 25},
            "christmas eve", new int[] {12, 24},
            "boxing day", new int[] {12, 26},
            "new year day", new int[] {1, 1},
            "new year eve", new int[] {12, 31},
            "valentine day", new int[] {2, 14},
            "halloween", new int[] {10, 31},
            "may day", new int[] {5, 1});

    private static final Map<String, Integer> EASTER =
            Map.of("easter sunday", 0, "easter monday", 1, "good friday", -2, "palm sunday", -7, "ash wednesday", -46);

    /** What leads a year that nothing else shows to be one. */
    private static final Set<String> LED = Set.of("in", "since", "until", "by");

    private final DateTokens tokens;
    private final RelativeDates relative;
    private final DateRanges ranges;
    private final List<DateExpression> found = new ArrayList<>();

    private DateReader(List<Token> tokens, String text) {
        this.tokens = new DateTokens(tokens, text);
        relative = new RelativeDates(this.tokens);
        ranges = new DateRanges(this.tokens);
    }

    /** A form and one past its last token. */
    record Read(int end, DateForm form, boolean loose) {
        static Read of(int end, DateForm form) {
            return new Read(end, form, false);
        }
    }

    /** The expressions of {@code tokens}, one sentence, whose offsets point into {@code text}. */
    public static List<DateExpression> read(List<Token> tokens, String text) {
        DateReader reader = new DateReader(tokens, text);
        int i = 0;
        while (i < tokens.size()) {
            i = reader.at(i);
        }
        return reader.found;
    }

    private int at(int i) {
        if (!tokens.number(i) && !tokens.capital(i) && tokens.raw(i) == null && !DateWords.first(tokens.form(i))) {
            return i + 1;
        }
        Read read = ranges.at(i);
        if (read == null) {
            read = relative.at(i);
        }
        if (read == null) {
            read = named(i);
        }
        if (read == null) {
            read = written(i);
        }
        if (read == null) {
            read = oldYear(i);
        }
        if (read == null) {
            TimeMention mention = tokens.mention(i);
            read = mention == null ? null : ofYear(mention);
        }
        if (read == null) {
            return i + 1;
        }
        Span span = new Span(tokens.at(i).start(), tokens.at(read.end() - 1).end());
        found.add(new DateExpression(i, read.end(), span, read.form(), read.loose(), lead(i)));
        return read.end();
    }

    /** A written date, with {@code last year, of 2031} behind it where it has no year of its own. */
    private Read ofYear(TimeMention m) {
        boolean of = tokens.form(m.end()).equals("of") && m.month() != null && m.year() == null;
        Integer named = of ? tokens.year(m.end() + 1) : null;
        if (named != null) {
            return Read.of(m.end() + 2, new On(named, m.month(), m.day(), m.weekday(), Turn.OPEN));
        }
        int at = tokens.form(m.end()).equals("of") ? m.end() + 1 : m.end();
        Turn turn = DateWords.turn(tokens.form(at));
        boolean year = turn != null
                && tokens.form(at + 1).equals("year")
                && m.month() != null
                && m.year() == null
                && tokens.joined(at - 1)
                && form(m) instanceof On;
        if (!year || !(form(m) instanceof On on)) {
            return Read.of(m.end(), form(m));
        }
        int offset = turn == Turn.LAST ? -1 : turn == Turn.NEXT ? 1 : 0;
        return Read.of(at + 2, new DateForm.InYear(on, offset));
    }

    private String lead(int i) {
        String before = tokens.form(i - 1);
        if (before.equals("the") || before.equals("late") || before.equals("early") || before.equals("end")) {
            before = tokens.form(i - 2);
        }
        return DateWords.LEADS.contains(before) ? before : "";
    }

    static DateForm form(TimeMention m) {
        TimeMention.Relative relative = m.relative();
        return relative != null
                ? new Counted(relative.unit(), relative.offset())
                : new On(m.year(), m.month(), m.day(), m.weekday(), Turn.OPEN);
    }

    /** Feasts, seasons, quarters, decades. */
    private @Nullable Read named(int i) {
        Read feast = feast(i);
        if (feast != null) {
            return feast;
        }
        String form = tokens.form(i);
        if (DateWords.season(form)) {
            return season(i);
        }
        boolean tens = form.length() == 5
                && form.endsWith("0s")
                && form.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
        if (tens) {
            int year = Integer.parseInt(form.substring(0, 4));
            return year >= 1500 && year < 2100 ? Read.of(i + 1, new Decade(year)) : null;
        }
        return quarter(i);
    }

    private @Nullable Read feast(int i) {
        if (!tokens.capital(i)) {
            return null;
        }
        for (int length = 3; length >= 1; length--) {
            StringBuilder name = new StringBuilder();
            for (int j = i; j < i + length; j++) {
                name.append(j == i ? "" : " ").append(tokens.form(j));
            }
            boolean capital = tokens.capital(i + length - 1);
            int end = i + length;
            Integer year = tokens.year(tokens.form(end).equals("in") ? end + 1 : end);
            int[] date = FEASTS.get(name.toString());
            Integer easter = EASTER.get(name.toString());
            if (capital && (date != null || easter != null)) {
                int last = year == null ? end : tokens.form(end).equals("in") ? end + 2 : end + 1;
                return Read.of(
                        last,
                        date != null
                                ? new On(year, Month.of(date[0]), date[1], null, Turn.OPEN)
                                : new Easter(easter == null ? 0 : easter, year));
            }
        }
        return null;
    }

    private @Nullable Read season(int i) {
        int at = tokens.form(i + 1).equals("of") ? i + 2 : i + 1;
        Integer year = tokens.year(at);
        boolean noun = tokens.form(i).equals("fall") || tokens.form(i).equals("spring");
        if (year == null || noun && at == i + 1 && tokens.capital(i + 1)) {
            return null;
        }
        return Read.of(at + 1, new Season(year, Turn.OPEN));
    }

    private @Nullable Read quarter(int i) {
        String form = tokens.form(i);
        boolean short1 = form.length() == 2 && form.charAt(0) == 'q' && form.charAt(1) >= '1' && form.charAt(1) <= '4';
        Integer ordinal = DateWords.ordinal(form);
        boolean said = ordinal != null && tokens.form(i + 1).equals("quarter") && tokens.joined(i);
        if (!short1 && !said) {
            return null;
        }
        int number = short1 ? form.charAt(1) - '0' : ordinal == null ? 1 : ordinal;
        int end = short1 ? i + 1 : i + 2;
        int at = tokens.form(end).equals("of") || tokens.form(end).equals("in") ? end + 1 : end;
        Integer year = tokens.year(at);
        return year == null ? null : Read.of(at + 1, new Quarter(number, year, Turn.OPEN));
    }

    /** {@code in 1889}: a year before those that {@link TimeReader} takes, behind a preposition that leaves no doubt. */
    private @Nullable Read oldYear(int i) {
        String form = tokens.form(i);
        boolean four = tokens.number(i) && form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!four || !LED.contains(tokens.form(i - 1))) {
            return null;
        }
        boolean counts = tokens.behind(i).isBlank() && tokens.form(i + 1).endsWith("s") && !tokens.capital(i + 1);
        int year = counts ? 0 : Integer.parseInt(form);
        boolean plain = tokens.at(i).end() - tokens.at(i).start() == 4;
        return year >= 1500 && year < 1900 && plain ? Read.of(i + 1, new On(year, null, null, null, Turn.OPEN)) : null;
    }

    /** {@code 20/04/2023, 20.04.2023}: only where day and month cannot be mixed up. */
    private @Nullable Read written(int i) {
        if (!tokens.number(i)) {
            return null;
        }
        String[] parts = tokens.form(i).split("\\.");
        if (parts.length == 3 && parts[2].length() == 4) {
            return numeric(i + 1, parts[0], parts[1], parts[2]);
        }
        boolean slashed = tokens.behind(i).equals("/") && tokens.behind(i + 1).equals("/");
        return slashed && tokens.year(i + 2) != null
                ? numeric(i + 3, tokens.form(i), tokens.form(i + 1), tokens.form(i + 2))
                : null;
    }

    private static @Nullable Read numeric(int end, String a, String b, String c) {
        Integer one = DateWords.number(a);
        Integer two = DateWords.number(b);
        Integer year = c.chars().allMatch(x -> x >= '0' && x <= '9') ? Integer.valueOf(c) : null;
        if (one == null || two == null || year == null || one > 31 || two > 31 || one < 1 || two < 1) {
            return null;
        }
        boolean dayFirst = one > 12 && two <= 12 || one.equals(two);
        boolean monthFirst = two > 12 && one <= 12;
        if (!dayFirst && !monthFirst) {
            return null;
        }
        return Read.of(end, new On(year, Month.of(dayFirst ? two : one), dayFirst ? one : two, null, Turn.OPEN));
    }
}
