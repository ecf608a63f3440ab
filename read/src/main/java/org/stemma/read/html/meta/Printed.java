package org.stemma.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;
import org.stemma.read.html.dom.Page;
import org.stemma.read.html.dom.Text;

/**
 * The headline as the page prints it.
 *
 * @param text its text; empty when the page prints none
 * @param main whether it is the page's own heading, not a line that looks like one
 * @param parts texts of the elements inside, where it has more than one: kicker and headline
 */
record Printed(String text, boolean main, List<String> parts) {
    private static final int MAX_PARTS = 8;

    Printed {
        parts = List.copyOf(parts);
    }

    /** @param marked what the page's markup calls the headline; empty when it calls nothing so */
    static Printed of(Page page, int title, String marked) {
        if (title < 0) {
            return new Printed("", false, List.of());
        }
        Block block = page.blocks().get(title);
        boolean main = block.kind() == BlockKind.HEADING && block.level() == 1
                || Text.key(block.text()).equals(Text.key(marked));
        List<String> parts = new ArrayList<>();
        Element heading = page.element(block.owner());
        if (main && heading.childrenSize() > 1) {
            for (Element child : heading.children()) {
                if (parts.size() < MAX_PARTS) {
                    parts.add(Text.collapse(child.text()));
                }
            }
        }
        return new Printed(block.text(), main, parts);
    }
}
