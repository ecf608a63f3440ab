package org.stemma.read.html.dom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over the tree, without recursion, that fills a {@link Page}. */
final class PageBuilder {
    /** Words that no cell of a table of data has. */
    private static final int LONG_CELL = 60;

    final Document document;
    final List<Element> elements = new ArrayList<>();
    int[] parent = new int[256];
    int[] end = new int[256];
    int[] firstBlock = new int[256];
    int[] endBlock = new int[256];
    int[] flags = new int[256];
    int[] images = new int[256];
    int[] links = new int[256];
    final List<Block> blocks = new ArrayList<>();
    final List<Element> landmarks = new ArrayList<>();
    boolean cut;

    private final int maxBlocks;
    private final Hints hints = new Hints();
    private final BlockWriter writer;
    private int current = -1;
    private int imageCount;
    private int linkCount;

    PageBuilder(Document document, int maxBlocks) {
        this.document = document;
        this.maxBlocks = maxBlocks;
        this.writer = new BlockWriter(this);
    }

    Page build() {
        walk(document.head(), false);
        Element body = document.body();
        if (Tags.role(body.normalName()) == Tags.BLOCK) {
            walk(body, true);
        } else {
            open(body, "body", 0);
            close("body");
        }
        return new Page(this);
    }

    private void walk(Element root, boolean asText) {
        @Nullable Node node = root;
        while (node != null) {
            Node child = (asText ? enter(node) : enterHead(node)) ? node.firstChild() : null;
            node = child == null ? behind(node, root, asText) : child;
        }
    }

    /** Leaves nodes until one has a neighbour; null at the end of the root. */
    private @Nullable Node behind(Node from, Element root, boolean asText) {
        for (Node at = from; at != null; at = at.parent()) {
            if (asText && at instanceof Element e) {
                leave(e);
            }
            if (at == root) {
                return null;
            }
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    private boolean enterHead(Node node) {
        if (node instanceof Element e) {
            if (Landmarks.holds(e)) {
                landmarks.add(e);
            }
            return true;
        }
        return false;
    }

    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            writer.append(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element e)) {
            return false;
        }
        String name = e.normalName();
        int role = Tags.role(name);
        int hint = role == Tags.SKIP ? 0 : hints.of(e);
        if ((hint & Page.LANDMARK) != 0 || Landmarks.holds(e)) {
            landmarks.add(e);
        }
        switch (role) {
            case Tags.SKIP -> {
                return false;
            }
            case Tags.BLOCK -> open(e, name, hint);
            default -> openInline(e, name);
        }
        return blocks.size() < maxBlocks || full();
    }

    private boolean full() {
        cut = true;
        return false;
    }

    private void open(Element e, String name, int hint) {
        writer.flush();
        int i = elements.size();
        if (i == parent.length) {
            grow();
        }
        elements.add(e);
        parent[i] = current;
        firstBlock[i] = blocks.size();
        flags[i] = hint;
        images[i] = -imageCount;
        links[i] = -linkCount;
        current = i;
        writer.open(name);
    }

    private void openInline(Element e, String name) {
        switch (name) {
            case "br" -> writer.lineBreak();
            case "img", "amp-img" -> imageCount++;
            case "a" -> {
                linkCount++;
                writer.openMark("a", e.attr("href"));
            }
            case "b", "strong" -> writer.openMark("b", "");
            case "i", "em", "cite" -> writer.openMark("i", "");
            case "code", "kbd", "samp", "tt" -> writer.openMark("code", "");
            default -> {
                /* the rest only carries text */
            }
        }
    }

    private void leave(Element e) {
        String name = e.normalName();
        switch (Tags.role(name)) {
            case Tags.SKIP -> {
                /* never opened */
            }
            case Tags.BLOCK -> close(name);
            default -> closeInline(name);
        }
    }

    private void close(String name) {
        writer.flush();
        writer.close(name);
        end[current] = elements.size();
        endBlock[current] = blocks.size();
        if (name.equals("td") || name.equals("th")) {
            cell(current);
        }
        images[current] += imageCount;
        links[current] += linkCount;
        current = parent[current];
    }

    /** A cell with several paragraphs, or a long one, is a column of a page's layout. */
    private void cell(int e) {
        int from = firstBlock[e];
        boolean layout = blocks.size() - from > 2;
        for (int i = from; i < blocks.size(); i++) {
            layout |= blocks.get(i).words() > LONG_CELL;
        }
        if (layout) {
            for (int i = from; i < blocks.size(); i++) {
                if (blocks.get(i).kind() == BlockKind.CELL) {
                    blocks.set(i, blocks.get(i).asParagraph());
                }
            }
        }
    }

    private void closeInline(String name) {
        switch (name) {
            case "a" -> writer.closeMark("a");
            case "b", "strong" -> writer.closeMark("b");
            case "i", "em", "cite" -> writer.closeMark("i");
            case "code", "kbd", "samp", "tt" -> writer.closeMark("code");
            default -> {
                /* the rest only carries text */
            }
        }
    }

    int current() {
        return current;
    }

    private void grow() {
        int n = parent.length * 2;
        parent = Arrays.copyOf(parent, n);
        end = Arrays.copyOf(end, n);
        firstBlock = Arrays.copyOf(firstBlock, n);
        endBlock = Arrays.copyOf(endBlock, n);
        flags = Arrays.copyOf(flags, n);
        images = Arrays.copyOf(images, n);
        links = Arrays.copyOf(links, n);
    }
}
