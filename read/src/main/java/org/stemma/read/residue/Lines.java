package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines, and joins them where an archive broke its paragraphs at a fixed width. */
final class Lines {

    /** Fixed-width lines of old archives and mails hold 40 to 100 characters. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 100;

    private Lines() {}

    /** The lines that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> lines = split(text);
        return isHardWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = true;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int start = skipBlanks(text, from, to);
            int stop = to;
            while (stop > start && isBlank(text.charAt(stop - 1))) {
                stop--;
            }
            if (start < stop) {
                lines.add(new Line(start, stop, text.substring(start, stop), blank));
                blank = false;
            } else {
                blank = true;
            }
            from = to + 1;
        }
        return lines;
    }

    /** Most lines end inside a sentence at nearly the same width. */
    private static boolean isHardWrapped(String text, List<Line> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (lines.get(i + 1).blankBefore() || isIndented(text, lines.get(i + 1))) {
                continue;
            }
            followed++;
            int length = line.text().length();
            boolean full = length >= NARROWEST && length <= WIDEST;
            broken += full && !line.endsSentence() ? 1 : 0;
        }
        return followed >= 2 && broken * 10 >= followed * 6 && lowerCaseStarts(lines) * 4 >= followed;
    }

    private static int lowerCaseStarts(List<Line> lines) {
        int count = 0;
        for (Line line : lines) {
            count += Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
        }
        return count;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line open = joined.isEmpty() ? line : joined.getLast();
            boolean fresh = joined.isEmpty()
                    || line.blankBefore()
                    || isIndented(text, line)
                    || open.end() - lastBreak(text, open) < NARROWEST
                            && !Character.isLowerCase(line.text().charAt(0));
            if (fresh) {
                joined.add(line);
            } else {
                joined.set(
                        joined.size() - 1,
                        new Line(
                                open.start(),
                                line.end(),
                                text.substring(open.start(), line.end()),
                                open.blankBefore()));
            }
        }
        return joined;
    }

    private static int lastBreak(String text, Line line) {
        return Math.max(line.start(), text.lastIndexOf('\n', line.end() - 1) + 1);
    }

    /** Two blanks or a tab open a paragraph in archives that do not leave a line empty. */
    private static boolean isIndented(String text, Line line) {
        int indent = line.start() - (text.lastIndexOf('\n', line.start() - 1) + 1);
        return indent >= 2 || indent == 1 && text.charAt(line.start() - 1) == '\t';
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** White space, no-break spaces and characters without width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }
}
