package org.stemma.render.view;

import org.stemma.model.Span;

/**
 * Words of a report with a little of what stands around them.
 *
 * @param before the words before, from a sentence's or line's start where that is near; may be empty
 * @param cutBefore whether the sentence began earlier
 * @param exact the words themselves
 * @param after the words after, up to the sentence's end where that is near; may be empty
 * @param cutAfter whether the sentence goes on
 */
public record Context(String before, boolean cutBefore, String exact, String after, boolean cutAfter) {

    /** Longer words with a capital before a full stop are names that end a sentence more often than not. */
    private static final int ABBREVIATION_LETTERS = 3;

    /**
     * The words at {@code span} of {@code text} with up to {@code reach} characters on either side. Offsets that leave
     * the text (a text that was not kept) give the exact words alone.
     */
    public static Context of(String text, Span span, String exact, int reach) {
        if (span.end() > text.length() || !text.startsWith(exact, span.start())) {
            return new Context("", false, exact, "", false);
        }
        int from = start(text, span.start(), reach);
        int to = end(text, span.end(), reach);
        return new Context(
                Blanks.shown(text.substring(from, span.start())),
                from > 0 && !stop(text, from),
                exact,
                Blanks.shown(text.substring(span.end(), to)),
                to < text.length() && text.charAt(to) != '\n' && !closes(text, to));
    }

    /** The sentence's or line's start, or a word's start within reach. */
    private static int start(String text, int at, int reach) {
        int least = Math.max(0, at - reach);
        int word = at;
        for (int i = at - 1; i >= least; i--) {
            char c = text.charAt(i);
            if (c == '\n' || c == ' ' && i > 0 && closes(text, i)) {
                return i + 1;
            }
            if (c == ' ') {
                word = i + 1;
            }
        }
        return least == 0 ? 0 : word;
    }

    private static int end(String text, int at, int reach) {
        int most = Math.min(text.length(), at + reach);
        int word = at;
        for (int i = at; i < most; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == ' ' && i > at && closes(text, i)) {
                return i;
            }
            if (c == ' ') {
                word = i;
            }
        }
        return most == text.length() ? most : word;
    }

    /** Whether {@code at} follows a line's or sentence's end. */
    private static boolean stop(String text, int at) {
        return text.charAt(at - 1) == '\n' || text.charAt(at - 1) == ' ' && closes(text, at - 1);
    }

    /** Whether the characters before {@code at} close a sentence. */
    private static boolean closes(String text, int at) {
        int i = at - 1;
        while (i > 0 && "”’\"')".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0 && !abbreviated(text, i);
    }

    /** Whether the full stop at {@code dot} ends a short word with a capital: St., Gen., U.S., an initial. */
    private static boolean abbreviated(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(dot) == '.'
                && start < dot
                && dot - start <= ABBREVIATION_LETTERS
                && Character.isUpperCase(text.charAt(start));
    }
}
