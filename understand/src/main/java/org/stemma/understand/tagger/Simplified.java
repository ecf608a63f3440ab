package org.stemma.understand.tagger;

import java.util.regex.Pattern;

/**
 * The forms that the model's features are made of.
 *
 * <p>Simplified: addresses as {@value #LINK}, currency signs as a dollar, dashes as a hyphen, curly quotation marks straight;
 * a number with its sign, points and currency as one 0; a mark at most twice in a row. Follows what NLP4J 1.1.3 does to the
 * letter, which a test holds on words of every kind.
 */
final class Simplified {

    private static final String LINK = "#hlink#";
    private static final Pattern PROTOCOL = Pattern.compile("(?i)^(https?|s?ftp)://.*");
    private static final Pattern ADDRESS = Pattern.compile("\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}");
    private static final String DIGIT_BEFORE = ".-+\u00b1\u2212\u2213\u221a\u221b\u221c";

    private Simplified() {}

    static String of(String form) {
        if (form.indexOf('.') > 0 || form.indexOf(':') > 0) {
            if (PROTOCOL.matcher(form).matches() || ADDRESS.matcher(form).find()) {
                return LINK;
            }
        }
        char[] c = form.toCharArray();
        boolean plain = true;
        for (int i = 0; i < c.length; i++) {
            c[i] = general(c[i]);
            plain &= Character.isLetter(c[i]);
        }
        return plain ? new String(c) : marks(digits(c));
    }

    private static char general(char c) {
        if (c < 0xa2) {
            return c;
        }
        if (c <= 0xa5 || c >= 0x20a0 && c <= 0x20cf) {
            return '$';
        }
        if (c >= 0x2010 && c <= 0x2014 || c == 0x2022 || c == 0x2023 || c == 0x203b || c == 0x2043) {
            return '-';
        }
        if (c >= 0x2018 && c <= 0x201b) {
            return '\'';
        }
        return c >= 0x201c && c <= 0x201f ? '"' : c;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean mark(char c) {
        return c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
    }

    static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    static String lower(String s) {
        StringBuilder out = new StringBuilder(s);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (upper(c) || c >= 0xc0 && c <= 0xde && c != 0xd7) {
                out.setCharAt(i, (char) (c + 32));
            }
        }
        return out.toString();
    }

    /** Past a currency sign right before a digit. */
    private static int sign(char[] c, int i) {
        boolean sign = c[i] == '$' || c[i] == '#';
        return sign && i + 1 < c.length && digit(c[i + 1]) ? i + 1 : i;
    }

    private static char[] digits(char[] c) {
        StringBuilder out = new StringBuilder(c.length);
        char before = 0;
        for (int i = 0; i < c.length; i++) {
            i = sign(c, i);
            char here = c[i];
            boolean inNumber =
                    DIGIT_BEFORE.indexOf(here) >= 0 || here == ',' || here == ':' || here == '/' || here == '=';
            if (here == '%' && digit(before)) {
                continue;
            }
            if (inNumber && i + 1 < c.length) {
                int behind = sign(c, i + 1);
                if (digit(c[behind]) && i == 0) {
                    i = behind;
                    here = c[i];
                } else if (digit(c[behind]) && digit(before)) {
                    i = behind;
                    continue;
                }
            }
            if (!digit(here)) {
                out.append(here);
            } else if (!digit(before)) {
                out.append('0');
            }
            before = here;
        }
        return out.toString().toCharArray();
    }

    private static String marks(char[] c) {
        StringBuilder out = new StringBuilder(c.length);
        for (int i = 0; i < c.length; i++) {
            boolean again = i > 1 && mark(c[i]) && c[i] == c[i - 1] && c[i] == c[i - 2];
            if (!again) {
                out.append(c[i]);
            }
        }
        return out.toString();
    }

    /** {@code A} for a capital, {@code a}, {@code 1}, a point for a mark, {@code x} for the rest; a run of one kind at most twice. */
    static String shape(String form) {
        StringBuilder out = new StringBuilder(form.length());
        char before = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            char kind = upper(c) ? 'A' : small(c) ? 'a' : digit(c) ? '1' : mark(c) ? '.' : 'x';
            run = kind == before ? run + 1 : 0;
            before = kind;
            if (run < 2) {
                out.append(kind);
            }
        }
        return out.toString();
    }
}
