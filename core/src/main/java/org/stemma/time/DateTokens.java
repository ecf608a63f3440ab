package org.stemma.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/** The tokens of one sentence, safe to look at beyond their ends, with the absolute dates among them. */
final class DateTokens {

    /** Behind these a number of four digits is a count. */
    private static final Set<String> COUNTING = Set.of("more", "other", "others", "people", "or", "such", "new");

    /** Behind these it is a number of a series. */
    private static final Set<String> NUMBERED = Set.of(
            "flight", "route", "room", "resolution", "bus", "model", "article", "section", "no", "number", "page");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "this", "that");

    private final List<Token> tokens;
    private final String text;
    private final Map<Integer, TimeMention> mentions = new HashMap<>();

    DateTokens(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
        for (TimeMention m : TimeReader.read(tokens, text)) {
            if (m.year() != null || m.month() != null || m.weekday() != null || m.relative() != null) {
                mentions.put(m.first(), m);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /** The folded form; empty beyond the ends. */
    String form(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).form();
    }

    boolean number(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.NUMBER;
    }

    boolean capital(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).capital();
    }

    /** A number of the month's days, 1 to 31, with or without an ordinal ending; null if none. */
    @Nullable
    Integer day(int i) {
        if (!number(i)) {
            return null;
        }
        String form = form(i);
        String digits = ordinal(i) ? form.substring(0, form.length() - 2) : form;
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? day : null;
    }

    boolean ordinal(int i) {
        String form = form(i);
        return form.length() > 2
                && (form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th"));
    }

    /** What stands between token {@code i} and the next; a full stop beyond the end. */
    String behind(int i) {
        if (i < 0) {
            return "";
        }
        return i + 1 >= tokens.size()
                ? "."
                : text.substring(tokens.get(i).end(), tokens.get(i + 1).start());
    }

    /** Whether only white space or a hyphen lies between {@code i} and the next token. */
    boolean joined(int i) {
        String between = behind(i);
        return i + 1 < tokens.size() && (between.isBlank() || between.strip().equals("-"));
    }

    boolean dash(int i) {
        String between = behind(i).strip();
        return i + 1 < tokens.size() && (between.equals("-") || between.equals("\u2013") || between.equals("\u2014"));
    }

    /** The absolute date that begins at {@code i}; null if none or if what looks like one is a count or a name. */
    @Nullable
    TimeMention mention(int i) {
        TimeMention m = mentions.get(i);
        boolean habit = form(i - 1).equals("every") || form(i - 1).equals("each");
        return m == null || habit || !plausible(m) ? null : m;
    }

    /** The number as a year, 1900 to 2099; null if none. */
    @Nullable
    Integer year(int i) {
        String form = form(i);
        boolean four = number(i) && form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = four ? Integer.parseInt(form) : 0;
        return year >= 1900
                        && year < 2100
                        && tokens.get(i).end() - tokens.get(i).start() == 4
                ? year
                : null;
    }

    /** The same, whatever stands around it: where a range tells that it is a date. */
    @Nullable
    TimeMention raw(int i) {
        return mentions.get(i);
    }

    private boolean plausible(TimeMention m) {
        int last = m.end() - 1;
        if (m.day() == null && m.month() != null && m.year() == null && m.weekday() == null) {
            boolean led = DateWords.LEADS.contains(form(m.first() - 1)) || m.part() != null;
            boolean name = capital(m.first() - 1) && behind(m.first() - 1).isBlank()
                    || capital(last + 1) && behind(last).isBlank();
            return led || !name;
        }
        boolean yearOnly = m.year() != null && m.month() == null && m.part() == null;
        return !yearOnly || yearLike(m.first(), last);
    }

    /** A year stands behind a preposition, in brackets, before the thing it dates ({@code the 2008 summit}), or alone. */
    private boolean yearLike(int first, int last) {
        String next = form(last + 1);
        boolean measured = behind(last).isBlank() && (DateWords.unit(next) != null || next.equals("percent"))
                || behind(last).strip().equals("%");
        boolean count = year(first) != null
                && form(first).endsWith("00")
                && behind(last).isBlank()
                && next.endsWith("s")
                && !capital(last + 1);
        boolean counted = behind(last).isBlank() && !capital(last + 1) && COUNTING.contains(next)
                || NUMBERED.contains(form(first - 1));
        if (measured || count || counted) {
            return false;
        }
        boolean led = DateWords.LEADS.contains(form(first - 1));
        boolean listed = year(first - 1) != null || form(first - 1).equals("and") && year(first - 2) != null;
        boolean bracketed = behind(last).startsWith(")");
        boolean determined = first == 0 || DETERMINERS.contains(form(first - 1));
        boolean noun = behind(last).isBlank()
                && last + 1 < size()
                && !number(last + 1)
                && (determined || capital(last + 1) || !next.endsWith("s"));
        boolean named = capital(first - 1) && behind(first - 1).isBlank();
        return led || listed || bracketed || noun || named || first == 0 || dash(last) || dash(first - 1);
    }
}
