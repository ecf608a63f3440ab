package org.stemma.read.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

/** A text while its residue is being marked: the lines, what is left of each, and what was learnt. For one thread. */
final class Page {

    final String text;
    final List<Line> lines;

    @Nullable
    String title;

    @Nullable
    String dateline;

    @Nullable
    String agency;

    @Nullable
    String published;

    final List<String> authors = new ArrayList<>();
    boolean truncated;

    private final NavigableMap<Integer, Residue> marks = new TreeMap<>();
    private final int[] from;
    private final int[] to;
    private final @Nullable Boolean[] running;
    private final @Nullable ResidueKind[] kinds;

    Page(String text) {
        this.text = text;
        this.lines = Lines.of(text);
        this.from = lines.stream().mapToInt(Line::start).toArray();
        this.to = lines.stream().mapToInt(Line::end).toArray();
        this.running = new Boolean[lines.size()];
        this.kinds = new ResidueKind[lines.size()];
    }

    /** Marks what is left of a line. */
    void markLine(int line, ResidueKind kind) {
        mark(from[line], to[line], kind);
        from[line] = to[line];
        kinds[line] = kind;
    }

    /** Marks the beginning of what is left of a line, up to {@code end}; the rest begins behind blanks. */
    void markHead(int line, int end, ResidueKind kind) {
        mark(from[line], end, kind);
        skipHead(line, end);
    }

    /** Leaves the beginning of a line out of further looks without marking it. */
    void skipHead(int line, int end) {
        int next = end;
        while (next < to[line] && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        from[line] = next;
        running[line] = null;
    }

    /** Marks the end of what is left of a line, from {@code start} on; the rest ends before blanks. */
    void markTail(int line, int start, ResidueKind kind) {
        mark(start, to[line], kind);
        int last = start;
        while (last > from[line] && Lines.isBlank(text.charAt(last - 1))) {
            last--;
        }
        to[line] = last;
        running[line] = null;
    }

    /** Marks {@code [start, end)} unless it is empty or meets an earlier mark. */
    void mark(int start, int end, ResidueKind kind) {
        if (start >= end) {
            return;
        }
        var before = marks.lowerEntry(end);
        if (before == null || before.getValue().end() <= start) {
            marks.put(start, new Residue(start, end, kind));
        }
    }

    /** What the line was marked as, as a whole or at last; null when it was not. */
    @Nullable
    ResidueKind kind(int line) {
        return kinds[line];
    }

    /** Whether nothing of the line is left. */
    boolean isDone(int line) {
        return from[line] >= to[line];
    }

    /** Where the rest of a line begins. */
    int restStart(int line) {
        return from[line];
    }

    /** Where the rest of a line ends. */
    int restEnd(int line) {
        return to[line];
    }

    /** What is left of a line. */
    Line rest(int line) {
        Line whole = lines.get(line);
        return from[line] == whole.start() && to[line] == whole.end() || isDone(line)
                ? whole
                : new Line(from[line], to[line], text.substring(from[line], to[line]), whole.blankBefore());
    }

    /** Whether what is left of a line is a paragraph of the article by its shape. */
    boolean isRunning(int line) {
        if (isDone(line)) {
            return false;
        }
        Boolean known = running[line];
        if (known == null) {
            known = rest(line).isRunning();
            running[line] = known;
        }
        return known;
    }

    /** The first line that is running text; the number of lines when none is. */
    int firstRunning() {
        int line = 0;
        while (line < lines.size() && !isRunning(line)) {
            line++;
        }
        return line;
    }

    /** The last line that is running text; -1 when none is. */
    int lastRunning() {
        int line = lines.size() - 1;
        while (line >= 0 && !isRunning(line)) {
            line--;
        }
        return line;
    }

    /** The next line at or behind {@code line} of which something is left; the number of lines when there is none. */
    int nextLeft(int line) {
        int next = line;
        while (next < lines.size() && isDone(next)) {
            next++;
        }
        return next;
    }

    /** The line before {@code line} of which something is left; -1 when there is none. */
    int previousLeft(int line) {
        int previous = line - 1;
        while (previous >= 0 && isDone(previous)) {
            previous--;
        }
        return previous;
    }

    Marked finish() {
        return new Marked(List.copyOf(marks.values()), title, dateline, agency, published, authors, truncated);
    }
}
