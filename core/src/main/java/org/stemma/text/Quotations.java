package org.stemma.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/**
 * Finds stretches inside quotation marks, with the marks as real pages have them: mixed (a curly mark that a straight one
 * closes), mismatched (closing marks on both sides), continued over paragraphs (each opens, only the last closes).
 *
 * <p>Source: usage of opening and closing marks by language in Unicode CLDR (delimiters); single marks count only where
 * they cannot be an apostrophe.
 */
public final class Quotations {

    /** Quotations with at least this many words are left out of copy detection; shorter ones are names and scare quotes. */
    public static final int MASKED_WORDS = 3;

    /** A quotation that does not close within this many characters was no quotation. Longest in news samples: 1,400. */
    private static final int LONGEST = 3_000;

    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02";

    /** Stands for the half of a pair of single marks that is read as no mark; a word joiner, which no rule looks at. */
    private static final char HALF = '\u2060';

    private Quotations() {}

    /** The stretches of {@code text} inside double (or safe single) marks, marks left out, in order, disjoint. */
    public static List<Span> find(String text) {
        if (!text.contains("''")) {
            return single(text);
        }
        String marked = pairs(text);
        List<Span> found = new ArrayList<>();
        for (Span quote : single(marked)) {
            int from = marked.charAt(quote.start()) == HALF ? quote.start() + 1 : quote.start();
            int to = marked.charAt(quote.end() - 1) == HALF ? quote.end() - 1 : quote.end();
            if (from < to) {
                found.add(new Span(from, to));
            }
        }
        return found;
    }

    /** Two straight single marks are one double mark, as news archives print it; the length stays. */
    private static String pairs(String text) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = text.indexOf("''"); i >= 0; i = text.indexOf("''", i + 2)) {
            boolean opening = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            marked.setCharAt(opening ? i : i + 1, '"');
            marked.setCharAt(opening ? i + 1 : i, HALF);
        }
        return marked.toString();
    }

    private static List<Span> single(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = nextOpen(text, at);
            if (open < 0) {
                break;
            }
            int close = close(text, open);
            if (close < 0) {
                at = open + 1;
            } else {
                if (close > open + 1) {
                    found.add(new Span(open + 1, close));
                }
                at = close + 1;
            }
        }
        return found;
    }

    private static int nextOpen(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < '\u00ab' && c != '"' && c != '\'';
            if (!plain && (DOUBLE.indexOf(c) >= 0 || single(c)) && opens(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean single(char c) {
        return c == '\u2018' || c == '\'' || c == '\u2039';
    }

    /** An opening mark follows nothing, a space or a bracket, and touches the word behind it. */
    private static boolean opens(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean leftFree = Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{-\u2013\u2014:/".indexOf(before) >= 0
                || DOUBLE.indexOf(before) >= 0
                || single(before);
        char mark = text.charAt(i);
        if (mark == '\u201c' || mark == '\u201e' || mark == '\u300c' || mark == '\u300e') {
            return true;
        }
        if (mark == '\u00ab' || mark == '\u00bb') { // French spaces its marks; German and Danish point them inwards
            return leftFree || Character.isLetterOrDigit(after);
        }
        return leftFree && !Character.isWhitespace(after) && !Character.isSpaceChar(after);
    }

    private static int close(String text, int open) {
        char mark = text.charAt(open);
        boolean singleMark = single(mark);
        int limit = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (singleMark) {
                    return -1;
                }
                if (endsParagraph(text, i)) {
                    return continued(text, i) ? i : unclosed(text, open, i);
                }
                continue;
            }
            if (singleMark ? closesSingle(text, i, mark) : closesDouble(text, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    /** A quotation that a paragraph's end breaks off goes on when the next paragraph opens with a mark. */
    private static boolean continued(String text, int newline) {
        int i = newline;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && DOUBLE.indexOf(text.charAt(i)) >= 0;
    }

    /** Without a closing mark in its paragraph, a mark that opens the paragraph quotes all of it; any other is a stray. */
    private static int unclosed(String text, int open, int end) {
        int lineStart = text.lastIndexOf('\n', open - 1) + 1;
        return text.substring(lineStart, open).isBlank() && end - open > 40 ? end : -1;
    }

    private static boolean endsParagraph(String text, int newline) {
        int i = newline - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".!?\u2026,:\u201d\"\u00bb".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean closesDouble(String text, int i, char mark) {
        char c = text.charAt(i);
        if (mark == '\u00ab') {
            return c == '\u00bb';
        }
        if (mark == '\u00bb') {
            return c == '\u00ab' || c == '\u00bb';
        }
        if (mark == '\u300c' || mark == '\u300e') {
            return c == '\u300d' || c == '\u300f';
        }
        if (c != '"' && c != '\u201d' && c != '\u201c' && c != '\u201f' && c != '\uff02') {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean behindInner = before == ' ' && i > 1 && (text.charAt(i - 2) == '\'' || text.charAt(i - 2) == '\u2019');
        return !Character.isWhitespace(before) || c == '\u201d' || behindInner;
    }

    private static boolean closesSingle(String text, int i, char mark) {
        char c = text.charAt(i);
        boolean fits = mark == '\u2039' ? c == '\u203a' : c == '\u2019' || c == '\'';
        if (!fits || Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return !Character.isLetterOrDigit(after);
    }
}
