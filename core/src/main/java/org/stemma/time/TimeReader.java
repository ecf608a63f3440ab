package org.stemma.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.text.WordSets;

/** Reads the dates and clock times of a list of tokens, in order, never overlapping. Linear, without state. */
public final class TimeReader {

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    /** Months that are other words too: they need a capital and a number or one of {@link #BEFORE_MONTH} beside them. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "sun", "sat", "dec", "jan", "sep", "wed");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "on", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "from",
            "to", "between", "during", "and", "before", "after", "through", "every", "each");

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day",
            ChronoUnit.DAYS,
            "week",
            ChronoUnit.WEEKS,
            "month",
            ChronoUnit.MONTHS,
            "year",
            ChronoUnit.YEARS,
            "weekend",
            ChronoUnit.HALF_DAYS,
            "decade",
            ChronoUnit.DECADES,
            "century",
            ChronoUnit.CENTURIES);

    private static final Map<String, Integer> DAY_WORDS =
            Map.of("yesterday", -1, "today", 0, "tomorrow", 1, "tonight", 0);

    private static final Map<String, Integer> DIRECTIONS =
            Map.of("last", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "following", 1, "coming", 1);

    /** Words that a date can begin with: of the others none is looked at twice. */
    private static final Set<String> FIRST =
            WordSets.all(MONTHS.keySet(), WEEKDAYS.keySet(), DAY_WORDS.keySet(), DIRECTIONS.keySet());

    private final List<Token> tokens;
    private final String text;
    private final List<TimeMention> found = new ArrayList<>();

    private TimeReader(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** The dates and times of {@code tokens}, whose offsets point into {@code text}. */
    public static List<TimeMention> read(List<Token> tokens, String text) {
        TimeReader reader = new TimeReader(tokens, text);
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, reader.at(at));
        }
        return reader.found;
    }

    /** By token: whether one of {@code mentions} covers it. */
    public static boolean[] taken(List<TimeMention> mentions, int tokens) {
        boolean[] taken = new boolean[tokens];
        for (TimeMention mention : mentions) {
            for (int i = mention.first(); i < mention.end(); i++) {
                taken[i] = true;
            }
        }
        return taken;
    }

    /** The month that a folded name or abbreviation stands for; null if none. */
    static @Nullable Month month(String form) {
        return MONTHS.get(form);
    }

    private int at(int i) {
        Token token = tokens.get(i);
        if (token.kind() != TokenKind.NUMBER && !FIRST.contains(token.form())) {
            return 0;
        }
        int end = iso(i);
        if (end == 0) {
            end = monthFirst(i);
        }
        if (end == 0) {
            end = dayFirst(i);
        }
        if (end == 0) {
            end = weekday(i);
        }
        if (end == 0) {
            end = relative(i);
        }
        if (end == 0) {
            end = clock(i);
        }
        return end == 0 ? year(i) : end;
    }

    /** {@code 2023-04-20}. */
    private int iso(int i) {
        Integer year = yearAt(i);
        if (year == null || i + 2 >= tokens.size() || !joined(i, "-") || !joined(i + 1, "-")) {
            return 0;
        }
        Integer month = plain(i + 1, 12);
        Integer day = plain(i + 2, 31);
        return month == null || day == null ? 0 : add(i, i + 3, year, Month.of(month), day, null, null, null);
    }

    /** {@code April 20, 2023}; {@code in April}; {@code April 2023}. */
    private int monthFirst(int i) {
        Month month = monthAt(i);
        if (month == null) {
            return 0;
        }
        int end = i + 1;
        Integer day = end < tokens.size() && near(i, end, 2) ? dayAt(end) : null;
        if (day != null && !countsBehind(end)) {
            end++;
        } else {
            day = null;
        }
        Integer year = end < tokens.size() && near(end - 1, end, 2) ? yearAt(end) : null;
        return add(i, year == null ? end : end + 1, year, month, day, null, null, null);
    }

    /** {@code 20 April 2023; the 20th of April}. */
    private int dayFirst(int i) {
        Integer day = dayAt(i);
        if (day == null || i + 1 >= tokens.size()) {
            return 0;
        }
        int at = tokens.get(i + 1).form().equals("of") ? i + 2 : i + 1;
        Month month = at < tokens.size() && near(at - 1, at, 2) ? monthAt(at) : null;
        if (month == null) {
            return 0;
        }
        Integer year = at + 1 < tokens.size() && near(at, at + 1, 2) ? yearAt(at + 1) : null;
        return add(i, year == null ? at + 1 : at + 2, year, month, day, null, null, null);
    }

    private int weekday(int i) {
        Token token = tokens.get(i);
        DayOfWeek weekday = token.capital() ? WEEKDAYS.get(token.form()) : null;
        if (weekday == null || DOUBTFUL.contains(token.form())) {
            return 0;
        }
        Integer direction = i > 0 ? DIRECTIONS.get(tokens.get(i - 1).form()) : null;
        int end = i + 1;
        // Thursday, April 20, 2023: one date.
        Month month = end < tokens.size() && near(i, end, 2) ? monthAt(end) : null;
        Integer day = month != null && end + 1 < tokens.size() ? dayAt(end + 1) : null;
        if (month != null && day != null) {
            int year = end + 2 < tokens.size() && near(end + 1, end + 2, 2) && yearAt(end + 2) != null ? end + 2 : -1;
            return add(
                    i, year < 0 ? end + 2 : end + 3, year < 0 ? null : yearAt(year), month, day, weekday, null, null);
        }
        Integer dayBefore = end < tokens.size() && near(i, end, 2) ? dayAt(end) : null;
        Month monthBehind = dayBefore != null && end + 1 < tokens.size() ? monthAt(end + 1) : null;
        if (dayBefore != null && monthBehind != null) {
            return add(i, end + 2, null, monthBehind, dayBefore, weekday, null, null);
        }
        return add(direction == null ? i : i - 1, end, null, null, null, weekday, null, null);
    }

    private int relative(int i) {
        String form = tokens.get(i).form();
        Integer word = DAY_WORDS.get(form);
        if (word != null) {
            return add(i, i + 1, null, null, null, null, new TimeMention.Relative(ChronoUnit.DAYS, word), null);
        }
        Integer direction = DIRECTIONS.get(form);
        if (direction == null || i + 1 >= tokens.size() || over(i)) {
            return 0;
        }
        ChronoUnit unit = UNITS.get(tokens.get(i + 1).form());
        Month month = monthAt(i + 1);
        if (month != null && !tokens.get(i + 1).form().equals("may")) {
            return 0;
        }
        boolean ago = form.equals("previous") || form.equals("following") || form.equals("current");
        if (unit == null || ago || unit == ChronoUnit.DAYS) {
            return 0;
        }
        return add(i, i + 2, null, null, null, null, new TimeMention.Relative(unit, direction), null);
    }

    /** {@code over the last year, in the past week}: a stretch of time, not a point. */
    private boolean over(int i) {
        return i > 0 && tokens.get(i - 1).form().equals("the");
    }

    /** {@code 10:30, 10.30am, 5 p.m.}. */
    private int clock(int i) {
        Token token = tokens.get(i);
        if (token.kind() != TokenKind.NUMBER) {
            return 0;
        }
        String form = token.form();
        boolean glued = form.endsWith("am") || form.endsWith("pm");
        String hourText = glued ? form.substring(0, form.length() - 2) : form;
        Integer hour = number(hourText.contains(".") ? hourText.substring(0, hourText.indexOf('.')) : hourText, 24);
        if (hour == null) {
            return 0;
        }
        int end = i + 1;
        int minutes = 0;
        boolean timed = glued;
        if (hourText.contains(".")) {
            Integer part = number(hourText.substring(hourText.indexOf('.') + 1), 59);
            minutes = part == null ? 0 : part;
        } else if (end < tokens.size() && joined(i, ":")) {
            String second = tokens.get(end).form();
            boolean noon = second.endsWith("am") || second.endsWith("pm");
            Integer part = number(noon ? second.substring(0, second.length() - 2) : second, 59);
            if (part == null || second.length() < 2) {
                return 0;
            }
            minutes = part;
            glued = noon;
            form = second;
            timed = true;
            end++;
        }
        String half = glued ? form.substring(form.length() - 2) : half(end);
        if (!glued && half != null) {
            end += tokens.get(end).form().length() == 1 ? 2 : 1;
            timed = true;
        }
        if (!timed) {
            return 0;
        }
        int base = half == null
                ? hour
                : half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
        return add(i, end, null, null, null, null, null, base * 60 + minutes);
    }

    /** {@code am, p.m.} at {@code at}; null if none. */
    private @Nullable String half(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        String form = tokens.get(at).form();
        if (form.equals("am") || form.equals("pm")) {
            return form;
        }
        boolean dotted = (form.equals("a") || form.equals("p"))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).form().equals("m")
                && joined(at, ".");
        return dotted ? form + "m" : null;
    }

    private int year(int i) {
        Integer year = yearAt(i);
        if (year == null || countsBehind(i)) {
            return 0;
        }
        String before = i > 0 ? tokens.get(i - 1).form() : "";
        boolean dated = Set.of(
                        "in", "since", "by", "until", "of", "from", "during", "early", "late", "mid", "before", "after",
                        "to", "through", "between", "and", "for", "year", "than", "with", "till", "as")
                .contains(before);
        boolean noun = i > 0
                && !tokens.get(i - 1).capital()
                && !dated
                && tokens.get(i - 1).kind() != TokenKind.WORD;
        return noun ? 0 : add(i, i + 1, year, null, null, null, null, null);
    }

    private int add(
            int first,
            int end,
            @Nullable Integer year,
            @Nullable Month month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday,
            TimeMention.@Nullable Relative relative,
            @Nullable Integer clock) {
        int start = first;
        String part = start > 0 ? Parts.of(tokens.get(start - 1).form()) : null;
        if (part != null) {
            start--;
        }
        String tie = start > 1 ? tokens.get(start - 1).form() : "";
        if (part == null && (tie.equals("of") || tie.equals("on") || tie.equals("in"))) {
            // "will end in May" has a verb: only "the end of May" has a part of it.
            boolean verb =
                    !tie.equals("of") && !Parts.adjective(tokens.get(start - 2).form());
            part = verb ? null : Parts.of(tokens.get(start - 2).form());
            start = part == null ? start : start - 2;
        }
        int stop = end;
        if (part == null && stop < tokens.size() && (weekday != null || relative != null) && near(stop - 1, stop, 1)) {
            part = Parts.of(tokens.get(stop).form());
            stop = part == null ? stop : stop + 1;
        }
        Span span = new Span(tokens.get(start).start(), tokens.get(stop - 1).end());
        found.add(new TimeMention(start, stop, span, year, month, day, weekday, relative, clock, part));
        return stop;
    }

    private @Nullable Month monthAt(int i) {
        Token token = tokens.get(i);
        Month month = token.capital() ? MONTHS.get(token.form()) : null;
        if (month == null || !DOUBTFUL.contains(token.form())) {
            return month;
        }
        boolean numberBehind = i + 1 < tokens.size()
                && !countsBehind(i + 1)
                && near(i, i + 1, 2)
                && (dayAt(i + 1) != null || yearAt(i + 1) != null);
        boolean numberBefore = i > 0
                && (dayAt(i - 1) != null
                        || BEFORE_MONTH.contains(tokens.get(i - 1).form()));
        return numberBehind || numberBefore ? month : null;
    }

    private @Nullable Integer dayAt(int i) {
        Token token = tokens.get(i);
        if (token.kind() != TokenKind.NUMBER) {
            return null;
        }
        String form = token.form();
        boolean ordinal =
                form.length() > 2 && Set.of("st", "nd", "rd", "th").contains(form.substring(form.length() - 2));
        return number(ordinal ? form.substring(0, form.length() - 2) : form, 31);
    }

    private @Nullable Integer plain(int i, int most) {
        return tokens.get(i).kind() == TokenKind.NUMBER ? number(tokens.get(i).form(), most) : null;
    }

    private static @Nullable Integer number(String form, int most) {
        if (form.isEmpty() || form.length() > 2 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int value = Integer.parseInt(form);
        return value >= (most == 59 || most == 24 ? 0 : 1) && value <= most ? value : null;
    }

    private @Nullable Integer yearAt(int i) {
        Token token = tokens.get(i);
        String form = token.form();
        boolean four = token.kind() == TokenKind.NUMBER
                && form.length() == 4
                && token.end() - token.start() == 4
                && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = four ? Integer.parseInt(form) : 0;
        boolean currency = i > 0 && tokens.get(i - 1).kind() == TokenKind.SYMBOL;
        return value >= 1900 && value < 2100 && !currency ? value : null;
    }

    /** {@code 2,000} has a comma; {@code 2000 people, May 12 percent}: a plural noun behind makes the number a count. */
    private boolean countsBehind(int i) {
        if (i + 1 >= tokens.size()
                || !text.substring(tokens.get(i).end(), tokens.get(i + 1).start())
                        .isBlank()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean plural = next.form().length() > 4
                && next.form().endsWith("s")
                && !next.form().endsWith("ss")
                && !next.capital()
                && !Set.of("perhaps", "towards", "besides", "across", "always", "elections")
                        .contains(next.form());
        return plural && yearAt(i) != null && Set.of("people").contains(next.form())
                || next.form().equals("people")
                || next.form().equals("percent")
                || next.form().equals("%")
                || next.form().equals("per")
                || next.form().equals("million")
                || next.form().equals("billion")
                || yearAt(i) == null && plural;
    }

    /** Whether at most {@code marks} characters lie between two tokens, and no sentence's end. */
    private boolean near(int a, int b, int marks) {
        int from = tokens.get(a).end();
        int to = tokens.get(b).start();
        return to - from <= marks || to - from <= marks + 1 && text.charAt(from) == '.';
    }

    private boolean joined(int i, String mark) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).start() - tokens.get(i).end() == mark.length()
                && text.startsWith(mark, tokens.get(i).end());
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new java.util.HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(java.util.Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new java.util.HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3), day);
        }
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }
}
