package org.stemma.read.html.dom;

import java.util.HashMap;
import java.util.Map;

/** How each element of HTML takes part in text. */
final class Tags {
    /** Flows within a line. */
    static final int INLINE = 0;
    /** Breaks the line before and behind. */
    static final int BLOCK = 1;
    /** Neither it nor what it holds is text of the page. */
    static final int SKIP = 2;

    private static final Map<String, Integer> ROLES = new HashMap<>();

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
    }

    /** Flag beside the role: the element may carry metadata, whatever its attributes say. */
    private static final int LANDMARK = 4;

    static {
        for (String name : "meta link title time h1 address script".split(" ")) {
            ROLES.merge(name, LANDMARK, (a, b) -> a | b);
        }
    }

    /** Flag beside the role: the reader works it, by typing, choosing or pressing. */
    private static final int CONTROL = 8;

    static {
        for (String name : "button input select textarea".split(" ")) {
            ROLES.merge(name, CONTROL, (a, b) -> a | b);
        }
    }

    private Tags() {}

    private static void put(int role, String names) {
        for (String name : names.split(" ")) {
            ROLES.put(name, role);
        }
    }

    /** What is known of an element's name: its role, and whether it may carry metadata. */
    static int of(String name) {
        Integer known = ROLES.get(name);
        if (known != null) {
            return known;
        }
        return name.indexOf('-') > 0 ? BLOCK : INLINE;
    }

    /** The role of an element; unknown elements with a hyphen are custom elements, which pages use as boxes. */
    static int role(int tag) {
        return tag & 3;
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
