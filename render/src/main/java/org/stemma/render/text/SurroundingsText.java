package org.stemma.render.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Citation;
import org.stemma.model.Dropped;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Omission;
import org.stemma.model.Finding.Variant;
import org.stemma.model.Stemma.Parallel;
import org.stemma.model.Stemma.Passage;
import org.stemma.render.view.Blanks;
import org.stemma.render.view.Family;
import org.stemma.render.view.WordDiff;
import org.stemma.render.view.Wording;

/** What stands beside the findings: undirected differences, omissions, parallels, and all that was set aside. */
final class SurroundingsText {

    /** Longer lists are for the page and the JSON; a terminal shows this many and counts the rest. */
    private static final int SHOWN = 12;

    /** Doubt and sources that a copy drops tell most. */
    private static final List<String> TELLING = List.of("hedge", "attribution", "figure", "date", "name", "sentence");

    /** Enough of a passage to know it by. */
    private static final int PASSAGE_COLUMNS = 60;

    /** Enough around a dropped word to see what it stood with. */
    private static final int OMISSION_REACH = 40;

    private final Edition edition;
    private final Family family;
    private final Paper paper;

    SurroundingsText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
    }

    void print() {
        variants();
        omissions();
        parallels();
        reports();
        setAside();
    }

    private void variants() {
        if (edition.variants().isEmpty()) {
            return;
        }
        paper.title("Variants", "readings that differ, where nothing decides which came first");
        first(edition.variants()).forEach(this::variant);
        more(edition.variants());
    }

    private void variant(Variant v) {
        paper.print(Line.of(Wording.type(v.type()), Style.QUIET), "  ", "  ");
        for (Finding.Reading r : v.readings()) {
            if (!r.wordings().isEmpty()) {
                List<String> who =
                        r.wordings().stream().map(Citation::report).distinct().toList();
                inPlace(who, r.wordings().getFirst());
            }
        }
    }

    private void inPlace(List<String> who, Citation words) {
        paper.print(
                new InPlace(family, paper.width()).line(who, words, whole(words), Style.CHANGED), "     ", "        ");
    }

    private static List<WordDiff.Piece> whole(Citation words) {
        return List.of(new WordDiff.Piece(words.exact(), true));
    }

    private void omissions() {
        if (edition.omissions().isEmpty()) {
            return;
        }
        paper.title("Left out", "what a copy dropped of its source");
        List<Omission> telling = edition.omissions().stream()
                .sorted(Comparator.comparingInt(SurroundingsText::rank))
                .toList();
        first(telling).forEach(this::omission);
        more(edition.omissions());
    }

    private void omission(Omission o) {
        Line line = Line.of(family.siglum(o.report()), Style.SIGLUM)
                .add(" left out " + Wording.article(o.kind()) + " of ", Style.QUIET)
                .add(family.siglum(o.from().report()), Style.SIGLUM)
                .add(": ");
        paper.print(
                o.kind().equals("sentence")
                        ? line.add("“" + o.from().exact() + "”")
                        : new InPlace(family, paper.width())
                                .add(line, o.from(), whole(o.from()), Style.CHANGED, OMISSION_REACH),
                "  ",
                "    ");
    }

    private static int rank(Omission omission) {
        int place = TELLING.indexOf(omission.kind());
        return place < 0 ? TELLING.size() : place;
    }

    private void parallels() {
        if (edition.stemma().parallels().isEmpty()) {
            return;
        }
        paper.title("Parallels", "shared words that make neither report the other’s source");
        Map<Shared, Set<String>> shared = new LinkedHashMap<>();
        for (Parallel p : edition.stemma().parallels()) {
            shared.computeIfAbsent(Shared.of(p, family), k -> new LinkedHashSet<>())
                    .add(p.reports().getLast());
        }
        List<Map.Entry<Shared, Set<String>>> all = List.copyOf(shared.entrySet());
        for (Map.Entry<Shared, Set<String>> e : first(all)) {
            Shared what = e.getKey();
            paper.print(
                    Line.of(what.siglum() + " = " + family.sigla(e.getValue()), Style.SIGLUM)
                            .add("  " + what.kind() + "  ", Style.QUIET)
                            .add(what.words()),
                    "  ",
                    "    ");
        }
        more(all);
    }

    /** What a report shares with others. @param siglum the first report's @param words the first shared passage */
    private record Shared(String siglum, String kind, String words) {

        static Shared of(Parallel p, Family family) {
            String a = p.reports().getFirst();
            String words = "";
            if (!p.passages().isEmpty()) {
                String text = family.text(a);
                Passage x = p.passages().getFirst();
                words = x.from().end() <= text.length()
                        ? Columns.fit(Blanks.shown(x.from().of(text)), PASSAGE_COLUMNS)
                        : "";
            }
            String more = p.passages().size() > 1 ? " and " + (p.passages().size() - 1) + " more" : "";
            return new Shared(family.siglum(a), p.kind(), words + more);
        }
    }

    /** Which letter stands for which page: the tree has no room for titles and addresses. */
    private void reports() {
        List<Edition.Entry> told = family.order().stream()
                .flatMap(id -> family.entry(id).stream())
                .filter(e -> e.title() != null || e.address() != null)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        paper.title("Reports", "");
        for (Edition.Entry e : told) {
            Line line = Line.of(family.siglum(e.id()), Style.SIGLUM)
                    .add("  " + (e.title() == null ? family.name(e.id()) : e.title()));
            paper.print(e.address() == null ? line : line.add("  " + e.address(), Style.QUIET), "  ", "     ");
        }
    }

    private void setAside() {
        if (!edition.unrelated().isEmpty()) {
            paper.title("Unrelated", "reports that belong to no story of the input");
            for (Edition.Unrelated u : first(edition.unrelated())) {
                paper.print(Line.of(u.report(), Style.STRONG).add("  " + u.reason()), "  ", "    ");
            }
            more(edition.unrelated());
        }
        if (!edition.dropped().isEmpty()) {
            paper.title("Not read", "");
            for (Dropped d : first(edition.dropped())) {
                paper.print(Line.of(d.source(), Style.STRONG).add("  " + d.reason()), "  ", "    ");
            }
            more(edition.dropped());
        }
        if (!edition.notes().isEmpty()) {
            paper.title("Notes", "");
            edition.notes().forEach(n -> paper.print(Line.of(n), "  ", "    "));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private void more(List<?> all) {
        if (all.size() > SHOWN) {
            paper.print(
                    Line.of("and " + (all.size() - SHOWN) + " more, in the page and the JSON", Style.QUIET), "  ", "");
        }
    }
}
