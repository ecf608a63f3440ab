package org.stemma.eval.planted;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which planted changes stay locatable however the words around them move.
 *
 * @param text the sentence
 * @param marks where planted changes stand, ordered, never overlapping
 */
record Marked(String text, List<Mark> marks) {

    /** The place of planted change {@code change} in the sentence, half-open UTF-16 units. */
    record Mark(int start, int end, int change) {
        private Mark shifted(int by) {
            return new Mark(start + by, end + by, change);
        }
    }

    Marked {
        marks = List.copyOf(marks);
    }

    static Marked of(String text) {
        return new Marked(text, List.of());
    }

    /** Whether no planted change touches {@code [start, end)}. */
    boolean free(int start, int end) {
        return marks.stream().noneMatch(mark -> mark.start < end && start < mark.end);
    }

    /** The sentence with other words at {@code [start, end)}, which must be free. */
    Marked replace(int start, int end, String with) {
        if (!free(start, end)) {
            throw new IllegalArgumentException("[" + start + ", " + end + ") holds a planted change");
        }
        return slice(0, start).plus(of(with)).plus(slice(end, text.length()));
    }

    /** The sentence with other words at {@code [start, end)}, which from now on are planted change {@code change}. */
    Marked plant(int start, int end, String with, int change) {
        Marked planted = new Marked(with, List.of(new Mark(0, with.length(), change)));
        return slice(0, start).plus(planted).plus(slice(end, text.length()));
    }

    /** The part of the sentence at {@code [start, end)} with the marks that lie wholly inside. */
    Marked slice(int start, int end) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start >= start && mark.end <= end) {
                inside.add(mark.shifted(-start));
            }
        }
        return new Marked(text.substring(start, end), inside);
    }

    /** Whether a cut at {@code at} would fall into a planted change. */
    boolean cuts(int at) {
        return marks.stream().anyMatch(mark -> mark.start < at && at < mark.end);
    }

    Marked plus(Marked next) {
        List<Mark> all = new ArrayList<>(marks);
        next.marks.forEach(mark -> all.add(mark.shifted(text.length())));
        return new Marked(text + next.text, all);
    }

    Marked plus(String next) {
        return new Marked(text + next, marks);
    }
}
