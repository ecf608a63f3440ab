package org.stemma.render.html;

import java.util.List;

/**
 * A drawing of the family tree, ready to be written as SVG: places in pixels, earlier reports above later ones.
 *
 * @param kind {@code layered} (boxes in rows, for few nodes and wide screens) or {@code lanes} (a row a node, for many
 *     nodes and narrow screens)
 * @param width of the whole
 * @param height of the whole
 * @param boxes nodes, in the order of their letters
 * @param edges links, in the order of their numbers
 */
public record TreeDrawing(String kind, int width, int height, List<Box> boxes, List<Edge> edges) {

    private static final int BROAD = 1000;

    /** Copies the lists. */
    public TreeDrawing {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /** CSS classes: the kind, and whether it is wider than a page's column. */
    public String classes() {
        return kind.equals("layered") && width > BROAD ? kind + " broad" : kind;
    }

    /** A place. */
    public record Place(double x, double y) {}

    /**
     * A node.
     *
     * @param ref which
     * @param x left edge
     * @param y upper edge
     * @param width of the box
     * @param height of the box
     * @param name what to call it, cut to fit, on one or two lines
     * @param detail second line: when, or what is known of a lost one
     * @param note third line: what it changed; may be empty
     * @param description for those who do not see the drawing
     */
    public record Box(
            Ref ref,
            int x,
            int y,
            int width,
            int height,
            List<String> name,
            String detail,
            String note,
            String description) {
        /** Copies the list. */
        public Box {
            name = List.copyOf(name);
        }
    }

    /**
     * A link.
     *
     * @param number of the link in the page
     * @param from the source
     * @param to the descendant
     * @param path SVG path data
     * @param label kind and confidence; empty where the drawing says it beside the node
     * @param at the label's middle
     * @param classes {@code verbatim} or {@code rewritten}, {@code lost} where the source is
     * @param description for those who do not see the drawing
     */
    public record Edge(
            int number, Ref from, Ref to, String path, String label, Place at, String classes, String description) {
        /** Where the link is proved. */
        public String href() {
            return from.places().link(number, from, to);
        }
    }
}
