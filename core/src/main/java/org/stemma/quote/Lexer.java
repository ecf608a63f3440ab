package org.stemma.quote;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;
import org.stemma.text.Folding;

/** Splits a stretch of text into units, tags of the closed classes of marks set, those of words left {@link Tag#OTHER}. */
final class Lexer {

    private static final String MARKS =
            "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\u2018\u2019'\u2039\u203a";

    /** Brackets of at most this many characters hold a party, an age or an abbreviation, and are read over. */
    private static final int SHORT_BRACKET = 60;

    private final String text;
    private final List<Unit> units = new ArrayList<>();

    Lexer(String text) {
        this.text = text;
    }

    static boolean mark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Appends what stands in {@code range}; quotations are in order and disjoint, marks outside them. */
    Lexer read(Span range, List<Span> quotations) {
        int at = range.start();
        int q = Places.firstBehind(quotations, Span::end, at);
        while (at < range.end()) {
            while (q < quotations.size() && quotations.get(q).start() <= at) {
                q++;
            }
            if (q < quotations.size()
                    && quotations.get(q).start() == at + 1
                    && quotations.get(q).end() <= range.end()) {
                at = quotation(quotations.get(q), range.end());
            } else {
                at = next(at, range.end());
            }
        }
        return this;
    }

    List<Unit> units() {
        return units;
    }

    private int quotation(Span inside, int limit) {
        boolean closed = inside.end() < limit && mark(text.charAt(inside.end()));
        int end = closed ? inside.end() + 1 : inside.end();
        boolean speech = ",.!?".indexOf(text.charAt(inside.end() - 1)) >= 0;
        if (words(inside) < (speech ? 1 : 2)) {
            int at = inside.start();
            while (at < inside.end()) {
                at = next(at, inside.end());
            }
        } else {
            int letter = inside.start();
            while (letter < inside.end() - 1 && !Character.isLetterOrDigit(text.charAt(letter))) {
                letter++;
            }
            boolean capital = Character.isUpperCase(text.charAt(letter));
            units.add(new Unit(inside.start() - 1, end, "", Tag.QUOTATION, capital));
        }
        return end;
    }

    private int words(Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words < 2; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-';
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private int next(int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return word(at, limit);
        }
        Tag tag = switch (c) {
            case ',' -> Tag.COMMA;
            case ';' -> Tag.SEMICOLON;
            case ':' -> Tag.COLON;
            case '!', '?' -> Tag.STOP;
            case '\u2014', '\u2013', '\u2015' -> Tag.DASH;
            case '-' -> dash(at, limit) ? Tag.DASH : Tag.OTHER;
            case '(', '[' -> Tag.OPEN;
            case ')', ']' -> Tag.CLOSE;
            case '.' ->
                text.substring(at + 1, limit).chars().noneMatch(Character::isLetterOrDigit) ? Tag.STOP : Tag.OTHER;
            default -> Tag.OTHER;
        };
        if (tag == Tag.OPEN) {
            int close = text.indexOf(c == '(' ? ')' : ']', at);
            if (close > 0 && close < limit && close - at <= SHORT_BRACKET) {
                return close + 1;
            }
        }
        if (tag != Tag.OTHER) {
            units.add(new Unit(at, at + 1, String.valueOf(c), tag, false));
        }
        return at + 1;
    }

    private boolean dash(int at, int limit) {
        boolean left = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        boolean right = at + 1 < limit && (Character.isWhitespace(text.charAt(at + 1)) || text.charAt(at + 1) == '-');
        return right && left || right && text.charAt(at + 1) == '-';
    }

    private int word(int start, int limit) {
        int end = start;
        while (end < limit) {
            char c = text.charAt(end);
            boolean inner = end + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(end + 1))
                    && (c == '-' || c == '\'' || c == '\u2019' || c == '&' || digitMark(end) || initials(start, end));
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK && !inner) {
                break;
            }
            end++;
        }
        split(start, end);
        boolean possessive = end < limit
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
                && text.charAt(end - 1) == 's'
                && end + 1 < limit
                && text.charAt(end + 1) == ' ';
        if (possessive) {
            units.add(new Unit(end, end + 1, "'", Tag.POSSESSIVE, false));
            return end + 1;
        }
        return end;
    }

    private boolean digitMark(int i) {
        char c = text.charAt(i);
        return (c == ',' || c == '.' || c == ':')
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /** The full stop inside {@code U.S} and {@code D.C}. */
    private boolean initials(int start, int i) {
        return text.charAt(i) == '.'
                && Character.isLetter(text.charAt(i - 1))
                && (i - 1 == start || !Character.isLetterOrDigit(text.charAt(i - 2)))
                && Character.isUpperCase(text.charAt(i + 1));
    }

    private void split(int start, int end) {
        String written = text.substring(start, end);
        boolean capital = Character.isUpperCase(written.charAt(0));
        String form = Folding.fold(written);
        if (written.equals("US") || written.equals("WHO") || written.equals("UN")) {
            units.add(new Unit(start, end, form, Tag.NAME, true));
            return;
        }
        int cut = form.lastIndexOf('\'');
        if (cut <= 0 || form.length() != written.length()) {
            units.add(new Unit(start, end, form, Tag.OTHER, capital));
            return;
        }
        String head = form.substring(0, cut);
        String tail = form.substring(cut);
        if (tail.equals("'t") && head.endsWith("n") && cut > 1) {
            int at = start + cut - 1;
            units.add(new Unit(
                    start,
                    at,
                    switch (head) {
                        case "won" -> "will";
                        case "can" -> "can";
                        default -> head.substring(0, cut - 1);
                    },
                    Tag.OTHER,
                    capital));
            units.add(new Unit(at, end, "not", Tag.NEGATION, false));
            return;
        }
        Tag tag = switch (tail) {
            case "'s" -> pronoun(head) ? Tag.BE : Tag.POSSESSIVE;
            case "'re", "'m" -> Tag.BE;
            case "'ve" -> Tag.HAVE;
            case "'ll", "'d" -> Tag.MODAL;
            default -> Tag.OTHER;
        };
        if (tag == Tag.OTHER) {
            units.add(new Unit(start, end, form, Tag.OTHER, capital));
        } else {
            units.add(new Unit(start, start + cut, head, Tag.OTHER, capital));
            units.add(new Unit(start + cut, end, tail, tag, false));
        }
    }

    private static boolean pronoun(String head) {
        return switch (head) {
            case "it", "he", "she", "that", "there", "who", "what", "here", "where", "how", "let" -> true;
            default -> false;
        };
    }
}
