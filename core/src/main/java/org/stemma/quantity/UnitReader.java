package org.stemma.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.quantity.QuantityReader.Parsed;
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
        Unit unit = i < tokens.size() && !brokenBefore(i) ? unitAt(i) : null;
        return unit != null
                && (unit.kind() == Kind.MONEY || tokens.get(i).form().length() >= SPELLED);
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
        Unit named = last.end() < tokens.size() && !brokenBefore(last.end()) ? unitAt(last.end()) : null;
        return named == null ? Unit.NONE : named;
    }

    private Unit money(int sign) {
        int start = currencyStart(sign);
        Unit unit = Unit.of(tokens.get(sign).form());
        String letters = start < sign ? tokens.get(start).form() : "us";
        String name = unit == null ? "" : unit.name();
        return new Unit(Kind.MONEY, name.equals("USD") && !letters.equals("us") ? letters + "$" : name, 1);
    }

    private @Nullable Unit unitAt(int at) {
        String form = tokens.get(at).form();
        if (form.equals("per")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).form().equals("cent")) {
            return Unit.PERCENT;
        }
        if (form.equals("square") && at + 1 < tokens.size()) {
            Unit side = Unit.of(tokens.get(at + 1).form());
            return side == null ? null : new Unit(Kind.AREA, "square " + side.name(), side.factor() * side.factor());
        }
        if (Set.of("us", "american", "canadian", "australian").contains(form)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).form().startsWith("dollar")) {
            return new Unit(Kind.MONEY, form.startsWith("c") ? "c$" : form.startsWith("au") ? "a$" : "USD", 1);
        }
        boolean short1 = form.length() == 1 && tokens.get(at).kind() == TokenKind.WORD;
        boolean rs = form.equals("rs") || form.equals("won") || form.equals("second");
        return short1 || rs ? null : Unit.of(form);
    }

    int unitEnd(Parsed last, Unit unit) {
        int end = last.end();
        if (unit.kind() == Kind.ORDINAL || unit.kind() == Kind.LABEL || end >= tokens.size()) {
            return end;
        }
        if (unit == Unit.YEARS_OLD) {
            return yearEnd(end);
        }
        Unit named = brokenBefore(end) ? null : unitAt(end);
        if (named == null || named.kind() != unit.kind()) {
            return end;
        }
        String form = tokens.get(end).form();
        return Set.of("per", "square", "us", "american", "canadian", "australian")
                        .contains(form)
                ? end + 2
                : end + 1;
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
