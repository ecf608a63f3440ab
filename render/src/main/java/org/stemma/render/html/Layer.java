package org.stemma.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stemma.model.Span;

/**
 * Marks of one kind on one text.
 *
 * @param <T> what a mark says
 */
final class Layer<T> {

    /** A mark. */
    record Mark<T>(Span span, T value) {}

    private final List<Mark<T>> marks = new ArrayList<>();
    private final int length;

    /** @param length the text's; marks that leave it are passed over */
    Layer(int length) {
        this.length = length;
    }

    void add(Span span, T value) {
        if (span.end() <= length && span.length() > 0) {
            marks.add(new Mark<>(span, value));
        }
    }

    /** Adds where marks begin and end. */
    void boundaries(TreeSet<Integer> out) {
        for (Mark<T> m : marks) {
            out.add(m.span().start());
            out.add(m.span().end());
        }
    }

    /** Marks over the place {@code at}, shortest first. */
    List<Mark<T>> over(int at) {
        return marks.stream()
                .filter(m -> m.span().start() <= at && at < m.span().end())
                .sorted(java.util.Comparator.comparingInt(m -> m.span().length()))
                .toList();
    }

    /** What marks that end at {@code end} say. */
    List<T> endingAt(int end) {
        return marks.stream()
                .filter(m -> m.span().end() == end)
                .map(Mark::value)
                .distinct()
                .toList();
    }
}
