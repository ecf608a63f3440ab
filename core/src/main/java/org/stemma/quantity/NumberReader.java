package org.stemma.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Cardinals;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;
import org.stemma.text.WordSets;

/** Reads the numbers of a list of tokens, in figures and in words. */
final class NumberReader {

    private static final Set<String> NOUN_OF_NAME = Set.of(
            "article",
            "flight",
            "route",
            "chapter",
            "section",
            "resolution",
            "phase",
            "page",
            "number",
            "no",
            "group",
            "type",
            "class",
            "gate",
            "platform",
            "channel",
            "area",
            "unit",
            "room",
            "level",
            "grade",
            "tier",
            "category",
            "highway",
            "line",
            "bus",
            "covid",
            "apollo",
            "act",
            "district",
            "building",
            "block",
            "terminal",
            "round");

    /** Words that a number can begin with. */
    private static final Set<String> FIRST = WordSets.all(
            Set.of("half", "both", "a", "an"),
            NumberWords.SCORES.keySet(),
            Cardinals.VALUES.keySet(),
            NumberWords.ORDINAL.keySet());

    private final List<Token> tokens;
    private final String text;
    private final boolean[] taken;
    private final UnitReader units;

    NumberReader(List<Token> tokens, String text, boolean[] taken, UnitReader units) {
        this.tokens = tokens;
        this.text = text;
        this.taken = taken;
        this.units = units;
    }

    /** A number read at {@code first}, before {@code end}. */
    record Parsed(int first, int end, double value, double step, boolean vague, boolean article, double scale) {

        /** {@code 10 to 15 million}: the scale behind the upper end holds for the lower one. */
        double scaleOf(Parsed lower) {
            return lower.scale == 1 && scale > 1 ? scale : 1;
        }
    }

    /** The number that begins at the token {@code i}; null when none does. */
    @Nullable
    Parsed number(int i) {
        Token token = tokens.get(i);
        if (token.kind() == TokenKind.NUMBER) {
            return digits(i);
        }
        if (token.kind() != TokenKind.WORD) {
            return null;
        }
        String form = token.form();
        if (!FIRST.contains(form)) {
            return null;
        }
        Double score = NumberWords.SCORES.get(form);
        if (score != null) {
            return new Parsed(i, i + 1, score, score, true, false, 1);
        }
        if (form.equals("half")
                && i + 2 < tokens.size()
                && isArticle(tokens.get(i + 1).form())) {
            Double scale = NumberWords.SCALE.get(tokens.get(i + 2).form());
            Unit unit = Unit.of(tokens.get(i + 2).form());
            if (scale != null || unit != null && unit.kind() == Kind.DURATION) {
                double factor = scale == null ? 1 : scale;
                return new Parsed(i, scale == null ? i + 2 : i + 3, factor / 2, factor / 20, false, false, factor);
            }
        }
        if (form.equals("both")) {
            return pair(i) ? new Parsed(i, i + 1, 2, 1, false, false, 1) : null;
        }
        return isArticle(form) ? article(i) : words(i);
    }

    /** {@code both pilots}: two of them; not {@code both the pilot and the guard}. */
    private boolean pair(int both) {
        if (both + 1 >= tokens.size() || units.brokenBefore(both + 1)) {
            return false;
        }
        String next = tokens.get(both + 1).form();
        boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
        boolean listed = both + 2 < tokens.size() && tokens.get(both + 2).form().equals("and");
        return plural && !listed;
    }

    private static boolean isArticle(String form) {
        return form.equals("a") || form.equals("an");
    }

    /** {@code a million, a dozen, a year}. */
    private @Nullable Parsed article(int i) {
        if (i + 1 >= tokens.size()) {
            return null;
        }
        String next = tokens.get(i + 1).form();
        Double scale = NumberWords.SCALE.get(next);
        if (scale != null) {
            return new Parsed(i, i + 2, scale, scale == 12 ? 1 : scale / 10, false, false, scale);
        }
        Unit unit = Unit.of(next);
        boolean measured = unit != null && unit.kind() == Kind.DURATION && !next.equals("second");
        return measured && ofLength(i) ? new Parsed(i, i + 1, 1, 1, false, true, 1) : null;
    }

    /** {@code a year ago, more than a year, for a week}: there the article is a number; {@code twice a day} it is not. */
    private boolean ofLength(int i) {
        if (Approximators.before(tokens, i) != null) {
            return true;
        }
        String behind = i + 2 < tokens.size() ? tokens.get(i + 2).form() : "";
        String before = i > 0 ? tokens.get(i - 1).form() : "";
        return Set.of("ago", "later", "earlier", "before", "after").contains(behind)
                || Set.of("for", "in", "within", "than", "lasted").contains(before);
    }

    private @Nullable Parsed words(int i) {
        double total = 0;
        double current = 0;
        double smallest = 1;
        double largest = 1;
        int at = i;
        boolean any = false;
        while (at < tokens.size() && tokens.get(at).kind() == TokenKind.WORD && !(any && units.brokenBefore(at))) {
            String form = tokens.get(at).form();
            Integer small = Cardinals.VALUES.get(form);
            Double scale = any ? NumberWords.SCALE.get(form) : null;
            if (small != null
                    && (!any || (current % 100 == 0 || current % 10 == 0 && current % 100 >= 20 && small < 10))) {
                if (any && current % 100 == 0 && current > 0 && current < 100) {
                    break;
                }
                current += small;
                smallest = 1;
            } else if (scale != null) {
                if (scale > 100 && scale != 12) {
                    total += current * scale;
                    current = 0;
                } else {
                    current *= scale;
                }
                smallest = scale == 12 ? 1 : scale / 10;
                largest = Math.max(largest, scale);
            } else if (!(any && form.equals("and") && numberBehind(at) && (current >= 100 || total > 0))) {
                break;
            }
            any = true;
            at++;
        }
        if (!any) {
            return ordinal(i);
        }
        int half = halfBehind(at);
        double value = total + current;
        if (half > at) {
            value += Math.max(1, largest) / 2;
        }
        return new Parsed(i, half, value, Math.max(smallest, 1), false, false, largest);
    }

    /** {@code two and a half}: one past {@code half}, or {@code at}. */
    int halfBehind(int at) {
        boolean half = at + 2 < tokens.size()
                && tokens.get(at).form().equals("and")
                && isArticle(tokens.get(at + 1).form())
                && tokens.get(at + 2).form().equals("half");
        return half ? at + 3 : at;
    }

    private boolean numberBehind(int and) {
        return and + 1 < tokens.size()
                && Cardinals.VALUES.containsKey(tokens.get(and + 1).form());
    }

    private @Nullable Parsed ordinal(int i) {
        Integer ordinal = NumberWords.ORDINAL.get(tokens.get(i).form());
        return ordinal == null ? null : new Parsed(i, i + 1, ordinal, -1, false, false, 1);
    }

    /** {@code $20m, $10-20m}. */
    private boolean money(int i) {
        boolean upper = i > 1 && tokens.get(i - 1).kind() == TokenKind.NUMBER && units.currencyAt(i - 2);
        return upper || i > 0 && units.currencyAt(i - 1);
    }

    private @Nullable Parsed digits(int i) {
        String form = tokens.get(i).form();
        int n = 0;
        while (n < form.length() && (Character.isDigit(form.charAt(n)) || form.charAt(n) == '.')) {
            n++;
        }
        String figures = form.substring(0, n);
        String suffix = form.substring(n);
        if (n == 0 || n > 18 || figures.indexOf('.') != figures.lastIndexOf('.') || figures.endsWith(".")) {
            return null;
        }
        if (n > 2 && figures.charAt(0) == '0' && Character.isDigit(figures.charAt(1))) {
            return null; // the beginning of a telephone number or another code
        }
        double value = Double.parseDouble(figures);
        double step = step(figures, value);
        if (Set.of("st", "nd", "rd", "th").contains(suffix)) {
            return new Parsed(i, i + 1, value, -1, false, false, 1);
        }
        if (labelled(i)
                && !(suffix.isEmpty()
                        && units.measureNamed(i + 1))) { // Anna Berg 40,000 francs, 10 years: she gets them
            return new Parsed(i, i + 1, value, -2, false, false, 1);
        }
        int end = i + 1;
        double scale = 1;
        Double glued = NumberWords.SHORT_SCALE.get(suffix);
        if (glued != null && (!suffix.equals("m") || money(i) || !lengthLikely(value))) {
            scale = glued;
        } else if (!suffix.isEmpty() && Unit.of(suffix) == null) {
            return new Parsed(i, end, value, -2, false, false, 1);
        }
        while (end < tokens.size() && !units.brokenBefore(end) && suffix.isEmpty()) {
            Double next = NumberWords.scale(tokens.get(end).form(), true);
            if (next == null) {
                break;
            }
            scale *= next;
            end++;
        }
        return new Parsed(i, end, value * scale, step * scale, false, false, scale);
    }

    /** {@code 20m} is twenty metres rather than millions where nothing says money and the number is small. */
    private static boolean lengthLikely(double value) {
        return value >= 100;
    }

    private static double step(String figures, double value) {
        int dot = figures.indexOf('.');
        if (dot >= 0) {
            return Math.pow(10, dot + 1 - figures.length());
        }
        double step = 1;
        if (value >= 1000) {
            while (value % (step * 10) == 0 && step < value) {
                step *= 10;
            }
        }
        return step;
    }

    /** A number that a hyphen or a name before it makes part of a name: {@code F-16, Leopard 2, Article 5}. */
    private boolean labelled(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (before.kind() != TokenKind.WORD || taken[i - 1]) {
            return false;
        }
        String between = text.substring(before.end(), tokens.get(i).start());
        boolean glued = between.equals("-") || between.isEmpty();
        boolean spaced = between.isBlank();
        if (!glued && !spaced && !between.strip().equals("#") && !between.equals(". ")) {
            return false;
        }
        boolean name = before.capital() && i > 1 && !QuantityReader.NOT_COUNTED.contains(before.form());
        return glued && before.capital()
                || NOUN_OF_NAME.contains(before.form())
                || spaced && name && !verbLike(before) && !TwoObjects.parted(tokens, i);
    }

    private static boolean verbLike(Token before) {
        return Approximators.before(List.of(before), 1) != null;
    }

    /** The upper end of a range whose lower one is {@code lower}: {@code 10 to 15}; null when it is no range. */
    @Nullable
    Parsed upper(Parsed lower) {
        int at = lower.end;
        if (at >= tokens.size() || lower.step < 0 || lower.vague || lower.article) {
            return null;
        }
        String between = text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
        boolean dash = between.equals("-") || between.equals("\u2013") || between.equals("\u2014");
        boolean word = tokens.get(at).form().equals("to")
                || tokens.get(at).form().equals("and")
                        && lower.first > 0
                        && tokens.get(lower.first - 1).form().equals("between");
        int next = dash ? at : at + 1;
        if (!dash && !word || next >= tokens.size() || taken[next]) {
            return null;
        }
        if (tokens.get(next).kind() == TokenKind.SYMBOL && units.currencyAt(next) && next + 1 < tokens.size()) {
            next++;
        }
        if (tokens.get(next).form().equals("a") || tokens.get(next).form().equals("an")) {
            return null;
        }
        if (word && lower.first > 0 && tokens.get(lower.first - 1).form().equals("from") && trend(lower.first - 1)) {
            return null;
        }
        Parsed upper = number(next);
        boolean usable = upper != null && upper.step > 0 && !upper.vague && upper.value >= lower.value;
        return usable ? upper : null;
    }

    /** {@code rose from 10 to 15} gives two numbers, not a range. */
    private boolean trend(int from) {
        return from > 0;
    }
}
