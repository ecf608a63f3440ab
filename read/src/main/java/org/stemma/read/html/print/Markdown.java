package org.stemma.read.html.print;

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

    private Markdown() {}

    /** The article: title as first heading, then its blocks; ends in a line break. */
    public static String of(Report report, Extraction page) {
        StringBuilder out = new StringBuilder(title(report));
        Block before = null;
        for (Block b : page.blocks()) {
            if (before != null) {
                out.append(tight(before, b) ? "\n" : "\n\n");
            }
            out.append(block(b, before, report.address()));
            before = b;
        }
        return out.append('\n').toString();
    }

    /** A report that was not a page: title, and its text. */
    public static String of(Report report) {
        return title(report) + STYLE.text(report.text()) + "\n";
    }

    private static String title(Report report) {
        return Optional.ofNullable(report.title())
                .map(t -> "# " + STYLE.text(t) + "\n\n")
                .orElse("");
    }

    private static boolean tight(Block a, Block b) {
        return a.kind() == b.kind() && (a.kind() == BlockKind.ITEM || a.kind() == BlockKind.CELL);
    }

    private static String block(Block b, @Nullable Block before, @Nullable String page) {
        String text = Inline.of(b, STYLE, page).replace("\n", "  \n");
        return switch (b.kind()) {
            case HEADING -> "#".repeat(Math.max(2, b.level())) + " " + text;
            case ITEM -> "  ".repeat(Math.max(0, b.level() - 1)) + "- " + text;
            case QUOTE -> "> " + text.replace("\n", "\n> ");
            case PRE -> "```\n" + b.text() + "\n```";
            case CELL -> (before != null && before.row() == b.row() ? "" : "| ") + text + " |";
            default -> text;
        };
    }
}
