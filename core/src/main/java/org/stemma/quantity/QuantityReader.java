package org.stemma.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.quantity.NumberReader.Parsed;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * Reads the quantities of a list of tokens, in order, never overlapping.
 *
 * <p>Years, days of a month and clock times are no quantities: hand in what the reader of dates took, and it is left
 * alone. Linear, deterministic, without state.
 */
public final class QuantityReader {

    static final Set<String> NOT_COUNTED = Set.of(
            "of", "all", "each", "also", "the", "a", "an", "in", "on", "at", "to", "and", "or", "for", "by", "from",
            "with", "as", "that", "than", "who", "which", "were", "was", "are", "is", "had", "have", "has", "after",
            "before", "when", "while", "but", "not", "if", "he", "she", "it", "they", "we", "i", "you", "will", "would",
            "said", "did", "do", "since", "between", "another", "only", "just", "these", "those", "some", "his", "her",
            "their", "our", "its");

    /** Words that make a pronoun of {@code one}. */
    private static final Set<String> PRONOUN_ONE =
            Set.of("no", "any", "every", "some", "each", "this", "that", "which");

    private final List<Token> tokens;
    private final boolean[] taken;
    private final UnitReader units;
    private final NumberReader numbers;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityReader(List<Token> tokens, String text, boolean[] taken) {
        this.tokens = tokens;
        this.taken = taken;
        units = new UnitReader(tokens, text);
        numbers = new NumberReader(tokens, text, taken, units);
    }

    /**
     * The quantities of {@code tokens}.
     *
     * @param text the text that the tokens' offsets point into
     * @param taken by token: whether it belongs to a date or clock time
     */
    public static List<Quantity> read(List<Token> tokens, String text, boolean[] taken) {
        QuantityReader reader = new QuantityReader(tokens, text, taken);
        int at = 0;
        while (at < tokens.size()) {
            at = reader.at(at);
        }
        return reader.found;
    }

    private int at(int i) {
        if (taken[i]) {
            return i + 1;
        }
        Parsed number = numbers.number(i);
        if (number == null) {
            return i + 1;
        }
        Parsed upper = numbers.upper(number);
        Parsed last = upper == null ? number : upper;
        Unit unit = units.unit(i, last);
        int end = unit == Unit.NONE ? last.end() : units.unitEnd(last, unit);
        int half = unit.kind() == Kind.DURATION && number.article() ? numbers.halfBehind(end) : end;
        if (half > end) { // a year and a half
            number = new Parsed(i, number.end(), number.value() + 0.5, 0.1, number.vague(), true, number.scale());
            end = half;
        }
        int first = i > 0 && units.currencyAt(i - 1) && unit.kind() == Kind.MONEY ? units.currencyStart(i - 1) : i;
        return add(first, end, number, upper, unit);
    }

    private int add(int first, int end, Parsed number, @Nullable Parsed upper, Unit unit) {
        Approximation approximation = Approximation.NONE;
        Approximators.Found before = Approximators.before(tokens, first);
        int start = first;
        if (before != null && !taken[before.first()]) {
            approximation = before.approximation();
            start = before.first();
        }
        Approximation behind = Approximators.behind(tokens, end);
        int stop = end;
        if (behind != null && approximation == Approximation.NONE) {
            approximation = behind;
            stop = end + 2;
        }
        if (number.article() && unit == Unit.NONE) {
            return end;
        }
        String what = unit == Unit.NONE ? units.counted(end) : "";
        double high = upper == null ? number.value() : upper.value();
        double low = upper == null ? number.value() : Math.min(number.value() * upper.scaleOf(number), high);
        if (bareOne(number, unit, end, start < first)) {
            return end;
        }
        Span span = new Span(tokens.get(start).start(), tokens.get(stop - 1).end());
        found.add(new Quantity(
                start, stop, span, low, Math.max(low, high), number.step(), approximation, number.vague(), unit, what));
        return stop;
    }

    /** {@code one} counts only where a word says so: {@code one of, one can, no one} name no number. */
    private boolean bareOne(Parsed number, Unit unit, int end, boolean approximated) {
        boolean one = number.value() == 1
                && number.end() - number.first() == 1
                && tokens.get(number.first()).kind() == TokenKind.WORD
                && unit == Unit.NONE
                && !approximated;
        boolean pronoun = number.first() > 0
                && PRONOUN_ONE.contains(tokens.get(number.first() - 1).form());
        return one
                && (pronoun
                        || end >= tokens.size()
                        || NOT_COUNTED.contains(tokens.get(end).form()));
    }
}
