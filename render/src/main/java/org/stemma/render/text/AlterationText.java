package org.stemma.render.text;

import java.util.List;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding.Alteration;
import org.stemma.render.view.Altered;
import org.stemma.render.view.Family;
import org.stemma.render.view.WordDiff;
import org.stemma.render.view.Wording;

/** What copies changed: both wordings above each other, the words that differ marked, and how it was decided. */
final class AlterationText {

    private final Edition edition;
    private final Family family;
    private final Paper paper;
    private int number;

    AlterationText(Edition edition, Family family, Paper paper) {
        this.edition = edition;
        this.family = family;
        this.paper = paper;
    }

    void print() {
        if (edition.alterations().isEmpty()) {
            return;
        }
        paper.title("Altered facts", "what a copy states differently from its source; it says nothing of intent");
        Altered.of(edition, family).forEach(r -> report(r.report(), r.alterations()));
    }

    private void report(String id, List<Alteration> alterations) {
        paper.print(Line.of(family.siglum(id), Style.SIGLUM)
                .add(" " + family.name(id), Style.STRONG)
                .add(" · " + Wording.count(alterations.size(), "alteration", "alterations"), Style.QUIET));
        alterations.forEach(this::alteration);
        paper.gap();
    }

    private void alteration(Alteration a) {
        String numbered = Columns.pad(" " + ++number + ".", 5);
        String corrected = a.status().equals("corrected") ? ", a correction" : "";
        paper.print(
                Line.of(Wording.type(a.type()) + corrected, Style.STRONG)
                        .add(" · " + Wording.percent(a.confidence()), Style.QUIET),
                numbered,
                "     ");
        WordDiff diff = WordDiff.of(a.from().exact(), a.to().exact());
        reading(a.from(), diff.from(), Style.KEPT);
        reading(a.to(), diff.to(), Style.CHANGED);
        Line why = Line.of(Wording.stop(a.explanation()))
                .add(" Decided: " + Wording.decidedBy(a.decidedBy()), Style.QUIET);
        paper.print(why.add(witnesses(a), Style.QUIET), "     ", "     ");
    }

    private String witnesses(Alteration a) {
        String letters = Wording.list(
                family.inOrder(a.witnesses()).stream().map(family::siglum).toList());
        String carried = letters.isEmpty() ? "" : "; the source’s reading stands in " + letters;
        return carried + (a.via() == null ? "." : ", for the lost " + family.siglum(a.via()) + ".");
    }

    private void reading(Citation words, List<WordDiff.Piece> pieces, Style style) {
        Line line = new InPlace(family, paper.width()).line(List.of(words.report()), words, pieces, style);
        paper.print(line, "     ", "        ");
    }
}
