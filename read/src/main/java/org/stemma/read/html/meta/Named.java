package org.stemma.read.html.meta;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Asks what elements are named. */
final class Named {
    /** How far up a name reaches. */
    private static final int LEVELS = 10;

    private Named() {}

    /** Whether class, id or test name holds one of the words. */
    static boolean like(Element e, String... words) {
        String names = (e.className() + " " + e.id() + " " + e.attr("data-testid") + " " + e.attr("data-component"))
                .toLowerCase(Locale.ROOT);
        for (String w : words) {
            if (names.contains(w)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element around is named so, or is the element of that name. */
    static boolean within(Element e, String... words) {
        Element at = e.parent();
        for (int i = 0; i < LEVELS && at != null && !at.normalName().equals("body"); i++) {
            for (String w : words) {
                if (at.normalName().equals(w) || (i < 6 && token(at, w))) {
                    return true;
                }
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean token(Element e, String word) {
        String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
        int at = names.indexOf(word);
        while (at >= 0) {
            boolean opens = at == 0 || !Character.isLetter(names.charAt(at - 1));
            if (opens) {
                return true;
            }
            at = names.indexOf(word, at + 1);
        }
        return false;
    }
}
