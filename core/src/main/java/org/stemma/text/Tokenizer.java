package org.stemma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.model.Span;

/**
 * Splits a stretch of text into tokens. Not safe for use by several threads at once.
 *
 * <p>A word is a run of letters with inner apostrophes; hyphens split. Clitics of English are tokens of their own with
 * their full form ({@code wasn't} is {@code was} and {@code not}), and so is {@code cannot}; a possessive {@code 's} makes
 * no token. A soft hyphen or a joiner without width inside a word is
 * no part of its form. A number is a run that begins with a digit and keeps its decimal and grouping marks and its suffix
 * ({@code 2.5}, {@code 325m}). In scripts written without spaces each character is a token.
 */
final class Tokenizer {

    private static final String SYMBOLS = "$\u20ac\u00a3\u00a5\u20b9\u20bd\u20b4\u20a9%\u00b0";

    private final Forms forms;

    Tokenizer(Forms forms) {
        this.forms = forms;
    }

    /** Appends the tokens of {@code text} inside {@code range}; {@code quoted} spans are disjoint and ordered. */
    void tokens(String text, Span range, List<Span> quoted, List<Token> out) {
        int at = range.start();
        int quote = firstBehind(quoted, at);
        List<Token> made = new ArrayList<>(4);
        while (at < range.end()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            made.clear();
            if (Character.isDigit(c)) {
                next = number(text, at, range.end(), made);
            } else if (Character.isLetter(c)) {
                next = dense(c) ? one(text, at, next, made) : word(text, at, range.end(), made);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                made.add(new Token(
                        at, next, text.substring(at, next), text.substring(at, next), TokenKind.SYMBOL, false, false));
            }
            while (quote < quoted.size() && quoted.get(quote).end() <= at) {
                quote++;
            }
            boolean inside = quote < quoted.size() && quoted.get(quote).start() <= at;
            for (Token t : made) {
                out.add(inside ? new Token(t.start(), t.end(), t.form(), t.stem(), t.kind(), t.capital(), true) : t);
            }
            at = next;
        }
    }

    /** The first of {@code spans} that ends behind {@code at}. */
    private static int firstBehind(List<Span> spans, int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean dense(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static int one(String text, int start, int end, List<Token> made) {
        String form = Folding.fold(text.substring(start, end));
        made.add(new Token(start, end, form, form, TokenKind.WORD, false, false));
        return end;
    }

    private static int number(String text, int start, int limit, List<Token> made) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean mark = (c == ',' || c == '.' || c == '\u00a0' || c == '\u202f' || c == '\u2009')
                    && i + 1 < limit
                    && Character.isDigit(text.charAt(i + 1));
            if (mark && (c == '.' || groups(text, i, limit)) || c == ' ' && groupingBlank(text, i, limit)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                i++;
            } else {
                break;
            }
        }
        String form = withoutGrouping(Folding.fold(text.substring(start, i)));
        made.add(new Token(start, i, form, form, TokenKind.NUMBER, false, false));
        return i;
    }

    private static String withoutGrouping(String number) {
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c != ',' && c != ' ') { // folding makes a plain space of each no-break or thin one
                out.append(c);
            }
        }
        return out.length() == number.length() ? number : out.toString();
    }

    /** A grouping mark stands before exactly three digits. */
    private static boolean groups(String text, int mark, int limit) {
        int digits = 0;
        while (mark + 1 + digits < limit && Character.isDigit(text.charAt(mark + 1 + digits))) {
            digits++;
        }
        return digits == 3;
    }

    /**
     * Whether the blank at {@code at} parts thousands, as some countries and ISO 80000 write them ({@code 310 000}): one to
     * three digits that begin a number, and exactly three that end it or lead to the next such blank.
     */
    static boolean groupingBlank(String text, int at, int limit) {
        if (text.charAt(at) != ' ' || !groups(text, at, limit)) {
            return false;
        }
        int first = at;
        while (first > 0 && digit(text.charAt(first - 1))) {
            first--;
        }
        char before = first > 0 ? text.charAt(first - 1) : ' ';
        if (first == at || at - first > 3 || Character.isLetter(before) || ".,:/-–'’".indexOf(before) >= 0) {
            return false;
        }
        int end = at + 4;
        if (end >= limit) {
            return true;
        }
        char next = text.charAt(end);
        boolean numberFollows = end + 1 < limit && digit(text.charAt(end + 1));
        if (next == ' ') {
            return !numberFollows || groupingBlank(text, end, limit);
        }
        return !Character.isLetterOrDigit(next) && !(numberFollows && ",:/-–".indexOf(next) >= 0);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private int word(String text, int start, int limit, List<Token> made) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            boolean letter = (Character.isLetterOrDigit(c) && !dense(c))
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || breakPoint(c) && i + 1 < limit && Character.isLetter(text.charAt(i + 1));
            if (!letter && !(apostrophe(c) && i + 1 < limit && Character.isLetter(text.charAt(i + 1)))) {
                break;
            }
            i += Character.charCount(c);
        }
        split(text, start, i, made);
        return i;
    }

    /** Marks where a word may be broken over lines, or may not: a soft hyphen, spaces and joiners without width. */
    private static boolean breakPoint(int c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private void split(String text, int start, int end, List<Token> made) {
        int mark = lastApostrophe(text, start, end);
        if (mark < 0) {
            if (end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
                add(text, start, start + 3, made);
                made.add(clitic(start + 3, end, "not"));
            } else {
                add(text, start, end, made);
            }
            return;
        }
        String tail = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
        String head = text.substring(start, mark).toLowerCase(Locale.ROOT);
        String full = switch (tail) {
            case "ll" -> "will";
            case "ve" -> "have";
            case "re" -> "are";
            case "m" -> head.equals("i") ? "am" : "";
            default -> "";
        };
        if (tail.equals("t") && head.endsWith("n") && mark - 1 > start) {
            String verb = switch (head) {
                case "won" -> "will";
                case "can" -> "can";
                case "shan" -> "shall";
                default -> "";
            };
            int cut = mark - 1;
            if (verb.isEmpty()) {
                add(text, start, cut, made);
            } else {
                made.add(clitic(start, cut, verb));
            }
            made.add(clitic(cut, end, "not"));
        } else if (!full.isEmpty()) {
            add(text, start, mark, made);
            made.add(clitic(mark, end, full));
        } else if (tail.equals("s")) {
            add(text, start, mark, made);
        } else {
            add(text, start, end, made);
        }
    }

    private static int lastApostrophe(String text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (apostrophe(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Token clitic(int start, int end, String form) {
        return new Token(start, end, form, form, TokenKind.WORD, false, false);
    }

    private void add(String text, int start, int end, List<Token> made) {
        String written = text.substring(start, end);
        Forms.Form form = forms.word(written);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        made.add(new Token(start, end, form.form(), form.stem(), TokenKind.WORD, capital, false));
    }
}
