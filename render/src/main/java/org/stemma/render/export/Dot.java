package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.stemma.model.Edition;
import org.stemma.model.Stemma.Link;
import org.stemma.render.safe.Visible;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** The family tree in Graphviz' language: sources above, lost ones dashed, links with kind and confidence. */
final class Dot {

    private final Edition edition;
    private final Family family;

    Dot(Edition edition) {
        this.edition = edition;
        this.family = Family.of(edition);
    }

    void write(OutputStream out) throws IOException {
        StringBuilder dot = new StringBuilder("digraph stemma {\n  rankdir=TB;\n  node [shape=box, style=rounded];\n");
        for (String id : family.order()) {
            dot.append("  ").append(quoted(id)).append(" [label=").append(quoted(label(id)));
            dot.append(family.lost(id) ? ", style=\"rounded,dashed\"" : "").append("];\n");
        }
        for (Link l : edition.stemma().links()) {
            String says = l.kind() + " " + Wording.percent(l.confidence());
            dot.append("  ").append(quoted(l.from())).append(" -> ").append(quoted(l.to()));
            dot.append(" [label=").append(quoted(says)).append(family.lost(l.from()) ? ", style=dashed" : "");
            dot.append("];\n");
        }
        out.write(dot.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String label(String id) {
        String when = family.entry(id).map(e -> Dates.brief(e.publishedAt())).orElse("");
        return family.siglum(id) + " " + family.name(id) + (when.isEmpty() ? "" : "\n" + when);
    }

    /** A quoted string of the language; a line feed becomes its escape, other control characters are made visible. */
    private static String quoted(String s) {
        StringBuilder out = new StringBuilder("\"");
        String[] lines = s.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = Visible.line(lines[i]).replace("\\", "\\\\").replace("\"", "\\\"");
            out.append(i > 0 ? "\\n" : "").append(line);
        }
        return out.append('"').toString();
    }
}
