package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Edition.Link;
import org.stemma.render.view.Family;

/**
 * The classical stemma: boxes in rows, sources above, a node over the middle of what descends from it.
 *
 * <p>Columns: every node without descendants of its own has one, left to right in the order of letters, and a node stands
 * over the middle of its own (Reingold and Tilford 1981, without the squeezing: boxes are few). Rows: runs of the order
 * in time, a new one when a source stands in the last. A splice belongs to its first source; the line from the second
 * comes from the side.
 */
final class LayeredLayout {

    /** More columns than this do not fit a page. */
    private static final int MAX_COLUMNS = 7;

    private static final int MAX_NODES = 40;
    private static final int COLUMN = 196;
    private static final int WIDTH = 182;
    private static final int HEIGHT = 64;
    private static final int ROW = 142;
    private static final int MARGIN = 10;

    private final Drawing drawing;
    private final Family family;
    private final Map<String, Double> column = new HashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> spliced;
    private int columns;

    private LayeredLayout(Drawing drawing) {
        this.drawing = drawing;
        this.family = drawing.family;
        this.spliced = spliced(drawing);
    }

    /** The drawing; empty when it would be too wide to read. */
    static Optional<TreeDrawing> of(Drawing drawing) {
        if (drawing.inTime.isEmpty() || drawing.inTime.size() > MAX_NODES) {
            return Optional.empty();
        }
        LayeredLayout layout = new LayeredLayout(drawing);
        for (String id : drawing.family.roots()) {
            if (drawing.inTime.contains(id)) {
                layout.column(id);
            }
        }
        return layout.columns > MAX_COLUMNS ? Optional.empty() : Optional.of(layout.draw());
    }

    /** Gives columns below {@code id}; deep recursion is excluded by the number of nodes. */
    private void column(String id) {
        placed.add(id);
        List<String> own = new ArrayList<>();
        for (Link l : ordered(family.children(id))) {
            if (placed.add(l.to())) {
                own.add(l.to());
                column(l.to());
            }
        }
        double middle = own.isEmpty()
                ? columns++
                : (column.getOrDefault(own.getFirst(), 0.0) + column.getOrDefault(own.getLast(), 0.0)) / 2;
        column.put(id, middle);
    }

    /** Splices last: their other source stands further to the right. */
    private List<Link> ordered(List<Link> links) {
        List<Link> out = new ArrayList<>();
        links.stream().filter(l -> !spliced.contains(l.to())).forEach(out::add);
        links.stream().filter(l -> spliced.contains(l.to())).forEach(out::add);
        return out;
    }

    /** Splices and whatever stands above one. */
    private static Set<String> spliced(Drawing drawing) {
        Set<String> out = new HashSet<>();
        for (String id : drawing.inTime.reversed()) {
            if (drawing.family.parents(id).size() > 1
                    || drawing.family.children(id).stream().anyMatch(l -> out.contains(l.to()))) {
                out.add(id);
            }
        }
        return out;
    }

    private void rows() {
        int at = 0;
        for (String id : drawing.inTime) {
            for (Link l : family.parents(id)) {
                at = Math.max(at, row.getOrDefault(l.from(), -1) + 1);
            }
            row.put(id, at);
        }
    }

    private TreeDrawing draw() {
        rows();
        List<TreeDrawing.Box> boxes = new ArrayList<>();
        List<TreeDrawing.Edge> edges = new ArrayList<>();
        for (String id : family.order()) {
            if (row.containsKey(id)) {
                boxes.add(drawing.box(id, x(id), y(id), WIDTH, HEIGHT, WIDTH - 52));
                edges(id, edges);
            }
        }
        int last = row.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = 2 * MARGIN + (columns - 1) * COLUMN + WIDTH;
        return new TreeDrawing("layered", width, 2 * MARGIN + last * ROW + HEIGHT, boxes, edges);
    }

    private int x(String id) {
        return MARGIN + (int) Math.round(column.getOrDefault(id, 0.0) * COLUMN);
    }

    private int y(String id) {
        return MARGIN + row.getOrDefault(id, 0) * ROW;
    }

    /** Sources from left to right, so that lines do not cross; those of a splice come in side by side. */
    private void edges(String id, List<TreeDrawing.Edge> out) {
        List<Link> parents = family.parents(id).stream()
                .sorted(Comparator.comparingDouble((Link l) -> column.getOrDefault(l.from(), 0.0))
                        .thenComparing(Link::from))
                .toList();
        double spread = WIDTH * .72;
        for (int i = 0; i < parents.size(); i++) {
            double aside = parents.size() == 1 ? 0 : spread * i / (parents.size() - 1) - spread / 2;
            out.add(edge(parents.get(i), aside));
        }
    }

    /** Down from the source, bent in the gap under it, straight into the descendant. */
    private TreeDrawing.Edge edge(Link l, double aside) {
        double fromX = x(l.from()) + WIDTH / 2.0;
        double fromY = y(l.from()) + (double) HEIGHT;
        double toX = x(l.to()) + WIDTH / 2.0 + aside;
        double toY = y(l.to());
        double gap = ROW - HEIGHT;
        String path = "M" + Drawing.n(fromX) + " " + Drawing.n(fromY)
                + " C" + Drawing.n(fromX) + " " + Drawing.n(fromY + gap * .45)
                + " " + Drawing.n(toX) + " " + Drawing.n(fromY + gap * .05)
                + " " + Drawing.n(toX) + " " + Drawing.n(fromY + gap * .55)
                + " L" + Drawing.n(toX) + " " + Drawing.n(toY);
        return drawing.edge(l, path, true, new TreeDrawing.Place(toX, toY - 13));
    }
}
