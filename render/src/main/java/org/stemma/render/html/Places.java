package org.stemma.render.html;

import org.stemma.model.Citation;

/** Where the links of a page lead: to places in the page itself, or to pages of their own on a server. */
public interface Places {

    /** All in one page: by anchors, which the page's script makes exact. */
    Places IN_PAGE = new InPage();

    /** The address of a node's text. */
    String text(Ref node);

    /** The address of {@code words} in a node's text. */
    String words(Ref node, Citation words);

    /** The address of what proves the link with this number. */
    String link(int number, Ref from, Ref to);

    /** The address where two texts stand side by side. */
    String pair(Ref left, Ref right);
}
