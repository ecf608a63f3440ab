package org.stemma.render.safe;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MONGOLIAN;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.SYRIAC;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Shows characters that act on a terminal or hide from the eye, instead of obeying them.
 *
 * <p>A report's text, title, id or file name comes from strangers. Printed as it is, it could colour or clear the
 * screen, answer for the user (ANSI escape sequences), turn the order of words around (bidirectional controls) or carry
 * invisible letters. Here control characters become their pictures ({@code ␛}), a soft hyphen {@code ¬}, and other
 * characters without a shape {@code ⟨U+202E⟩}. Joiners stay where a script or an emoji needs them; letters of every
 * script stay.
 *
 * <p>Both methods are pure and give the same string back when nothing had to be shown. The result is for reading: its
 * offsets are not the source's.
 */
public final class Visible {

    /** Scripts whose spelling uses joiners and non-joiners (Unicode Standard, chapters 9, 12 and 13). */
    private static final Set<Character.UnicodeScript> JOINING = EnumSet.of(
            ARABIC,
            SYRIAC,
            MONGOLIAN,
            DEVANAGARI,
            BENGALI,
            GURMUKHI,
            GUJARATI,
            ORIYA,
            TAMIL,
            TELUGU,
            KANNADA,
            MALAYALAM,
            SINHALA);

    private Visible() {}

    /** {@code text} on one line: line breaks and tabs become blanks, all else as {@link #text}. */
    public static String line(String text) {
        return show(text, false);
    }

    /** {@code text} with its line feeds and tabs kept. */
    public static String text(String text) {
        return show(text, true);
    }

    private static String show(String text, boolean keepLines) {
        int i = 0;
        while (i < text.length() && plain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            append(out, text, i, c, keepLines);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** Printable ASCII and the Latin letters after it: the usual case, decided fast. */
    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x300 && c != 0xad;
    }

    private static void append(StringBuilder out, String text, int at, int c, boolean keepLines) {
        if (c == '\n' || c == '\t') {
            out.append(keepLines ? (char) c : ' ');
        } else if (c < ' ') {
            out.append((char) (0x2400 + c));
        } else if (c == 0x7f) {
            out.append('\u2421');
        } else if (c == 0xad) {
            out.append('\u00ac');
        } else if (hidden(c) && !needed(text, at, c)) {
            out.append(String.format(Locale.ROOT, "\u27e8U+%04X\u27e9", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** Whether a character has no shape of its own, or changes that of others. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> c < 0x600 || c > 0x605;
            case Character.UNASSIGNED -> true;
            default -> filler(c) || variationSelector(c);
        };
    }

    /** Default-ignorable code points that Unicode files under letters and marks. */
    private static boolean filler(int c) {
        return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
    }

    private static boolean variationSelector(int c) {
        return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
    }

    /** Whether a hidden character does what it is for: joins letters or emoji, or picks an emoji's shape. */
    private static boolean needed(String text, int at, int c) {
        if (at == 0) {
            return false;
        }
        int before = text.codePointBefore(at);
        if (c == 0xfe0e || c == 0xfe0f) {
            return Character.getType(before) == Character.OTHER_SYMBOL || before >= '#' && before <= '9';
        }
        int end = at + Character.charCount(c);
        if (c != 0x200c && c != 0x200d || end >= text.length()) {
            return false;
        }
        int after = text.codePointAt(end);
        return joins(before) && joins(after) || c == 0x200d && emoji(before) && emoji(after);
    }

    private static boolean joins(int c) {
        return JOINING.contains(Character.UnicodeScript.of(c));
    }

    private static boolean emoji(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xfe0f || c >= 0x1f3fb && c <= 0x1f3ff;
    }
}
