package org.stemma.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Hit;
import org.stemma.model.Span;
import org.stemma.render.view.Dates;

/**
 * What a search found.
 *
 * @param query as typed
 * @param duplicates {@code all}, {@code without-copies} or {@code copies-only}
 * @param asks whether a word of it has to stand in a report; {@code -harbour} alone asks for nothing
 * @param hits best first
 * @param headlines of the hits' stories, by story id
 * @param next address of the hits that follow; null when there are none
 */
public record SearchView(
        String query,
        String duplicates,
        boolean asks,
        List<Hit> hits,
        Map<String, String> headlines,
        @Nullable String next) {

    /** A piece of a snippet. */
    public record Piece(String text, boolean found) {}

    /** A hit's words with what was found marked. */
    public static List<Piece> pieces(Hit hit) {
        List<Piece> out = new ArrayList<>();
        int at = 0;
        for (Span mark : hit.marks()) {
            if (mark.start() >= at && mark.end() <= hit.snippet().length()) {
                out.add(new Piece(hit.snippet().substring(at, mark.start()), false));
                out.add(new Piece(mark.of(hit.snippet()), true));
                at = mark.end();
            }
        }
        out.add(new Piece(hit.snippet().substring(at), false));
        return out;
    }

    /** The address of a hit. */
    public static String href(Hit hit) {
        return hit.story() == null ? "#" : new Links(hit.story()).text(hit.report());
    }

    /** When a hit was published. */
    public static String when(Hit hit) {
        return Dates.brief(hit.publishedAt());
    }

    /** The headline of a hit's story; empty when it has none. */
    public String headline(Hit hit) {
        return hit.story() == null ? "" : headlines.getOrDefault(hit.story(), "");
    }
}
