package org.stemma.render.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Edition;
import org.stemma.model.Edition.Entry;
import org.stemma.model.Edition.Lineage;
import org.stemma.model.Stemma.Link;
import org.stemma.render.safe.Visible;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/**
 * The family tree in box characters: dashed below what is lost, a splice under its first source and named again under
 * the others.
 */
final class TreeText {

    private static final int LEAST_LEFT = 18;

    private final Edition edition;
    private final Family family;
    private final Paper paper;
    private final Set<String> shown = new HashSet<>();
    private final int left;

    TreeText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
        this.left = Math.clamp(widest(), LEAST_LEFT, Math.max(LEAST_LEFT, paper.width() / 2));
    }

    void print() {
        if (edition.reports().isEmpty()) {
            return;
        }
        paper.title("Family tree", "letters stand for reports, Greek ones for lost sources");
        List<String> alone = new ArrayList<>();
        for (String root : family.roots()) {
            if (family.children(root).isEmpty()) {
                alone.add(root);
            } else {
                lineage(root);
                node(root, null, "  ", "  ");
                paper.gap();
            }
        }
        alone(alone);
        reasons();
    }

    private void lineage(String root) {
        for (Lineage l : family.lineages()) {
            if (l.root().equals(root)) {
                Line line = Line.of("Lineage " + family.lineageNumber(l.id()), Style.STRONG)
                        .add(" · " + Wording.count(l.reports().size(), "report", "reports"), Style.QUIET);
                paper.print(l.agency() == null ? line : line.add(" · credits " + l.agency(), Style.QUIET));
            }
        }
    }

    private void alone(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String each = ids.size() == 1 ? "A lineage of one report" : ids.size() + " lineages of one report each";
        paper.print(Line.of(each, Style.STRONG).add(" · neither copied nor copied from", Style.QUIET));
        ids.forEach(id -> node(id, null, "  ", "  "));
        paper.gap();
    }

    /** A node and what descends from it. @param guide before its letter @param below before its continued lines */
    private void node(String id, @Nullable Link by, String guide, String below) {
        boolean again = !shown.add(id);
        String name = Visible.line(family.name(id));
        int room = left - Columns.of(guide) - Columns.of(family.siglum(id)) - 1;
        Line line = Line.of(family.siglum(id), Style.SIGLUM)
                .add(" " + Columns.pad(Columns.fit(name, Math.max(8, room)), room) + "  ");
        if (again) {
            line.add("↑ above", Style.QUIET).add("; from here " + link(by));
        } else {
            details(id, by, line);
        }
        List<Link> down = again ? List.of() : family.children(id);
        String trunk = down.isEmpty() ? "" : family.lost(id) ? "┊" : "│";
        paper.print(line, guide, Columns.pad(below + trunk, left + 2));
        for (int i = 0; i < down.size(); i++) {
            branch(down.get(i), below, i == down.size() - 1);
        }
    }

    private void branch(Link link, String below, boolean last) {
        boolean lost = family.lost(link.from());
        String fork = last ? lost ? "└┄ " : "└─ " : lost ? "├┄ " : "├─ ";
        String trunk = last ? "   " : lost ? "┊  " : "│  ";
        node(link.to(), link, below + fork, below + trunk);
    }

    private void details(String id, @Nullable Link by, Line line) {
        if (family.lost(id)) {
            List<String> witnesses = family.witnesses(id);
            line.add(witnesses.isEmpty() ? "┄ not seen" : "┄ not seen; text pieced together from ", Style.QUIET)
                    .add(letters(witnesses), Style.SIGLUM);
            return;
        }
        List<String> facts = new ArrayList<>();
        if (by != null) {
            facts.add(link(by));
        }
        for (Link other : family.parents(id)) {
            if (by != null && !other.id().equals(by.id())) {
                facts.add("spliced with " + family.siglum(other.from()) + " (" + link(other) + ")");
            }
        }
        Entry e = family.entry(id).orElse(null);
        line.add(String.join(" · ", facts));
        if (e != null) {
            String when = Dates.brief(e.publishedAt());
            line.add((facts.isEmpty() || when.isEmpty() ? "" : " · ") + when, Style.QUIET);
            boolean told = e.id().equals(family.name(id)) || e.id().contains("://");
            line.add(told ? "" : (facts.isEmpty() && when.isEmpty() ? "" : " · ") + e.id(), Style.QUIET);
            line.add(e.truncated() ? " · cut short by its provider" : "", Style.WARNING);
        }
    }

    private static String link(@Nullable Link link) {
        return link == null ? "" : link.kind() + ", " + Wording.percent(link.confidence());
    }

    private String letters(List<String> ids) {
        return Wording.list(ids.stream().map(family::siglum).toList());
    }

    /** Why each link is held to be one. */
    private void reasons() {
        List<String> order = family.order();
        for (String id : order) {
            for (Link l : family.parents(id)) {
                if (!l.reasons().isEmpty()) {
                    Line line = Line.of(family.siglum(l.from()) + " → " + family.siglum(l.to()), Style.SIGLUM)
                            .add("  " + String.join("; ", l.reasons()));
                    paper.print(line, "  ", "         ");
                }
            }
        }
    }

    /** The columns that guides, letters and names need. */
    private int widest() {
        int most = 0;
        for (String root : family.roots()) {
            most = Math.max(most, widest(root, 2, new HashSet<>()));
        }
        return most;
    }

    private int widest(String id, int indent, Set<String> seen) {
        int own = indent + Columns.of(family.siglum(id)) + 1 + Columns.of(Visible.line(family.name(id)));
        if (seen.add(id)) {
            for (Link l : family.children(id)) {
                own = Math.max(own, widest(l.to(), indent + 3, seen));
            }
        }
        return own;
    }
}
