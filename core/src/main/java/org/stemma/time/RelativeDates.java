package org.stemma.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.time.DateForm.After;
import org.stemma.time.DateForm.Counted;
import org.stemma.time.DateForm.Length;
import org.stemma.time.DateForm.On;
import org.stemma.time.DateForm.Season;
import org.stemma.time.DateForm.Stretch;
import org.stemma.time.DateForm.Turn;
import org.stemma.time.DateReader.Read;

/** Reads what is counted from the day of writing or from a date named before. */
final class RelativeDates {

    /** Behind these {@code last} is a verb. */
    private static final Set<String> VERBAL =
            Set.of("to", "will", "would", "could", "may", "might", "can", "should", "not");

    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

    /** Behind these {@code a week} is a length; else it is a rate ({@code twice a week}) or nothing. */
    private static final Set<String> MEASURING =
            Set.of("for", "in", "within", "than", "over", "after", "almost", "nearly", "about", "lasted", "under");

    private final DateTokens tokens;

    RelativeDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Read at(int i) {
        Read read = turned(DateWords.PARTS.contains(tokens.form(i)) && tokens.joined(i) ? behindPart(i) : i);
        if (read == null) {
            read = anaphoric(i);
        }
        if (read == null) {
            read = edge(i);
        }
        if (read == null) {
            read = ordinalDay(i);
        }
        return read == null ? number(i) : read;
    }

    private int behindPart(int i) {
        int next = tokens.form(i + 1).equals("in") || tokens.form(i + 1).equals("on") ? i + 2 : i + 1;
        return DateWords.turn(tokens.form(next)) == null ? i : next;
    }

    /** {@code last week, this July, next Friday, the past three months}. */
    private @Nullable Read turned(int i) {
        Turn turn = DateWords.turn(tokens.form(i));
        boolean verb = VERBAL.contains(tokens.form(i - 1)) && tokens.form(i).equals("last");
        if (turn == null || verb || !tokens.joined(i)) {
            return null;
        }
        int at = i + 1;
        Turn second = DateWords.turn(tokens.form(at));
        if (turn == Turn.THIS && second != null && second != Turn.THIS) {
            turn = second;
            at++;
        }
        boolean the = tokens.form(i - 1).equals("the");
        String form = tokens.form(at);
        int step = turn == Turn.LAST ? -1 : turn == Turn.NEXT ? 1 : 0;
        Read stretch = step == 0 ? null : stretch(at, step);
        if (stretch != null) {
            return stretch;
        }
        ChronoUnit unit = DateWords.unit(form);
        if (form.equals("night") && turn == Turn.LAST) {
            return Read.of(at + 1, new Counted(ChronoUnit.DAYS, -1));
        }
        if (DAY_PARTS.contains(form)) {
            return turn == Turn.THIS ? Read.of(at + 1, new Counted(ChronoUnit.DAYS, 0)) : null;
        }
        if (form.equals("weekend")) {
            return Read.of(at + 1, new Counted(ChronoUnit.HALF_DAYS, step));
        }
        if (unit != null && !form.endsWith("s")) {
            return unit(unit, at, step, the || tokens.form(i).equals("past"));
        }
        return calendar(at, turn);
    }

    private static @Nullable Read unit(ChronoUnit unit, int at, int step, boolean stretch) {
        boolean whole = unit == ChronoUnit.WEEKS || unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS;
        if (!whole && !(unit == ChronoUnit.DECADES && stretch)) {
            return null;
        }
        return stretch && step != 0
                ? new Read(at + 1, new Stretch(unit, step), true)
                : Read.of(at + 1, new Counted(unit, step));
    }

    /** {@code three months, few days}: behind {@code last} or {@code next}. */
    private @Nullable Read stretch(int at, int step) {
        Integer count = DateWords.number(tokens.form(at));
        ChronoUnit unit = count == null ? null : DateWords.unit(tokens.form(at + 1));
        if (count == null || unit == null || !tokens.joined(at) || count == 1) {
            return null;
        }
        return new Read(at + 2, new Stretch(unit, step * count), true);
    }

    private @Nullable Read calendar(int at, Turn turn) {
        if (DateWords.season(tokens.form(at))) {
            return Read.of(at + 1, new Season(null, turn));
        }
        if (!tokens.capital(at)) {
            return null;
        }
        TimeMention mention = tokens.mention(at - 1) != null ? tokens.mention(at - 1) : tokens.mention(at);
        DayOfWeek weekday = mention == null ? null : mention.weekday();
        if (mention != null && weekday != null && mention.day() == null) {
            return Read.of(mention.end(), new On(null, null, null, weekday, turn));
        }
        Month month = DateWords.month(tokens.form(at));
        return month == null ? null : Read.of(at + 1, new On(null, month, null, null, turn));
    }

    /** {@code the next day, that year, the day before}: counted from a date that was named before. */
    private @Nullable Read anaphoric(int i) {
        String form = tokens.form(i);
        boolean that = form.equals("that");
        if (!that && !form.equals("the") || !tokens.joined(i)) {
            return null;
        }
        String led = tokens.form(i - 1);
        if (tokens.form(i + 1).equals("weekend")
                && (led.equals("over") || led.equals("at") || led.equals("during") || led.equals("through"))) {
            return Read.of(i + 2, new Counted(ChronoUnit.HALF_DAYS, 0));
        }
        String which = tokens.form(i + 1);
        ChronoUnit direct = DateWords.unit(which);
        if (that && direct != null && direct != ChronoUnit.HOURS && !which.endsWith("s") && ends(i + 1)) {
            return Read.of(i + 2, new After(direct, 0));
        }
        if (direct == ChronoUnit.DAYS && ends(i + 2)) {
            String side = tokens.form(i + 2);
            int step = side.equals("before") ? -1 : side.equals("after") ? 1 : 0;
            return step == 0 ? null : Read.of(i + 3, new After(ChronoUnit.DAYS, step));
        }
        int step = switch (which) {
            case "next", "following" -> 1;
            case "previous", "preceding" -> -1;
            case "same" -> 0;
            default -> 2;
        };
        ChronoUnit unit = DateWords.unit(tokens.form(i + 2));
        boolean day = unit == ChronoUnit.DAYS || which.equals("following") || which.equals("previous");
        boolean usable = step != 2 && day && !tokens.form(i + 2).endsWith("s");
        boolean plain = which.equals("next")
                && unit == ChronoUnit.DAYS
                && !tokens.form(i + 3).equals("of");
        return unit != null && usable && (plain || ends(i + 2)) ? Read.of(i + 3, new After(unit, step)) : null;
    }

    /** Whether a mark, a preposition or the sentence's end follows: no noun goes on. */
    private boolean ends(int i) {
        String next = tokens.form(i + 1);
        return !tokens.behind(i).isBlank()
                || DateWords.LEADS.contains(next)
                || next.equals("and")
                || next.equals("when")
                || next.equals("that")
                || next.equals("the");
    }

    /** {@code the end of the year, year's end}. */
    private @Nullable Read edge(int i) {
        if (!DateWords.edge(tokens.form(i)) || !tokens.form(i + 1).equals("of")) {
            return null;
        }
        int at = tokens.form(i + 2).equals("the") ? i + 3 : i + 2;
        ChronoUnit unit = DateWords.unit(tokens.form(at));
        boolean the = at == i + 3;
        if (unit != null && the && !tokens.form(at).endsWith("s") && unit != ChronoUnit.DAYS && ends(at)) {
            Read read = unit(unit, at, 0, false);
            return read == null ? null : Read.of(read.end(), read.form());
        }
        return !the && DateWords.turn(tokens.form(at)) != null ? turned(at) : null;
    }

    /** {@code on the 20th}. */
    private @Nullable Read ordinalDay(int i) {
        boolean led = tokens.form(i - 1).equals("on") && tokens.form(i).equals("the");
        Integer day = led && tokens.ordinal(i + 1) ? tokens.day(i + 1) : null;
        boolean month = DateWords.month(tokens.form(i + 3)) != null || tokens.capital(i + 2);
        return day == null || month || !ends(i + 1) ? null : Read.of(i + 2, new On(null, null, day, null, Turn.OPEN));
    }

    /** {@code 14 months ago, two days later, a week from now, for three years}. */
    private @Nullable Read number(int i) {
        int at = i;
        Integer count = DateWords.number(tokens.form(i));
        if (count != null && tokens.form(i).equals("a") && tokens.form(i + 1).equals("couple")) {
            at = tokens.form(i + 2).equals("of") ? i + 2 : i + 1;
            count = 2;
        }
        if (count != null && tens(count) && tokens.joined(at)) {
            Integer ones = DateWords.number(tokens.form(at + 1));
            if (ones != null && ones > 0 && ones < 10 && !tokens.number(at + 1) && ones > 1) {
                count += ones;
                at++;
            }
        }
        ChronoUnit unit = count == null ? null : DateWords.unit(tokens.form(at + 1));
        if (count == null
                || unit == null
                || !tokens.joined(at)
                || tokens.form(i - 1).equals("point")) {
            return null;
        }
        count *= DateWords.times(tokens.form(at + 1));
        boolean half = tokens.form(at + 2).equals("and")
                && tokens.form(at + 3).equals("a")
                && tokens.form(at + 4).equals("half");
        int end = half ? at + 5 : at + 2;
        if (half && unit == ChronoUnit.YEARS) {
            unit = ChronoUnit.MONTHS;
            count = count * 12 + 6;
        }
        return placed(i, end, unit, count, rough(i) || half && unit != ChronoUnit.MONTHS);
    }

    private static boolean tens(int count) {
        return count >= 20 && count < 100 && count % 10 == 0;
    }

    private boolean rough(int i) {
        return DateWords.ROUGH.contains(tokens.form(i - 1))
                        && !tokens.form(i - 1).equals("to")
                || tokens.form(i - 1).equals("to") && tokens.form(i - 2).equals("up");
    }

    private @Nullable Read placed(int i, int end, ChronoUnit unit, int count, boolean rough) {
        boolean calendar = unit.compareTo(ChronoUnit.DAYS) >= 0 && unit != ChronoUnit.CENTURIES;
        String next = tokens.behind(end - 1).isBlank() ? tokens.form(end) : "";
        if (calendar && next.equals("ago")) {
            return new Read(end + 1, new Counted(unit, -count), rough);
        }
        if (calendar && next.equals("into") && unit != ChronoUnit.DAYS) {
            return new Read(end, new Counted(unit, -count), rough);
        }
        if (calendar
                && (next.equals("hence")
                        || next.equals("from") && tokens.form(end + 1).equals("now"))) {
            return new Read(next.equals("hence") ? end + 1 : end + 2, new Counted(unit, count), rough);
        }
        boolean later = next.equals("later") || next.equals("afterward") || next.equals("afterwards");
        boolean earlier = next.equals("earlier") || next.equals("before") && ends(end);
        if (calendar && (later || earlier)) {
            return new Read(end + 1, new After(unit, later ? count : -count), rough);
        }
        boolean article = tokens.form(i).equals("a") || tokens.form(i).equals("an");
        boolean measured = MEASURING.contains(tokens.form(i - 1)) || next.equals("before") || next.equals("after");
        boolean named = tokens.form(i).equals("one") && unit == ChronoUnit.DAYS;
        if (article && !measured || named || rate(i, end)) {
            return null;
        }
        return new Read(end, new Length(unit, count), rough);
    }

    /** {@code 35 years old, 35-year-old}: an age. */
    private boolean rate(int i, int end) {
        String next = tokens.form(end);
        return next.equals("old")
                || next.equals("of") && tokens.form(end + 1).equals("age")
                || tokens.form(i - 1).equals("aged");
    }
}
