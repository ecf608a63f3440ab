package org.stemma.quantity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Token;

/** The words before a number that say how exact it is. */
final class Approximators {

    /** An approximator and where it begins. */
    record Found(Approximation approximation, int first) {}

    private static final int LONGEST = 4;

    private static final Map<String, Approximation> PHRASES = Map.ofEntries(
            Map.entry("about", Approximation.ABOUT),
            Map.entry("around", Approximation.ABOUT),
            Map.entry("some", Approximation.ABOUT),
            Map.entry("roughly", Approximation.ABOUT),
            Map.entry("approximately", Approximation.ABOUT),
            Map.entry("circa", Approximation.ABOUT),
            Map.entry("approx", Approximation.ABOUT),
            Map.entry("an estimated", Approximation.ABOUT),
            Map.entry("estimated", Approximation.ABOUT),
            Map.entry("in the region of", Approximation.ABOUT),
            Map.entry("close to", Approximation.ABOUT),
            Map.entry("or so", Approximation.ABOUT),
            Map.entry("more than", Approximation.OVER),
            Map.entry("over", Approximation.OVER),
            Map.entry("greater than", Approximation.OVER),
            Map.entry("upward of", Approximation.OVER),
            Map.entry("upwards of", Approximation.OVER),
            Map.entry("above", Approximation.OVER),
            Map.entry("in excess of", Approximation.OVER),
            Map.entry("exceeding", Approximation.OVER),
            Map.entry("longer than", Approximation.OVER),
            Map.entry("well over", Approximation.OVER),
            Map.entry("well above", Approximation.OVER),
            Map.entry("far more than", Approximation.OVER),
            Map.entry("much more than", Approximation.OVER),
            Map.entry("just over", Approximation.JUST_OVER),
            Map.entry("a little over", Approximation.JUST_OVER),
            Map.entry("little more than", Approximation.JUST_OVER),
            Map.entry("slightly more than", Approximation.JUST_OVER),
            Map.entry("slightly over", Approximation.JUST_OVER),
            Map.entry("just more than", Approximation.JUST_OVER),
            Map.entry("a bit more than", Approximation.JUST_OVER),
            Map.entry("at least", Approximation.AT_LEAST),
            Map.entry("no fewer than", Approximation.AT_LEAST),
            Map.entry("no less than", Approximation.AT_LEAST),
            Map.entry("not less than", Approximation.AT_LEAST),
            Map.entry("a minimum of", Approximation.AT_LEAST),
            Map.entry("minimum of", Approximation.AT_LEAST),
            Map.entry("not fewer than", Approximation.AT_LEAST),
            Map.entry("less than", Approximation.UNDER),
            Map.entry("fewer than", Approximation.UNDER),
            Map.entry("under", Approximation.UNDER),
            Map.entry("below", Approximation.UNDER),
            Map.entry("lower than", Approximation.UNDER),
            Map.entry("just under", Approximation.NEARLY),
            Map.entry("shorter than", Approximation.UNDER),
            Map.entry("well under", Approximation.UNDER),
            Map.entry("almost", Approximation.NEARLY),
            Map.entry("nearly", Approximation.NEARLY),
            Map.entry("just short of", Approximation.NEARLY),
            Map.entry("slightly less than", Approximation.NEARLY),
            Map.entry("a little less than", Approximation.NEARLY),
            Map.entry("slightly under", Approximation.NEARLY),
            Map.entry("just below", Approximation.NEARLY),
            Map.entry("nearing", Approximation.NEARLY),
            Map.entry("just less than", Approximation.NEARLY),
            Map.entry("approaching", Approximation.NEARLY),
            Map.entry("up to", Approximation.AT_MOST),
            Map.entry("at most", Approximation.AT_MOST),
            Map.entry("no more than", Approximation.AT_MOST),
            Map.entry("not more than", Approximation.AT_MOST),
            Map.entry("as many as", Approximation.AT_MOST),
            Map.entry("as much as", Approximation.AT_MOST),
            Map.entry("a maximum of", Approximation.AT_MOST),
            Map.entry("maximum of", Approximation.AT_MOST));

    private Approximators() {}

    /** The longest approximator that ends before token {@code at}; null if none. */
    static @Nullable Found before(List<Token> tokens, int at) {
        for (int length = Math.min(LONGEST, at); length >= 1; length--) {
            Approximation found = PHRASES.get(phrase(tokens, at - length, at));
            if (found != null && !spatial(tokens, at - length, length)) {
                return new Found(found, at - length);
            }
        }
        return null;
    }

    /** {@code or more, or less, or so} behind a number; null if none. */
    static @Nullable Approximation behind(List<Token> tokens, int end) {
        if (end + 2 > tokens.size() || !tokens.get(end).form().equals("or")) {
            return null;
        }
        return switch (tokens.get(end + 1).form()) {
            case "more" -> Approximation.AT_LEAST;
            case "less", "fewer" -> Approximation.AT_MOST;
            case "so" -> Approximation.ABOUT;
            default -> null;
        };
    }

    /** {@code over the last two years, divided over, went above}: there the word is not about the number. */
    private static boolean spatial(List<Token> tokens, int first, int length) {
        if (length > 1 || first == 0) {
            return false;
        }
        String before = tokens.get(first - 1).form();
        return before.equals("from") && !tokens.get(first).form().equals("about");
    }

    static String phrase(List<Token> tokens, int first, int end) {
        if (end - first == 1) {
            return tokens.get(first).form();
        }
        StringBuilder phrase = new StringBuilder(tokens.get(first).form());
        for (int i = first + 1; i < end; i++) {
            phrase.append(' ').append(tokens.get(i).form());
        }
        return phrase.toString();
    }
}
