package org.stemma.read.html.bytes;

import org.stemma.read.html.dom.WordTable;

/** What reading a page ever asks of its elements and attributes, by the hash of their names. */
final class Asked {
    /** The bits of an element that say how it is to be stepped over. */
    static final int KIND = 7;

    static final int SCRIPT = 1;
    /** Nothing of it is read. */
    static final int UNREAD = 2;
    /** Holds text without markup. */
    static final int RAW = 3;

    static final int SVG = 4;
    static final int LINK = 5;
    static final int PLAINTEXT = 6;
    /** A tag without content that is never read. */
    static final int VOID = 7;
    /** Stands in drawings; one with anything else is shown. */
    static final int DRAWN = 8;
    /** Begins and ends a line, for this reader and for jsoup: white space beside its tags is no text. */
    static final int BLOCK = 16;
    /** White space inside is text. */
    static final int PREFORMATTED = 32;
    /** A link or a picture, whose title is a hint for the mouse. */
    static final int POINTER = 64;

    static final int ALWAYS = 1;
    static final int OF_SCRIPTS = 2;
    static final int NOT_OF_POINTERS = 3;
    static final int IF_IT_HIDES = 4;

    private static final WordTable ELEMENTS = new WordTable();
    private static final WordTable ATTRIBUTES = new WordTable();

    static {
        put(ELEMENTS, SCRIPT, "script");
        put(ELEMENTS, UNREAD, "style noscript iframe");
        put(ELEMENTS, RAW, "title textarea noembed noframes xmp math");
        put(ELEMENTS, SVG, "svg");
        put(ELEMENTS, LINK, "link");
        put(ELEMENTS, PLAINTEXT, "plaintext");
        put(ELEMENTS, VOID, "source track param");
        put(
                ELEMENTS,
                DRAWN,
                "g path circle rect line polyline polygon ellipse defs use symbol clippath mask lineargradient"
                        + " radialgradient stop text tspan title desc filter image pattern marker");
        put(
                ELEMENTS,
                BLOCK,
                "html head body address article aside blockquote center dd details dir div dl dt fieldset figcaption"
                        + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section"
                        + " table caption tbody td tfoot th thead tr ul listing");
        put(ELEMENTS, PREFORMATTED, "pre listing");
        put(ELEMENTS, POINTER, "a img");
        put(
                ATTRIBUTES,
                ALWAYS,
                "class id role itemprop property rel href type content value name http-equiv charset lang xml:lang"
                        + " datetime pubdate hidden shadowrootmode aria-label aria-hidden data-datetime data-timestamp"
                        + " data-testid data-component data-qa data-module data-type data-name data-block data-test"
                        + " data-track-module data-widget-type data-area color face size encoding");
        put(ATTRIBUTES, OF_SCRIPTS, "src");
        put(ATTRIBUTES, NOT_OF_POINTERS, "title");
        put(ATTRIBUTES, IF_IT_HIDES, "style");
    }

    private Asked() {}

    private static void put(WordTable table, int flags, String names) {
        for (String name : names.split(" ")) {
            table.put(name, flags);
        }
    }

    /** What is known of the element with a name of that hash. */
    static int element(long hash) {
        return ELEMENTS.get(hash);
    }

    /** When the attribute with a name of that hash is asked for; 0 for never. */
    static int attribute(long hash) {
        return ATTRIBUTES.get(hash);
    }
}
