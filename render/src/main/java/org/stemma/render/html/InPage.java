package org.stemma.render.html;

import org.stemma.model.Citation;

/** Anchors of one page. */
final class InPage implements Places {

    @Override
    public String text(Ref node) {
        return "#" + node.anchor();
    }

    @Override
    public String words(Ref node, Citation words) {
        return text(node);
    }

    @Override
    public String link(int number, Ref from, Ref to) {
        return "#link" + number;
    }

    @Override
    public String pair(Ref left, Ref right) {
        return text(right);
    }
}
