package org.stemma.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Stemma;

/** Links as JSONL: {@code {"from","to","kind","confidence","reasons","passages"}} a line. */
public final class LinksJson {

    private LinksJson() {}

    /**
     * One line.
     *
     * @param from the source's node id; for a pair without direction the first of both
     * @param to the descendant's
     * @param kind a link's kind, or {@code sibling}, {@code quotation}, {@code unrelated}
     * @param confidence in [0, 1]; null for what is no link
     * @param reasons plain clauses
     * @param passages shared stretches
     */
    public record Line(
            String from,
            String to,
            String kind,
            @Nullable Double confidence,
            List<String> reasons,
            List<Stemma.Passage> passages) {
        /** Copies the lists. */
        public Line {
            reasons = List.copyOf(reasons);
            passages = List.copyOf(passages);
        }

        /** The line of a link. */
        public static Line of(Stemma.Link link) {
            return new Line(
                    link.from(), link.to(), link.kind().toString(), link.confidence(), link.reasons(), link.passages());
        }

        /** The line of a pair that is no link. */
        public static Line of(Stemma.Parallel pair) {
            return new Line(
                    pair.reports().getFirst(), pair.reports().getLast(), pair.kind(), null, List.of(), pair.passages());
        }
    }

    /** The stemma's links in their order; with {@code all} its parallels after them. */
    public static List<Line> lines(Stemma stemma, boolean all) {
        List<Line> out = new ArrayList<>(stemma.links().stream().map(Line::of).toList());
        if (all) {
            stemma.parallels().forEach(p -> out.add(Line.of(p)));
        }
        return out;
    }

    /** Writes {@code lines} in their order; nothing for none. */
    public static void write(Iterable<Line> lines, OutputStream out) throws IOException {
        for (Line line : lines) {
            Json.line(line, out);
        }
    }
}
