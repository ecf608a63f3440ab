package org.stemma.read.html.print;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.read.html.Extraction;
import org.stemma.read.html.dom.Block;
import org.stemma.read.html.dom.BlockKind;

/** An article as an HTML fragment of a handful of elements. */
public final class SafeHtml {
    private static final Inline.Style STYLE = new Inline.Style() {
        @Override
        public String open(String tag, String address) {
            return switch (tag) {
                case "a" -> "<a rel=\"nofollow noopener\" href=\"" + escaped(address) + "\">";
                case "b" -> "<strong>";
                case "i" -> "<em>";
                default -> "<code>";
            };
        }

        @Override
        public String close(String tag, String address) {
            return switch (tag) {
                case "a" -> "</a>";
                case "b" -> "</strong>";
                case "i" -> "</em>";
                default -> "</code>";
            };
        }

        @Override
        public String text(String s) {
            return escaped(s);
        }
    };

    private SafeHtml() {}

    /** An {@code article} element with the title as {@code h1}; ends in a line break. */
    public static String of(Report report, Extraction page) {
        StringBuilder out = new StringBuilder(title(report));
        Block before = null;
        for (Block b : page.blocks()) {
            out.append(close(before, b)).append(open(before, b)).append(block(b, report.address()));
            before = b;
        }
        return out.append(close(before, null)).append("</article>\n").toString();
    }

    /** A report that was not a page: title, and the lines of {@code text}, what of the report's is to be shown. */
    public static String of(Report report, String text) {
        StringBuilder out = new StringBuilder(title(report));
        text.lines()
                .filter(l -> !l.isBlank())
                .forEach(l -> out.append("<p>").append(escaped(l)).append("</p>\n"));
        return out.append("</article>\n").toString();
    }

    private static String title(Report report) {
        return "<article>\n"
                + Optional.ofNullable(report.title())
                        .map(t -> "<h1>" + escaped(t) + "</h1>\n")
                        .orElse("");
    }

    private static String group(@Nullable Block b) {
        return b == null
                ? ""
                : switch (b.kind()) {
                    case ITEM -> "ul";
                    case CELL -> "table";
                    case QUOTE -> "blockquote";
                    default -> "";
                };
    }

    private static String open(@Nullable Block before, Block b) {
        String group = group(b);
        String opens = group.isEmpty() || group.equals(group(before)) ? "" : "<" + group + ">\n";
        boolean row = b.kind() == BlockKind.CELL && (before == null || before.row() != b.row());
        return opens + (row ? "<tr>" : "");
    }

    private static String close(@Nullable Block before, @Nullable Block b) {
        String group = group(before);
        boolean row = before != null && before.kind() == BlockKind.CELL && (b == null || b.row() != before.row());
        String closes = group.isEmpty() || group.equals(group(b)) ? "" : "</" + group + ">\n";
        return (row ? "</tr>\n" : "") + closes;
    }

    private static String block(Block b, @Nullable String page) {
        String text = Inline.of(b, STYLE, page).replace("\n", "<br>\n");
        return switch (b.kind()) {
            case HEADING -> "<h" + Math.max(2, b.level()) + ">" + text + "</h" + Math.max(2, b.level()) + ">\n";
            case ITEM -> "<li>" + text + "</li>\n";
            case PRE -> "<pre>" + escaped(b.text()) + "</pre>\n";
            case CELL -> "<td>" + text + "</td>";
            default -> "<p>" + text + "</p>\n";
        };
    }

    private static String escaped(String s) {
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
