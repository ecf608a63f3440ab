package org.stemma.render.text;

import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Finding.DisputedReading;
import org.stemma.model.Finding.Event;
import org.stemma.model.Finding.Figure;
import org.stemma.model.Finding.Utterance;
import org.stemma.render.view.Dates;
import org.stemma.render.view.Family;
import org.stemma.render.view.Wording;

/** What independent reports agree and disagree on, who said what, when what happened, and how much of it. */
final class FindingsText {

    /** What only one lineage states is most of its text; a terminal shows the first of it. */
    private static final int SINGLE_SHOWN = 12;

    private final Edition edition;
    private final Family family;
    private final Paper paper;

    FindingsText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
    }

    void print() {
        disagreements();
        contradictions();
        claims();
        utterances();
        timeline();
        figures();
    }

    private void disagreements() {
        if (edition.disagreements().isEmpty()) {
            return;
        }
        paper.title("Disputed", "lineages that cannot both be right");
        for (Disagreement d : edition.disagreements()) {
            paper.print(Line.of(Wording.stop(d.explanation())), "  ", "  ");
            for (DisputedReading r : d.readings()) {
                Line line = Line.of(r.value(), Style.STRONG).add("  ");
                r.wordings().forEach(c -> cite(line, c));
                paper.print(line, "    ", "      ");
            }
            paper.gap();
        }
    }

    private void contradictions() {
        if (edition.contradictions().isEmpty()) {
            return;
        }
        paper.title("Self-contradictions", "");
        for (Finding.Contradiction c : edition.contradictions()) {
            paper.print(
                    Line.of(family.siglum(c.report()), Style.SIGLUM)
                            .add(" " + family.name(c.report()), Style.STRONG)
                            .add("  " + Wording.stop(c.explanation())),
                    "  ",
                    "    ");
            Line line = new Line();
            for (Citation span : c.spans()) {
                line.add(line.runs().isEmpty() ? "" : "  against  ", Style.QUIET)
                        .add("“" + span.exact() + "”");
            }
            paper.print(line, "    ", "    ");
        }
    }

    private void claims() {
        for (String verdict : List.of("confirmed", "disputed", "single-lineage")) {
            List<Claim> claims = edition.claims().stream()
                    .filter(c -> c.verdict().equals(verdict))
                    .toList();
            if (!claims.isEmpty()) {
                paper.title(
                        "Claims, " + verdict.replace('-', ' '),
                        Wording.verdict(verdict) + "; ! marks an altered wording");
                boolean single = verdict.equals("single-lineage");
                int shown = single ? Math.min(SINGLE_SHOWN, claims.size()) : claims.size();
                claims.subList(0, shown).forEach(this::claim);
                if (shown < claims.size()) {
                    paper.print(
                            Line.of("and " + (claims.size() - shown) + " more, on the page and in JSON", Style.QUIET),
                            "  ",
                            "  ");
                }
            }
        }
    }

    private void claim(Claim c) {
        Line line = Line.of(c.text() + "  ").add(Wording.lineages(c.counts().lineages()) + " · ", Style.QUIET);
        boolean first = true;
        for (String id :
                family.inOrder(c.wordings().stream().map(w -> w.report()).toList())) {
            boolean altered = c.wordings().stream()
                    .anyMatch(w -> w.report().equals(id) && w.status().equals("altered"));
            line.add(first ? "" : " ")
                    .add(family.siglum(id) + (altered ? "!" : ""), altered ? Style.WARNING : Style.SIGLUM);
            first = false;
        }
        String why = Wording.joined(c.reasons());
        line.add(why.isEmpty() ? "" : " · " + why, Style.QUIET);
        paper.print(line, "  ", "    ");
    }

    private void utterances() {
        if (edition.utterances().isEmpty()) {
            return;
        }
        paper.title("Who said what", "one thing said by one speaker, in each report’s wording");
        for (Utterance u : edition.utterances()) {
            paper.print(Line.of(u.speaker() == null ? "Speaker not named" : u.speaker(), Style.STRONG), "  ", "  ");
            u.wordings().stream().map(w -> w.exact()).distinct().forEach(words -> {
                List<String> who = u.wordings().stream()
                        .filter(w -> w.exact().equals(words))
                        .map(w -> w.report())
                        .toList();
                Line line = Line.of(words + "  ");
                line.add(
                        String.join(
                                " ",
                                family.inOrder(who).stream().map(family::siglum).toList()),
                        Style.SIGLUM);
                paper.print(line, "    ", "      ");
            });
        }
    }

    private void timeline() {
        if (edition.timeline().isEmpty()) {
            return;
        }
        paper.title("Timeline", "what the reports date; ~ lay ahead of them");
        for (Event e : edition.timeline()) {
            String when = Dates.range(e.start(), e.end());
            boolean ahead = e.status().equals("expected");
            Line line = Line.of(Columns.pad(ahead ? when + " ~" : when, 22), Style.QUIET)
                    .add(e.text() + "  ");
            letters(line, e.evidence());
            paper.print(line, "  ", " ".repeat(24));
        }
    }

    private void figures() {
        if (edition.figures().isEmpty()) {
            return;
        }
        paper.title("Figures", "values on one line are different reports on one thing");
        for (Figure f : edition.figures()) {
            Line line = new Line();
            for (Finding.FigureReading r : f.readings()) {
                line.add(line.runs().isEmpty() ? "" : " | ", Style.QUIET).add(Wording.reading(f, r), Style.STRONG);
                letters(line.add(" "), r.evidence());
            }
            String dealing = Wording.dealing(f);
            line.add(f.what() == null ? "" : "  " + f.what()).add(dealing.isEmpty() ? "" : "  " + dealing, Style.QUIET);
            paper.print(line, "  ", "    ");
        }
    }

    private void letters(Line line, List<Citation> evidence) {
        List<String> ids =
                family.inOrder(evidence.stream().map(Citation::report).toList());
        line.add(String.join(" ", ids.stream().map(family::siglum).toList()), Style.SIGLUM);
    }

    private void cite(Line line, Citation c) {
        line.add(family.siglum(c.report()), Style.SIGLUM).add(" “" + c.exact() + "”  ");
    }
}
