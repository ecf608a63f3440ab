package org.stemma.read.html.dom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over the tree, without recursion, that fills a {@link Page}. */
final class PageBuilder {
    /** Words that no cell of a table of data has. */
    private static final int LONG_CELL = 60;
    /** Block-level elements that most pages do not exceed. */
    private static final int INITIAL = 1024;

    final Document document;
    final List<Element> elements = new ArrayList<>();
    String[] names = new String[INITIAL];
    int[] parent = new int[INITIAL];
    int[] end = new int[INITIAL];
    int[] firstBlock = new int[INITIAL];
    int[] endBlock = new int[INITIAL];
    int[] flags = new int[INITIAL];
    int[] images = new int[INITIAL];
    int[] links = new int[INITIAL];
    int[] controls = new int[INITIAL];
    final List<Block> blocks = new ArrayList<>();
    final Landmarks landmarks = new Landmarks();
    boolean cut;

    private final int maxBlocks;
    private final Hints hints = Hints.ofThread();
    private final BlockWriter writer;
    private int[] tags = new int[64];
    private int depth;
    private int current = -1;
    private int imageCount;
    private int linkCount;
    private int controlCount;

    PageBuilder(Document document, int maxBlocks) {
        this.document = document;
        this.maxBlocks = maxBlocks;
        this.writer = new BlockWriter(this);
    }

    Page build() {
        head(document.head());
        Element body = document.body();
        if (Tags.role(Tags.of(body.normalName())) == Tags.BLOCK) {
            walk(body);
        } else {
            open(body, Tags.BLOCK, 0);
            close(Tags.BLOCK);
        }
        return new Page(this);
    }

    private void head(Element head) {
        Node node = head;
        while (node != null) {
            if (node instanceof Element e) {
                landmarks.add(e, Tags.of(e.normalName()), false);
            }
            Node next = node.firstChild();
            while (next == null && node != null && node != head) {
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
    }

    private void walk(Element root) {
        Node node = root;
        while (true) {
            int tag = enter(node);
            Node child = Tags.role(tag) == Tags.SKIP || full() ? null : node.firstChild();
            if (child != null) {
                push(tag);
                node = child;
                continue;
            }
            leave(tag);
            Node next = null;
            while (node != null && node != root && next == null) {
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    leave(tags[--depth]);
                }
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    private void push(int tag) {
        if (depth == tags.length) {
            tags = Arrays.copyOf(tags, depth * 2);
        }
        tags[depth++] = tag;
    }

    /** Takes in a node and answers what is known of it; what has no children to be looked at is skipped. */
    private int enter(Node node) {
        if (node instanceof TextNode text) {
            writer.append(text.getWholeText());
            return Tags.SKIP;
        }
        if (!(node instanceof Element e)) {
            return Tags.SKIP;
        }
        int tag = Tags.of(e.normalName());
        if (tag == Tags.TEMPLATE && e.hasAttr("shadowrootmode")) {
            tag = Tags.BLOCK; // what a browser shows in the element around it
        }
        int role = Tags.role(tag);
        int hint = role == Tags.SKIP ? 0 : hints.of(e);
        if (Tags.control(tag) && !e.attr("type").equals("hidden")) {
            controlCount++;
        }
        landmarks.add(e, tag, (hint & Page.LANDMARK) != 0);
        if (role == Tags.BLOCK) {
            open(e, tag, hint);
        } else if (role == Tags.INLINE) {
            openInline(e, tag);
        }
        return tag;
    }

    private boolean full() {
        cut |= blocks.size() >= maxBlocks;
        return cut;
    }

    private void open(Element e, int tag, int hint) {
        writer.flush();
        int i = elements.size();
        if (i == parent.length) {
            grow();
        }
        elements.add(e);
        names[i] = e.normalName();
        parent[i] = current;
        firstBlock[i] = blocks.size();
        flags[i] = hint;
        images[i] = -imageCount;
        links[i] = -linkCount;
        controls[i] = -controlCount;
        current = i;
        writer.open(tag);
    }

    private void openInline(Element e, int tag) {
        switch (Tags.kind(tag)) {
            case Tags.BREAK -> writer.lineBreak();
            case Tags.IMAGE -> imageCount++;
            case Tags.LINK -> {
                linkCount++;
                writer.openMark("a", e.attr("href"));
            }
            case Tags.BOLD -> writer.openMark("b", "");
            case Tags.ITALIC -> writer.openMark("i", "");
            case Tags.CODE -> writer.openMark("code", "");
            default -> {
                /* the rest only carries text */
            }
        }
    }

    private void leave(int tag) {
        int role = Tags.role(tag);
        if (role == Tags.BLOCK) {
            close(tag);
        } else if (role == Tags.INLINE) {
            closeInline(tag);
        }
    }

    private void close(int tag) {
        writer.flush();
        writer.close(tag);
        end[current] = elements.size();
        endBlock[current] = blocks.size();
        if (Tags.kind(tag) == Tags.CELL) {
            cell(current);
        }
        images[current] += imageCount;
        links[current] += linkCount;
        controls[current] += controlCount;
        current = parent[current];
    }

    private void closeInline(int tag) {
        switch (Tags.kind(tag)) {
            case Tags.LINK -> writer.closeMark("a");
            case Tags.BOLD -> writer.closeMark("b");
            case Tags.ITALIC -> writer.closeMark("i");
            case Tags.CODE -> writer.closeMark("code");
            default -> {
                /* the rest only carries text */
            }
        }
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

    int current() {
        return current;
    }

    private void grow() {
        int n = parent.length * 2;
        names = Arrays.copyOf(names, n);
        parent = Arrays.copyOf(parent, n);
        end = Arrays.copyOf(end, n);
        firstBlock = Arrays.copyOf(firstBlock, n);
        endBlock = Arrays.copyOf(endBlock, n);
        flags = Arrays.copyOf(flags, n);
        images = Arrays.copyOf(images, n);
        links = Arrays.copyOf(links, n);
        controls = Arrays.copyOf(controls, n);
    }
}
