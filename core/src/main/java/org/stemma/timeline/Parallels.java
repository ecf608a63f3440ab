package org.stemma.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Citation;
import org.stemma.model.Span;
import org.stemma.model.Stemma;

/** Which words of two reports stand in one place of a text that both descend from. */
public final class Parallels {

    /** Share of the shorter stretch that must be common. */
    private static final double COMMON = 0.5;

    private final Map<String, List<Stemma.Link>> byDescendant = new HashMap<>();
    private final Map<Citation, List<Place>> places = new HashMap<>();

    /** A stretch of a node's text. */
    private record Place(String node, double start, double end) {}

    /** The passages of {@code links}. */
    public Parallels(List<Stemma.Link> links) {
        for (Stemma.Link link : links) {
            byDescendant.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
        }
    }

    /** Whether both stand in one place of a source of theirs, or one in a source of the other. */
    public boolean aligned(Citation a, Citation b) {
        if (a.report().equals(b.report())) {
            return false;
        }
        for (Place x : places.computeIfAbsent(a, this::placesOf)) {
            for (Place y : places.computeIfAbsent(b, this::placesOf)) {
                double common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
                double shorter = Math.min(x.end - x.start, y.end - y.start);
                if (x.node.equals(y.node) && shorter > 0 && common >= COMMON * shorter) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Place> placesOf(Citation c) {
        List<Place> found = new ArrayList<>();
        found.add(new Place(c.report(), c.start(), c.end()));
        for (Stemma.Link link : byDescendant.getOrDefault(c.report(), List.of())) {
            double start = Double.MAX_VALUE;
            double end = -1;
            for (Stemma.Passage p : link.passages()) {
                if (p.to().overlaps(c.span()) && p.to().length() > 0) {
                    start = Math.min(start, mapped(Math.max(c.start(), p.to().start()), p));
                    end = Math.max(end, mapped(Math.min(c.end(), p.to().end()), p));
                }
            }
            if (end > start && end - start <= 3.0 * c.span().length()) {
                found.add(new Place(link.from(), start, end));
            }
        }
        return found;
    }

    private static double mapped(int offset, Stemma.Passage p) {
        Span to = p.to();
        return p.from().start() + (offset - to.start()) * (double) p.from().length() / to.length();
    }
}
