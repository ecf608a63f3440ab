package org.stemma.read.html;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;

/**
 * Blocks joined to a report's text: paragraphs parted by an empty line, the entries of a list and the rows of a table by
 * a line break, the cells of a row by a bar.
 *
 * @param text the text
 * @param residue standfirst and sub-heads, as the page's markup tells them
 */
record Joined(String text, List<Residue> residue) {

    private static final String PARTED = "\n\n";

    static Joined of(List<Block> blocks, int standfirst) {
        StringBuilder out = new StringBuilder(blocks.stream()
                .mapToInt(b -> b.text().length() + PARTED.length())
                .sum());
        List<Residue> residue = new ArrayList<>();
        Block before = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (before != null) {
                out.append(between(before, b));
            }
            int start = out.length();
            out.append(b.text());
            if (i < standfirst) {
                residue.add(new Residue(start, out.length(), ResidueKind.STANDFIRST));
            } else if (b.kind() == BlockKind.HEADING) {
                residue.add(new Residue(start, out.length(), ResidueKind.SUBHEAD));
            }
            before = b;
        }
        return new Joined(out.toString(), List.copyOf(residue));
    }

    private static String between(Block a, Block b) {
        if (a.kind() == BlockKind.CELL && b.kind() == BlockKind.CELL) {
            return a.row() == b.row() ? " | " : "\n";
        }
        boolean list = a.kind() == BlockKind.ITEM && b.kind() == BlockKind.ITEM;
        return list ? "\n" : PARTED;
    }
}
