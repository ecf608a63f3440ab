package org.stemma.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Stemma.Link;
import org.stemma.render.view.Family;

/**
 * The tree as a log: a row a node, earliest above, its dot in a lane and its name beside the lanes. Legible at any
 * number of nodes and on a narrow screen. A node's lane stays taken until its last descendant is drawn.
 */
final class LaneLayout {

    private static final int ROW = 52;
    private static final int LANE = 26;
    private static final int MARGIN = 16;
    private static final int TEXT = 260;
    private static final int DOT = 24;

    private final Drawing drawing;
    private final Family family;
    private final Map<String, Integer> lane = new HashMap<>();
    private final Map<String, Integer> row = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    private LaneLayout(Drawing drawing) {
        this.drawing = drawing;
        this.family = drawing.family;
    }

    static TreeDrawing of(Drawing drawing) {
        return new LaneLayout(drawing).draw();
    }

    private TreeDrawing draw() {
        drawing.inTime.forEach(this::place);
        int lanes = lane.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        int text = MARGIN + lanes * LANE + 8;
        List<TreeDrawing.Box> boxes = new ArrayList<>();
        List<TreeDrawing.Edge> edges = new ArrayList<>();
        for (String id : drawing.inTime) {
            boxes.add(box(id, text));
            family.parents(id).forEach(l -> edges.add(edge(l)));
        }
        return new TreeDrawing("lanes", text + TEXT, MARGIN + row.size() * ROW, boxes, edges);
    }

    private void place(String id) {
        row.put(id, row.size());
        List<Link> parents = family.parents(id);
        for (Link l : parents) {
            open.merge(l.from(), -1, Integer::sum);
        }
        int own = parents.stream()
                .map(Link::from)
                .filter(p -> open.getOrDefault(p, 0) == 0 && lane.containsKey(p))
                .mapToInt(p -> lane.getOrDefault(p, 0))
                .min()
                .orElseGet(this::freeLane);
        lane.put(id, own);
        open.put(id, family.children(id).size());
    }

    /** The first lane that no node still waiting for descendants holds. */
    private int freeLane() {
        Set<Integer> taken = new HashSet<>();
        open.forEach((id, waiting) -> {
            if (waiting > 0) {
                taken.add(lane.getOrDefault(id, 0));
            }
        });
        int free = 0;
        while (taken.contains(free)) {
            free++;
        }
        return free;
    }

    /** The dot is the box; name and details stand at {@code text}. */
    private TreeDrawing.Box box(String id, int text) {
        TreeDrawing.Box b =
                drawing.box(id, x(id) - DOT / 2, y(id) - DOT / 2, text, DOT, drawing.name(id, TEXT - 10, 1), TEXT - 10);
        List<String> facts = new ArrayList<>();
        family.parents(id).forEach(l -> facts.add(family.siglum(l.from()) + ": " + Drawing.label(l)));
        String detail =
                String.join(", ", facts) + (facts.isEmpty() || b.detail().isEmpty() ? "" : " · ") + b.detail();
        return new TreeDrawing.Box(
                b.ref(),
                b.x(),
                b.y(),
                b.width(),
                b.height(),
                b.name(),
                Drawing.fit(detail, TEXT, 12),
                b.note(),
                b.description());
    }

    private int x(String id) {
        return MARGIN + lane.getOrDefault(id, 0) * LANE;
    }

    private int y(String id) {
        return MARGIN + row.getOrDefault(id, 0) * ROW + DOT / 2;
    }

    /** Down in the source's lane, then over into the descendant's. */
    private TreeDrawing.Edge edge(Link l) {
        double x = x(l.from());
        double toX = x(l.to());
        double toY = y(l.to()) - DOT / 2.0;
        String path = "M" + Drawing.n(x) + " " + Drawing.n(y(l.from()) + DOT / 2.0)
                + " L" + Drawing.n(x) + " " + Drawing.n(toY - 24)
                + " C" + Drawing.n(x) + " " + Drawing.n(toY - 4)
                + " " + Drawing.n(toX) + " " + Drawing.n(toY - 20)
                + " " + Drawing.n(toX) + " " + Drawing.n(toY);
        return drawing.edge(l, path, false, new TreeDrawing.Place(x, toY));
    }
}
