package org.stemma.eval.tradition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in running text: a changed phrase stands between two characters for private use that name the change. */
final class Marks {

    private static final int OPEN = 0xE000;
    private static final int CLOSE = 0xEC00;
    private static final int MOST = 0xC00;
    private static final Pattern ANY = Pattern.compile("[\uE000-\uF7FF]");

    private Marks() {}

    static String wrap(int change, String phrase) {
        if (change >= MOST) {
            throw new IllegalArgumentException("change " + change + " of at most " + MOST);
        }
        return (char) (OPEN + change) + phrase + (char) (CLOSE + change);
    }

    static boolean opens(char c) {
        return c >= OPEN && c < CLOSE;
    }

    static boolean closes(char c) {
        return c >= CLOSE && c < CLOSE + MOST;
    }

    static int change(char c) {
        return opens(c) ? c - OPEN : c - CLOSE;
    }

    static boolean has(String text, int change) {
        return text.indexOf(OPEN + change) >= 0;
    }

    static boolean any(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find();
    }

    static String plain(String text) {
        return ANY.matcher(text).replaceAll("");
    }
}
