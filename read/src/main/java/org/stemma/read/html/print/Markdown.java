package org.stemma.read.html.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;

/** An article as Markdown (CommonMark, with pipe tables). */
public final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

    private static final Inline.Style STYLE = new Inline.Style() {
        @Override
        public String open(String tag, String address) {
            return switch (tag) {
                case "a" -> "[";
                case "b" -> "**";
                case "i" -> "*";
                default -> "`";
            };
        }

        @Override
        public String close(String tag, String address) {
            return tag.equals("a") ? "](" + address + ")" : open(tag, address);
        }

        @Override
        public String text(String s) {
            return SPECIAL.matcher(s).replaceAll("\\\\$0");
        }
    };

    /** Rows are filled up to this width only, so that one long row does not make a page of empty cells. */
    private static final int MAX_COLUMNS = 50;

    private Markdown() {}

    /** The article: title as first heading, then its blocks; ends in a line break. */
    public static String of(Report report, Extraction page) {
        StringBuilder out = new StringBuilder(title(report));
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (i > 0) {
                boolean list = b.kind() == BlockKind.ITEM && blocks.get(i - 1).kind() == BlockKind.ITEM;
                out.append(list ? "\n" : "\n\n");
            }
            if (b.kind() == BlockKind.CELL) {
                int end = i + 1;
                while (end < blocks.size() && blocks.get(end).kind() == BlockKind.CELL) {
                    end++;
                }
                out.append(table(blocks.subList(i, end), report.address()));
                i = end - 1;
            } else {
                out.append(block(b, report.address()));
            }
        }
        return out.append('\n').toString();
    }

    /** Cells as a pipe table, whose first row is its head; shorter rows are filled, since all must be as wide as the head. */
    private static String table(List<Block> cells, @Nullable String page) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0 || cells.get(i).row() != cells.get(i - 1).row()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(Inline.of(cells.get(i), STYLE, page).replace('\n', ' '));
        }
        int width =
                Math.min(MAX_COLUMNS, rows.stream().mapToInt(List::size).max().orElse(1));
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            while (row.size() < width) {
                row.add("");
            }
            lines.add("| " + String.join(" | ", row) + " |");
        }
        lines.add(
                1, "| " + String.join(" | ", Collections.nCopies(rows.getFirst().size(), "---")) + " |");
        return String.join("\n", lines);
    }

    /** A report that was not a page: title, and {@code text}, what of the report's is to be shown. */
    public static String of(Report report, String text) {
        return title(report) + STYLE.text(text) + "\n";
    }

    private static String title(Report report) {
        return Optional.ofNullable(report.title())
                .map(t -> "# " + STYLE.text(t) + "\n\n")
                .orElse("");
    }

    private static String block(Block b, @Nullable String page) {
        String text = Inline.of(b, STYLE, page).replace("\n", "  \n");
        return switch (b.kind()) {
            case HEADING -> "#".repeat(Math.max(2, b.level())) + " " + text;
            case ITEM -> "  ".repeat(Math.max(0, b.level() - 1)) + "- " + text;
            case QUOTE -> "> " + text.replace("\n", "\n> ");
            case PRE -> "```\n" + b.text() + "\n```";
            default -> text;
        };
    }
}
