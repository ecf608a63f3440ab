package org.stemma.read.html.dom;

import org.jspecify.annotations.Nullable;

/** How each element of HTML takes part in text: its role, its kind, and whether it may carry metadata, in one number. */
final class Tags {
    /** Flows within a line. */
    static final int INLINE = 0;
    /** Breaks the line before and behind. */
    static final int BLOCK = 1;
    /** Neither it nor what it holds is text of the page. */
    static final int SKIP = 2;

    /** What it does to the text inside: nothing of its own. */
    static final int PLAIN = 0;

    static final int PRE = 1;
    static final int LIST = 2;
    static final int ITEM = 3;
    static final int QUOTE = 4;
    static final int CELL = 5;
    static final int ROW = 6;
    static final int CAPTION = 7;
    static final int HEADING = 8;
    static final int BREAK = 9;
    static final int IMAGE = 10;
    static final int LINK = 11;
    static final int BOLD = 12;
    static final int ITALIC = 13;
    static final int CODE = 14;

    /** Flag beside the role: the element may carry metadata, whatever its attributes say. */
    private static final int LANDMARK = 4;
    /** Flag beside the role: the reader works it, by typing, choosing or pressing. */
    private static final int CONTROL = 8;

    /** Flag above all: its content may be shown in the place of the element around. */
    private static final int SHADOW = 1 << 16;

    private static final int KIND = 4;
    private static final int LEVEL = 8;

    /** Places in the table of names; a power of two. */
    private static final int SIZE = 1024;

    private static final @Nullable String[] NAMES = new @Nullable String[SIZE];
    private static final int[] TAGS = new int[SIZE];

    static {
        put(
                SKIP,
                "script style noscript template svg math iframe object embed applet canvas audio video map select option optgroup datalist textarea input button progress meter head title link meta frame frameset noframes dialog param source track rp rt"
                        + " amp-ad amp-embed amp-sticky-ad amp-sidebar amp-consent amp-user-notification amp-analytics amp-iframe amp-state");
        put(
                BLOCK,
                "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul search isindex listing xmp plaintext");
        put(
                INLINE,
                "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr img amp-img picture output");
        put(SHADOW, "template");
        put(LANDMARK, "meta link title time h1 address script");
        put(CONTROL, "button input select textarea");
        kind(PRE, "pre listing xmp");
        kind(LIST, "ul ol dl");
        kind(ITEM, "li dt dd");
        kind(QUOTE, "blockquote");
        kind(CELL, "td th");
        kind(ROW, "tr");
        kind(CAPTION, "figcaption caption");
        kind(BREAK, "br");
        kind(IMAGE, "img amp-img");
        kind(LINK, "a");
        kind(BOLD, "b strong");
        kind(ITALIC, "i em cite");
        kind(CODE, "code kbd samp tt");
        for (int level = 1; level <= 6; level++) {
            put(HEADING << KIND | level << LEVEL, "h" + level);
        }
    }

    /** What is known of a {@code template}. */
    static final int TEMPLATE = of("template");

    private Tags() {}

    private static void kind(int kind, String names) {
        put(kind << KIND, names);
    }

    private static void put(int flags, String names) {
        for (String name : names.split(" ")) {
            int at = slot(name);
            NAMES[at] = name;
            TAGS[at] |= flags;
        }
    }

    private static int slot(String name) {
        int hash = name.hashCode();
        int at = (hash ^ hash >>> 11) & SIZE - 1;
        String there = NAMES[at];
        while (there != null && !there.equals(name)) {
            at = at + 1 & SIZE - 1;
            there = NAMES[at];
        }
        return at;
    }

    /** What is known of an element's name; unknown elements with a hyphen are custom elements, which pages use as boxes. */
    static int of(String name) {
        int at = slot(name);
        return NAMES[at] != null ? TAGS[at] : name.indexOf('-') > 0 ? BLOCK : INLINE;
    }

    /** The role of an element. */
    static int role(int tag) {
        return tag & 3;
    }

    /** What an element does to the text inside. */
    static int kind(int tag) {
        return tag >>> KIND & 15;
    }

    /** The level of a heading; 0 of other elements. */
    static int level(int tag) {
        return tag >>> LEVEL & 15;
    }

    /** Whether readers work an element of that name. */
    static boolean control(int tag) {
        return (tag & CONTROL) != 0;
    }

    /** Whether an element of that name may carry metadata: scripts only if they hold data. */
    static boolean landmark(int tag) {
        return (tag & LANDMARK) != 0;
    }
}
