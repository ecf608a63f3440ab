package org.stemma.render.view;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/** The character that stands for what excerpts leave out, and how to show a run of it. */
public final class Blanks {

    /** No blank, so that a line of them stays a line; a character that no news text has three of in a row. */
    public static final char BLANK = '\u00b7';

    /** What a reader sees in place of a run. */
    public static final String SHOWN = "[…]";

    /** As many in a row stand for nothing else; line breaks cut a run into short ones. */
    private static final int LEAST = 3;

    private Blanks() {}

    /** Runs of blanks in {@code text}, by place. */
    public static List<Span> in(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) != BLANK) {
                if (i - start >= LEAST) {
                    out.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return out;
    }

    /** {@code text} with every run shown as {@value #SHOWN}. */
    public static String shown(String text) {
        return text.indexOf(BLANK) < 0 ? text : text.replaceAll(BLANK + "{" + LEAST + ",}", SHOWN);
    }
}
