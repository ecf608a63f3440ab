package org.stemma.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one folding of words that all comparison rests on.
 *
 * <p>Lower case (root locale), compatibility decomposition without combining marks, straight apostrophes, German sharp s
 * and the ligatures written out, digits of any script as ASCII.
 */
public final class Folding {

    private Folding() {}

    /** The folded form of {@code word}; pure ASCII input costs one pass. */
    public static String fold(CharSequence word) {
        String written = word.toString();
        boolean ascii = true;
        for (int i = 0; i < written.length() && ascii; i++) {
            ascii = written.charAt(i) < 128;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        if (ascii) {
            return lower;
        }
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            append(out, c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return;
        }
        switch (c) {
            case '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> out.append('\'');
            case '\u00df' -> out.append("ss");
            case '\u00e6' -> out.append("ae");
            case '\u0153' -> out.append("oe");
            case '\u00f8' -> out.append('o');
            case '\u0142' -> out.append('l');
            case '\u0111', '\u00f0' -> out.append('d');
            case '\u0131' -> out.append('i');
            default -> {
                if (c > 127 && Character.isDigit(c)) {
                    out.append(Character.digit(c, 10));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
