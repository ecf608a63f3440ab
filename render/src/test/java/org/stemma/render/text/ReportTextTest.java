package org.stemma.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

class ReportTextTest {

    @Test
    void printsTheReportsOwnWordsAndNotThePages() {
        String text =
                "The meadows are under water.\n\nRead more\n\nThe weir gave way.\n\nWhat next\n\nNobody was hurt.";
        Report report = Report.of("r1", text)
                .changed()
                .source("r1.html")
                .residue(List.of(
                        new Residue(0, 28, ResidueKind.STANDFIRST),
                        new Residue(30, 39, ResidueKind.PROMO),
                        new Residue(61, 70, ResidueKind.SUBHEAD)))
                .build();
        assertThat(ReportText.render(report, false))
                .isEqualTo(
                        "== r1\n\nThe meadows are under water.\n\nThe weir gave way.\n\nWhat next\n\nNobody was hurt.\n");
    }

    @Test
    void keepsRowsAndEntriesTogetherWhereEmptyLinesPartParagraphs() {
        assertThat(ReportText.render(
                        Report.of("r1", "The weir gave way.\n\nHall | 2\nMill | 3\n\nNobody was hurt."), false))
                .endsWith("The weir gave way.\n\nHall | 2\nMill | 3\n\nNobody was hurt.\n");
        assertThat(ReportText.render(Report.of("r1", "The weir gave way.\nNobody was hurt."), false))
                .endsWith("The weir gave way.\n\nNobody was hurt.\n");
    }
}
