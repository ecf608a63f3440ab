package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/**
 * The headline as the page prints it.
 *
 * @param text its text; empty when the page prints none
 * @param main whether it is the page's own heading, not a line that looks like one
 * @param heading the element that prints it; null when none does
 */
record Printed(String text, boolean main, @Nullable Element heading) {
    private static final int MAX_PARTS = 8;

    /** @param marked what the page's markup calls the headline; empty when it calls nothing so */
    static Printed of(Page page, int title, String marked) {
        if (title < 0) {
            return new Printed("", false, null);
        }
        Block block = page.blocks().get(title);
        boolean main = block.kind() == BlockKind.HEADING && block.level() == 1
                || Text.key(block.text()).equals(Text.key(marked));
        return new Printed(block.text(), main, page.element(block.owner()));
    }

    /** Texts of the elements inside, where it has more than one: kicker and headline. */
    List<String> parts() {
        List<String> out = new ArrayList<>();
        if (main && heading != null && heading.childrenSize() > 1) {
            for (Element child : heading.children()) {
                if (out.size() < MAX_PARTS) {
                    out.add(Text.collapse(child.text()));
                }
            }
        }
        return out;
    }
}
