package org.stemma.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Stemma.Link;
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
    private static final int MAX_COLUMNS = 8;

    /** From here on boxes grow narrower, and reports that stand alone are put where there is room. */
    private static final int MANY_COLUMNS = 6;

    private static final int MAX_NODES = 40;
    private static final int COLUMN = 196;
    private static final int NARROW_COLUMN = 160;
    private static final int GAP = 14;
    private static final int HEIGHT = 64;
    private static final int LINE = 16;
    private static final int BETWEEN = 78;
    /** What the letter takes of a box. */
    private static final int ASIDE = 50;

    private static final int MARGIN = 10;

    private final Drawing drawing;
    private final Family family;
    private final Map<String, Double> column = new HashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> spliced;
    private int columns;
    private int pitch = COLUMN;
    private int height = HEIGHT;

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
        layout.place();
        return layout.columns > MAX_COLUMNS ? Optional.empty() : Optional.of(layout.draw());
    }

    private void place() {
        for (String id : family.roots()) {
            if (drawing.inTime.contains(id) && !alone(id)) {
                column(id);
            }
        }
        rows();
        drawing.inTime.stream().filter(this::alone).forEach(this::fit);
        pitch = columns < MANY_COLUMNS ? COLUMN : Math.max(NARROW_COLUMN, COLUMN * MANY_COLUMNS / (columns + 1));
        boolean tall = drawing.inTime.stream()
                .anyMatch(id -> drawing.name(id, width() - ASIDE, 2).size() > 1);
        height = tall ? HEIGHT + LINE : HEIGHT;
    }

    private boolean alone(String id) {
        return family.parents(id).isEmpty() && family.children(id).isEmpty();
    }

    /** A report that stands alone goes to the right; where that is full, to free room in its row or below. */
    private void fit(String id) {
        int own = row.getOrDefault(id, 0);
        if (columns < MANY_COLUMNS) {
            column.put(id, (double) columns++);
            return;
        }
        for (int at = own; ; at++) {
            for (int c = columns - 1; c >= 0; c--) {
                if (free(at, c)) {
                    row.put(id, at);
                    column.put(id, (double) c);
                    return;
                }
            }
        }
    }

    /** Whether no box stands there and no line passes. */
    private boolean free(int at, int c) {
        for (Map.Entry<String, Double> box : column.entrySet()) {
            if (Math.abs(box.getValue() - c) < 1) {
                int bottom = row.getOrDefault(box.getKey(), 0);
                int top = family.parents(box.getKey()).stream()
                        .mapToInt(l -> row.getOrDefault(l.from(), bottom) + 1)
                        .min()
                        .orElse(bottom);
                if (top <= at && at <= bottom) {
                    return false;
                }
            }
        }
        return true;
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
        List<TreeDrawing.Box> boxes = new ArrayList<>();
        List<TreeDrawing.Edge> edges = new ArrayList<>();
        for (String id : family.order()) {
            if (row.containsKey(id)) {
                boxes.add(drawing.box(
                        id, x(id), y(id), width(), height, drawing.name(id, width() - ASIDE, 2), width() - ASIDE));
                edges(id, edges);
            }
        }
        int last = row.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int width = 2 * MARGIN + columns * pitch - GAP;
        return new TreeDrawing("layered", width, 2 * MARGIN + last * (height + BETWEEN) + height, boxes, edges);
    }

    private int width() {
        return pitch - GAP;
    }

    private int x(String id) {
        return MARGIN + (int) Math.round(column.getOrDefault(id, 0.0) * pitch);
    }

    private int y(String id) {
        return MARGIN + row.getOrDefault(id, 0) * (height + BETWEEN);
    }

    /** Sources from left to right, so that lines do not cross; those of a splice come in side by side. */
    private void edges(String id, List<TreeDrawing.Edge> out) {
        List<Link> parents = family.parents(id).stream()
                .sorted(Comparator.comparingDouble((Link l) -> column.getOrDefault(l.from(), 0.0))
                        .thenComparing(Link::from))
                .toList();
        double spread = width() * .72;
        for (int i = 0; i < parents.size(); i++) {
            double aside = parents.size() == 1 ? 0 : spread * i / (parents.size() - 1) - spread / 2;
            out.add(edge(parents.get(i), aside, pitch < COLUMN ? i * LINE : 0));
        }
    }

    /**
     * Down from the source, bent in the gap under it, straight into the descendant.
     *
     * @param aside how far from the descendant's middle
     * @param higher how much higher the label stands, so that labels of a splice do not meet
     */
    private TreeDrawing.Edge edge(Link l, double aside, int higher) {
        double fromX = x(l.from()) + width() / 2.0;
        double fromY = y(l.from()) + (double) height;
        double toX = x(l.to()) + width() / 2.0 + aside;
        double toY = y(l.to());
        double gap = BETWEEN;
        String path = "M" + Drawing.n(fromX) + " " + Drawing.n(fromY)
                + " C" + Drawing.n(fromX) + " " + Drawing.n(fromY + gap * .45)
                + " " + Drawing.n(toX) + " " + Drawing.n(fromY + gap * .05)
                + " " + Drawing.n(toX) + " " + Drawing.n(fromY + gap * .55)
                + " L" + Drawing.n(toX) + " " + Drawing.n(toY);
        return drawing.edge(l, path, true, new TreeDrawing.Place(toX, toY - 13 - higher));
    }
}
