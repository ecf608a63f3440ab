package org.stemma.read.html.dom;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A parsed page as blocks in reading order and the block-level elements over them.
 *
 * <p>Elements are numbered in document order, element 0 is the body. Each covers a half-open range of elements
 * ({@code [e, end(e))}) and of blocks ({@code [firstBlock(e), endBlock(e))}), so a question about a subtree is a
 * subtraction. Not changed after building; not safe to share while the jsoup document is edited.
 */
public final class Page {
    /** Named like navigation. */
    public static final int NAVIGATION = 1;
    /** Named like a page's foot. */
    public static final int FOOTER = 1 << 1;
    /** Named like readers' comments. */
    public static final int COMMENTS = 1 << 2;
    /** Named like a share bar. */
    public static final int SHARE = 1 << 3;
    /** Named like links to other reports. */
    public static final int RELATED = 1 << 4;
    /** Named like advertising or an offer. */
    public static final int PROMO = 1 << 5;
    /** Named like a side column. */
    public static final int ASIDE = 1 << 6;
    /** Named like by-line, tags or dates. */
    public static final int META = 1 << 7;
    /** Named like a caption. */
    public static final int CAPTION = 1 << 8;
    /** Named like content. */
    public static final int CONTENT = 1 << 9;
    /** Declared by microdata to be the article's body. */
    public static final int BODY = 1 << 10;
    /** Not shown until a script shows it. */
    public static final int HIDDEN = 1 << 11;

    /** Named like a notice about cookies or consent. */
    public static final int CONSENT = 1 << 12;

    /** Named like an embedded post of another site. */
    public static final int EMBED = 1 << 13;
    /** Named like a standfirst. */
    public static final int LEAD = 1 << 14;
    /** Named like a card that leads to another page, or like a standfirst: builders use the word for both. */
    public static final int TEASER = 1 << 15;
    /** May carry metadata. */
    static final int LANDMARK = 1 << 16;
    /** Flags that only a whole class name gives, not one word of it. */
    static final int WHOLE = HIDDEN | EMBED;

    private final Document document;
    private final List<Element> elements;
    private final String[] names;
    private final int[] parent;
    private final int[] end;
    private final int[] firstBlock;
    private final int[] endBlock;
    private final int[] flags;
    private final int[] images;
    private final int[] links;
    private final int[] controls;
    private final List<Block> blocks;
    private final List<Element> data;
    private final List<Element> landmarks;
    private final boolean cut;

    /** Takes over the builder's arrays, which are longer than need be. */
    Page(PageBuilder b) {
        document = b.document;
        elements = List.copyOf(b.elements);
        names = b.names;
        parent = b.parent;
        end = b.end;
        firstBlock = b.firstBlock;
        endBlock = b.endBlock;
        flags = b.flags;
        images = b.images;
        links = b.links;
        controls = b.controls;
        blocks = List.copyOf(b.blocks);
        data = List.copyOf(b.landmarks.data);
        landmarks = List.copyOf(b.landmarks.marked);
        cut = b.cut;
    }

    /** The page as blocks and ranges; time and memory linear in the page. */
    public static Page of(Document document, int maxBlocks) {
        return new PageBuilder(document, maxBlocks).build();
    }

    /** The jsoup document that was read. */
    public Document document() {
        return document;
    }

    /** Number of block-level elements; at least 1. */
    public int size() {
        return elements.size();
    }

    /** The element with that number. */
    public Element element(int e) {
        return elements.get(e);
    }

    /** Name of the element, lower case. */
    public String name(int e) {
        return names[e];
    }

    /** The nearest block-level element around; -1 for the body. */
    public int parent(int e) {
        return parent[e];
    }

    /** One past the last element inside. */
    public int end(int e) {
        return end[e];
    }

    /** First block inside, or where it would stand. */
    public int firstBlock(int e) {
        return firstBlock[e];
    }

    /** One past the last block inside. */
    public int endBlock(int e) {
        return endBlock[e];
    }

    /** Whether the element is named so: one of the constants, or several joined by {@code |}. */
    public boolean hints(int e, int flag) {
        return (flags[e] & flag) != 0;
    }

    /** Number of pictures inside. */
    public int images(int e) {
        return images[e];
    }

    /** Number of links inside. */
    public int links(int e) {
        return links[e];
    }

    /** Number of buttons and fields inside. */
    public int controls(int e) {
        return controls[e];
    }

    /** All blocks in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Elements that hold data and show nothing, in document order: meta, link, title, and scripts with data. */
    public List<Element> data() {
        return data;
    }

    /** Other elements that may carry metadata, in document order: times, headlines, and what names or properties mark. */
    public List<Element> landmarks() {
        return landmarks;
    }

    /** Whether the page held more blocks than allowed and the rest was left out. */
    public boolean cut() {
        return cut;
    }

    /** Whether element {@code a} is {@code e} or around it. */
    public boolean contains(int a, int e) {
        return a <= e && e < end[a];
    }
}
