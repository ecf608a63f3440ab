package org.stemma.render.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.render.safe.Visible;

/**
 * A report as plain text: what is known of it, then its text without page matter. Standfirst and sub-heads stay, on lines
 * of their own, since they are the report's own words; a report that was cut by its provider says so.
 */
public final class ReportText {

    private ReportText() {}

    /**
     * Renders {@code report} for a file or a pipe, where characters stay as they are, or with {@code visible} for a
     * terminal, where characters that act on it are shown instead.
     */
    public static String render(Report report, boolean visible) {
        List<String> lines = new ArrayList<>();
        lines.add("== " + report.id());
        add(lines, "title", report.title());
        add(lines, "outlet", report.outlet());
        add(lines, "authors", report.authors().isEmpty() ? null : String.join(", ", report.authors()));
        add(lines, "published", report.publishedAt());
        add(lines, "dateline", report.dateline());
        add(lines, "agency", report.agency());
        add(lines, "address", report.address());
        String head = String.join(
                "\n", lines.stream().map(line -> line.replace('\n', ' ')).toList());
        String text = head + "\n\n" + running(report) + "\n" + (report.truncated() ? "\n(cut by its provider)\n" : "");
        return visible ? Visible.text(text) : text;
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }

    /** The text without what the page adds to it; paragraphs that lose all their words leave no empty line behind. */
    public static String running(Report report) {
        StringBuilder kept = new StringBuilder(report.text().length());
        int at = 0;
        for (Residue residue : report.residue()) {
            if (residue.kind() != ResidueKind.SUBHEAD && residue.kind() != ResidueKind.STANDFIRST) {
                kept.append(report.text(), at, residue.start());
                at = residue.end();
            }
        }
        kept.append(report.text(), at, report.text().length());
        return paragraphs(kept.toString());
    }

    /**
     * Lines parted as they are in a text that parts paragraphs by empty lines, so that rows and entries of lists stay
     * together; by an empty line each in a text that has none.
     */
    private static String paragraphs(String text) {
        String near = text.contains("\n\n") ? "\n" : "\n\n";
        StringBuilder out = new StringBuilder(text.length());
        boolean after = false;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            boolean blank =
                    stripped.isEmpty() || stripped.length() <= 2 && !Character.isLetterOrDigit(stripped.charAt(0));
            if (!blank) {
                out.append(out.isEmpty() ? "" : after ? near : "\n\n").append(stripped);
            }
            after = !blank;
        }
        return out.toString();
    }
}
