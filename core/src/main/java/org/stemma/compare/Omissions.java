package org.stemma.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Span;

/** Finds what the second passage leaves out. */
final class Omissions {

    /** A detail is a gap of at least this many content words. */
    private static final int DETAIL = 3;

    private static final Phrases HEDGES = Phrases.of("hedge");
    private static final Set<String> SAY = WordLists.english().set("say");

    private Omissions() {}

    /** The gaps of the first passage that hold something and that no difference explains, in order. */
    static List<Omission> of(Pair pair, List<Difference> differences) {
        List<Omission> found = new ArrayList<>();
        Passage from = pair.from();
        int[] forth = pair.alignment().forth;
        int first = 0;
        while (first < from.size()) {
            if (forth[first] >= 0) {
                first++;
                continue;
            }
            int end = first + 1;
            while (end < from.size() && forth[end] < 0 && from.term(end).before() != Term.Break.SENTENCE) {
                end++;
            }
            Span span = from.span(first, end);
            if (differences.stream().noneMatch(d -> d.from().overlaps(span))) {
                Omission.Kind kind = kind(from, first, end);
                if (kind != null) {
                    found.add(new Omission(kind, span));
                }
            }
            first = end;
        }
        return found;
    }

    private static Omission.@Nullable Kind kind(Passage from, int first, int end) {
        int content = 0;
        boolean name = false;
        boolean figure = false;
        boolean date = false;
        boolean says = false;
        for (int i = first; i < end; i++) {
            if (HEDGES.at(from, i) > 0 && from.quantityAt[i] < 0) {
                return Omission.Kind.HEDGE;
            }
            Term term = from.term(i);
            String verb = term.entry().lemma(Pos.VERB);
            says |= verb != null && SAY.contains(verb) && !term.stop() || from.at(i, "according", "to");
            content += Alignment.carries(from, i) ? 1 : 0;
            figure |= from.quantityAt[i] >= 0;
            date |= from.timeAt[i] >= 0;
            name |= term.name();
        }
        if (says) {
            return Omission.Kind.ATTRIBUTION;
        }
        if (figure || date) {
            return figure ? Omission.Kind.FIGURE : Omission.Kind.DATE;
        }
        return name ? Omission.Kind.NAME : content >= DETAIL ? Omission.Kind.DETAIL : null;
    }
}
