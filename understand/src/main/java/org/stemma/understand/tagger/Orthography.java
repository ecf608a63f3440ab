package org.stemma.understand.tagger;

import java.util.ArrayList;
import java.util.List;

/** How a word is written, as the model's part-of-speech features number it. */
final class Orthography {

    private Orthography() {}

    static List<String> of(String form, boolean first) {
        if (form.equals("#hlink#")) {
            return List.of("0");
        }
        int uppers = 0;
        int smalls = 0;
        int digits = 0;
        int marks = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            uppers += Simplified.upper(c) ? 1 : 0;
            smalls += Simplified.small(c) ? 1 : 0;
            digits += Simplified.digit(c) ? 1 : 0;
            marks += Simplified.mark(c) ? 1 : 0;
        }
        int size = form.length();
        List<String> out = new ArrayList<>(4);
        if (uppers == size) {
            out.add("1");
        } else if (smalls == size) {
            out.add("2");
        } else if (digits == size) {
            out.add("3");
        } else if (marks == size) {
            out.add("4");
        } else if (digits + marks == size) {
            out.add("5");
        } else if (smalls == 0) {
            out.add("10");
        }
        boolean capital = Simplified.upper(form.charAt(0));
        if (uppers < size) {
            int inner = uppers - (capital ? 1 : 0);
            if (capital && !first) {
                out.add("11");
            }
            if (inner > 0) {
                out.add(inner == 1 ? "12" : "13");
            }
        }
        if (digits > 0 && digits < size) {
            out.add("6");
        }
        boolean period = form.indexOf('.') >= 0;
        boolean hyphen = form.indexOf('-') >= 0;
        if (period) {
            out.add("7");
        }
        if (hyphen) {
            out.add("8");
        }
        if (marks > 0 && marks < size && !period && !hyphen) {
            out.add("9");
        }
        return out;
    }
}
