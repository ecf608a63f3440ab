package org.stemma.render.html;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/** Cuts a passage at line ends and after full stops: roughly sentences, fine enough to set texts side by side. */
final class Sentences {

    private Sentences() {}

    /** Stretches of {@code span} without the blanks between them, by place. */
    static List<Span> in(String text, Span span) {
        List<Span> out = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (ends(text, i, span.end())) {
                add(text, start, i + 1, out);
                start = i + 1;
            }
        }
        add(text, start, span.end(), out);
        return out;
    }

    private static boolean ends(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        boolean closes =
                ".!?".indexOf(c) >= 0 || "”\"’)".indexOf(c) >= 0 && at > 0 && ".!?".indexOf(text.charAt(at - 1)) >= 0;
        return closes && at + 2 < end && text.charAt(at + 1) == ' ' && !Character.isLowerCase(text.charAt(at + 2));
    }

    private static void add(String text, int start, int end, List<Span> out) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            out.add(new Span(from, to));
        }
    }
}
