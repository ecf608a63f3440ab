package org.stemma.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.quantity.NumberReader.Parsed;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/** Reads what stands around a number: its currency, its unit, an age, and the noun that it counts. */
final class UnitReader {

    /** A unit of so many letters is a word, and makes the number before it a measure. */
    private static final int SPELLED = 3;

    /** Tokens that stand between a number and what it counts: at most this many. */
    private static final int COUNTED_WITHIN = 4;

    private final List<Token> tokens;
    private final String text;

    UnitReader(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    boolean currencyAt(int i) {
        Unit unit = Unit.of(tokens.get(i).form());
        return tokens.get(i).kind() == TokenKind.SYMBOL && unit != null && unit.kind() == Kind.MONEY;
    }

    /** Whether the word at {@code i} is a currency or a spelled unit, behind a number that it belongs to. */
    boolean measureNamed(int i) {
        Named named = i < tokens.size() && !brokenBefore(i) ? unitAt(i) : null;
        return named != null
                && (named.unit.kind() == Kind.MONEY || tokens.get(i).form().length() >= SPELLED);
    }

    /** {@code US$5m, A$5m}: the country's letters belong to the sum. */
    int currencyStart(int sign) {
        boolean glued = sign > 0
                && tokens.get(sign - 1).end() == tokens.get(sign).start()
                && tokens.get(sign - 1).kind() == TokenKind.WORD;
        return glued ? sign - 1 : sign;
    }

    Unit unit(int i, Parsed last) {
        if (last.step() == -1) {
            return new Unit(Kind.ORDINAL, "", 1);
        }
        if (last.step() == -2) {
            return new Unit(Kind.LABEL, "", 1);
        }
        if (i > 0 && currencyAt(i - 1)) {
            return money(i - 1);
        }
        Token number = tokens.get(last.end() - 1);
        String suffix = number.form().replaceAll("^[0-9.]+", "");
        Unit glued = number.kind() == TokenKind.NUMBER && !suffix.isEmpty() ? Unit.of(suffix) : null;
        if (glued != null && last.scale() == 1) {
            return glued;
        }
        if (old(i, last)) {
            return Unit.YEARS_OLD;
        }
        Named named = last.end() < tokens.size() && !brokenBefore(last.end()) ? unitAt(last.end()) : null;
        return named == null ? Unit.NONE : named.unit;
    }

    private Unit money(int sign) {
        int start = currencyStart(sign);
        Unit unit = Unit.of(tokens.get(sign).form());
        String letters = start < sign ? tokens.get(start).form() : "us";
        String name = unit == null ? "" : unit.name();
        return new Unit(Kind.MONEY, name.equals("USD") && !letters.equals("us") ? letters + "$" : name, 1);
    }

    /** A unit as it is written. @param words how many tokens name it */
    private record Named(Unit unit, int words) {}

    private @Nullable Named unitAt(int at) {
        String form = tokens.get(at).form();
        String next = form(at + 1);
        if (form.equals("per") && next.equals("cent")) {
            return new Named(Unit.PERCENT, 2);
        }
        if (form.equals("square")) {
            Unit side = Unit.of(next);
            return side == null
                    ? null
                    : new Named(new Unit(Kind.AREA, "square " + side.name(), side.factor() * side.factor()), 2);
        }
        if (Set.of("us", "american", "canadian", "australian").contains(form) && next.startsWith("dollar")) {
            String name = form.startsWith("c") ? "c$" : form.startsWith("au") ? "a$" : "USD";
            return new Named(new Unit(Kind.MONEY, name, 1), 2);
        }
        boolean short1 = form.length() == 1 && tokens.get(at).kind() == TokenKind.WORD;
        boolean rs = form.equals("rs") || form.equals("won") || form.equals("second");
        Unit unit = short1 || rs ? null : Unit.of(form);
        if (unit == null) {
            return null;
        }
        if (unit.kind() == Kind.LENGTH && at + 1 < tokens.size()) {
            boolean slash = text.substring(
                            tokens.get(at).end(), tokens.get(at + 1).start())
                    .equals("/");
            boolean per = Set.of("per", "an", "a").contains(next);
            Unit speed = slash || per ? speed(unit, slash ? next : form(at + 2)) : null;
            if (speed != null) {
                return new Named(speed, slash ? 2 : 3);
            }
        }
        return new Named(unit, 1);
    }

    /** {@code miles per hour, miles an hour, km/h, metres a second}; null where it is a length alone. */
    private static @Nullable Unit speed(Unit length, String time) {
        return switch (time) {
            case "hour", "h" -> Unit.speed(length, "hour");
            case "second", "s" -> Unit.speed(length, "second");
            default -> null;
        };
    }

    private String form(int at) {
        return at < tokens.size() ? tokens.get(at).form() : "";
    }

    int unitEnd(Parsed last, Unit unit) {
        int end = last.end();
        if (unit.kind() == Kind.ORDINAL || unit.kind() == Kind.LABEL || end >= tokens.size()) {
            return end;
        }
        if (unit == Unit.YEARS_OLD) {
            return yearEnd(end);
        }
        Named named = brokenBefore(end) ? null : unitAt(end);
        return named == null || named.unit.kind() != unit.kind() ? end : end + named.words;
    }

    private int yearEnd(int at) {
        int end = at;
        while (end < tokens.size()
                && Set.of("year", "years", "old", "of", "age")
                        .contains(tokens.get(end).form())) {
            end++;
        }
        return end;
    }

    /** {@code 35-year-old, 35 years old, aged 35, Ms Berg, 35,}. */
    private boolean old(int i, Parsed last) {
        int at = last.end();
        if (at + 1 < tokens.size() && tokens.get(at).form().startsWith("year")) {
            String next = tokens.get(at + 1).form();
            if (next.equals("old")
                    || next.equals("of")
                            && at + 2 < tokens.size()
                            && tokens.get(at + 2).form().equals("age")) {
                return true;
            }
        }
        if (i > 0
                && (tokens.get(i - 1).form().equals("aged")
                        || tokens.get(i - 1).form().equals("age"))) {
            return true;
        }
        boolean afterName = i > 0
                && tokens.get(i - 1).capital()
                && brokenBefore(i)
                && last.end() - i == 1
                && last.value() > 0
                && last.value() < 120
                && last.step() == 1;
        return afterName && (at >= tokens.size() ? true : brokenBefore(at));
    }

    /** The stem of the noun that the number counts: the last of the plain words behind it. */
    String counted(int end) {
        String what = "";
        for (int i = end; i < Math.min(tokens.size(), end + COUNTED_WITHIN); i++) {
            Token token = tokens.get(i);
            if (token.kind() != TokenKind.WORD
                    || i > end && brokenBefore(i)
                    || QuantityReader.NOT_COUNTED.contains(token.form())) {
                break;
            }
            if (token.form().equals("others")
                    || token.form().equals("other")
                    || token.form().equals("more")) {
                continue;
            }
            what = token.stem();
            if (token.form().endsWith("s") && !token.form().endsWith("ss")
                    || token.form().equals("people")
                    || token.form().equals("men")
                    || token.form().equals("women")
                    || token.form().equals("children")) {
                break;
            }
        }
        return what;
    }

    /** Whether a comma, bracket or other mark stands before token {@code i}; a hyphen does not count. */
    boolean brokenBefore(int i) {
        for (int c = tokens.get(i - 1).end(); c < tokens.get(i).start(); c++) {
            char mark = text.charAt(c);
            if (!Character.isWhitespace(mark) && !Character.isSpaceChar(mark) && mark != '-' && mark != '\u2011') {
                return true;
            }
        }
        return false;
    }
}
