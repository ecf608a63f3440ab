package org.stemma.render.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Edition;
import org.stemma.model.Finding.Entity;
import org.stemma.model.Finding.Mention;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** Who and what the reports name, a paragraph for each kind. */
final class NamesText {

    /** Of each kind; the most mentioned come first. */
    private static final int SHOWN = 12;

    private static final int ALIASES = 4;

    private final Edition edition;
    private final Family family;
    private final Paper paper;

    NamesText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
    }

    void print() {
        Map<String, List<Entity>> byKind = new LinkedHashMap<>();
        for (Entity e : edition.entities()) {
            byKind.computeIfAbsent(e.kind(), k -> new java.util.ArrayList<>()).add(e);
        }
        if (byKind.isEmpty()) {
            return;
        }
        paper.title("Names", "who and what the reports name, the most mentioned first");
        byKind.forEach((kind, entities) -> {
            Line line = Line.of(Columns.pad(Wording.kind(kind), 15), Style.QUIET);
            for (Entity e : entities.subList(0, Math.min(SHOWN, entities.size()))) {
                entity(line, e, e == entities.get(0));
            }
            if (entities.size() > SHOWN) {
                line.add("; and " + (entities.size() - SHOWN) + " more", Style.QUIET);
            }
            paper.print(line, "  ", " ".repeat(17));
        });
    }

    private void entity(Line line, Entity e, boolean first) {
        line.add(first ? "" : "; ", Style.QUIET).add(e.name(), Style.STRONG);
        if (!e.aliases().isEmpty()) {
            List<String> aliases =
                    e.aliases().subList(0, Math.min(ALIASES, e.aliases().size()));
            line.add(" (" + String.join(", ", aliases) + ")", Style.QUIET);
        }
        List<String> in = e.mentions().stream().map(Mention::report).toList();
        line.add(" ").add(family.sigla(in), Style.SIGLUM);
    }
}
