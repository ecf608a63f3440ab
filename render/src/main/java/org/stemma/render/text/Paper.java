package org.stemma.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where lines are printed: wraps at blanks, hangs what follows, colours or marks. */
final class Paper {

    private final StringBuilder out = new StringBuilder();
    private final TextOptions options;

    Paper(TextOptions options) {
        this.options = options;
    }

    int width() {
        return options.width();
    }

    /** An empty line, unless one stands already or nothing does. */
    void gap() {
        int end = out.length();
        if (end > 1 && out.charAt(end - 2) != '\n') {
            out.append('\n');
        }
    }

    /** A section's title. */
    void title(String title, String explanation) {
        gap();
        Line line = Line.of(title.toUpperCase(Locale.ROOT), Style.STRONG);
        if (!explanation.isEmpty()) {
            line.add("  ").add(explanation, Style.QUIET);
        }
        print(line, "", "  ");
        gap();
    }

    void print(Line line) {
        print(line, "", "");
    }

    /** Prints {@code line} wrapped, {@code first} before its first line and {@code rest} before the others. */
    void print(Line line, String first, String rest) {
        String indent = first;
        List<Line.Run> row = new ArrayList<>();
        int used = Columns.of(indent);
        for (List<Line.Run> word : words(line)) {
            int wide = wide(word);
            if (row.isEmpty() && blank(word)) {
                continue; // else a word of more than a line leaves a line of nothing behind it
            }
            if (!row.isEmpty() && used + wide > width()) {
                end(indent, row);
                indent = rest;
                row = new ArrayList<>();
                used = Columns.of(indent);
                if (blank(word)) {
                    continue;
                }
            }
            row.addAll(word);
            used += wide;
        }
        end(indent, row);
    }

    private static boolean blank(List<Line.Run> word) {
        return word.stream().allMatch(r -> r.text().isBlank());
    }

    /** Columns of a word without the blanks at its end. */
    private int wide(List<Line.Run> word) {
        int sum = 0;
        for (Line.Run r : word) {
            sum += Columns.of(r.text()) + (r.style().marked() && !options.colour() ? 2 : 0);
        }
        return sum;
    }

    /** Cuts at blanks. A word can have several styles; blanks are words of their own that vanish at a line's end. */
    private static List<List<Line.Run>> words(Line line) {
        List<List<Line.Run>> out = new ArrayList<>();
        boolean open = false;
        for (Line.Run run : line.runs()) {
            for (String part : run.text().split("(?<= )|(?= )")) {
                if (part.isEmpty()) {
                    continue;
                }
                boolean blank = part.equals(" ");
                if (blank || !open) {
                    out.add(new ArrayList<>());
                }
                out.getLast().add(new Line.Run(part, run.style()));
                open = !blank;
            }
        }
        return out;
    }

    private void end(String indent, List<Line.Run> row) {
        List<Line.Run> trimmed = trim(row);
        StringBuilder text = new StringBuilder(indent);
        int i = 0;
        while (i < trimmed.size()) {
            Style style = trimmed.get(i).style();
            StringBuilder run = new StringBuilder();
            while (i < trimmed.size() && trimmed.get(i).style() == style) {
                run.append(trimmed.get(i++).text());
            }
            text.append(styled(run.toString(), style));
        }
        out.append(text.toString().stripTrailing()).append('\n');
    }

    /** Without the blanks at both ends. */
    private static List<Line.Run> trim(List<Line.Run> row) {
        int from = 0;
        int to = row.size();
        while (from < to && row.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && row.get(to - 1).text().isBlank()) {
            to--;
        }
        return row.subList(from, to);
    }

    private String styled(String words, Style style) {
        if (options.colour()) {
            return style.on(words);
        }
        return style.marked() && !words.isBlank() ? "*" + words + "*" : words;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
