package org.stemma.read.html.meta;

import org.jsoup.nodes.Element;

/** Asks what elements are named. */
final class Named {
    /** How far up a name reaches. */
    private static final int LEVELS = 10;

    private Named() {}

    /** Whether class, id or test name holds one of the words, which are lower case. */
    static boolean like(Element e, String... words) {
        return holds(e.className(), words)
                || holds(e.id(), words)
                || holds(e.attr("data-testid"), words)
                || holds(e.attr("data-component"), words);
    }

    private static boolean holds(String names, String... words) {
        if (!names.isEmpty()) {
            for (String w : words) {
                if (indexOf(names, w, 0) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a lower-case word stands in a name of ASCII letters of either case; -1 for nowhere. */
    private static int indexOf(String names, String word, int from) {
        int last = names.length() - word.length();
        for (int i = from; i <= last; i++) {
            if ((names.charAt(i) | 32) == word.charAt(0) && names.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
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
        return opens(e.className(), word) || opens(e.id(), word);
    }

    private static boolean opens(String names, String word) {
        int at = names.isEmpty() ? -1 : indexOf(names, word, 0);
        while (at >= 0) {
            boolean opens = at == 0 || !Character.isLetter(names.charAt(at - 1));
            int start = names.lastIndexOf(' ', at) + 1;
            if (opens && !names.startsWith("tag-", start) && !names.startsWith("category-", start)) {
                return true;
            }
            at = indexOf(names, word, at + 1);
        }
        return false;
    }
}
