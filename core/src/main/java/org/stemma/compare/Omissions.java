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

    /** Verbs of saying that never take a thing. */
    private static final Set<String> BARE = Set.of("say", "tell", "add");

    private static final Set<String> DEED =
            Set.of("a", "an", "the", "his", "her", "their", "its", "of", "about", "on", "in", "for", "against");

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
            Omission.Kind kind = kind(from, first, end);
            if (kind != null && differences.stream().noneMatch(d -> d.from().overlaps(span))) {
                found.add(new Omission(kind, thing(from, first, end, kind)));
            }
            first = end;
        }
        return found;
    }

    /** Of a gap that was left out for a figure, a date or a name: that thing alone, whole. */
    private static Span thing(Passage from, int first, int end, Omission.Kind kind) {
        int start = end;
        int stop = first;
        for (int i = first; i < end; i++) {
            int at = kind == Omission.Kind.FIGURE
                    ? from.quantityAt[i]
                    : kind == Omission.Kind.DATE ? from.timeAt[i] : -1;
            boolean part = kind == Omission.Kind.NAME ? from.term(i).name() : at >= 0;
            if (part) {
                start = Math.min(start, i);
                stop = i + 1;
                for (int k = i; at >= 0 && k >= 0 && at(from, k, kind) == at; k--) {
                    start = Math.min(start, k);
                }
                for (int k = i; at >= 0 && k < from.size() && at(from, k, kind) == at; k++) {
                    stop = Math.max(stop, k + 1);
                }
            }
        }
        return start < stop ? from.span(start, stop) : from.span(first, end);
    }

    private static int at(Passage from, int term, Omission.Kind kind) {
        return kind == Omission.Kind.FIGURE ? from.quantityAt[term] : from.timeAt[term];
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
            says |= says(from, i) || from.at(i, "according", "to");
            content += Alignment.carries(from, i) ? 1 : 0;
            figure |= !term.stop() && from.quantityAt[i] >= 0;
            date |= !term.stop() && from.timeAt[i] >= 0;
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

    /**
     * Whether the verb here gives someone's words. With a thing or a preposition right behind it, it is a deed of its own:
     * "recalled the last hours", "warning of floods", "admitted to drinking".
     */
    private static boolean says(Passage from, int i) {
        Term term = from.term(i);
        String verb = term.entry().lemma(Pos.VERB);
        if (verb == null || !SAY.contains(verb) || term.stop()) {
            return false;
        }
        if (BARE.contains(verb) || i + 1 >= from.size() || term.before() == Term.Break.QUOTE) {
            return true;
        }
        Term next = from.term(i + 1);
        boolean gerund = next.form().equals("to")
                && i + 2 < from.size()
                && from.term(i + 2).form().endsWith("ing");
        return next.before() != Term.Break.NONE || !gerund && !DEED.contains(next.form());
    }
}
