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
        Report report = new Report(
                "r1",
                "r1.html",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                text,
                List.of(
                        new Residue(0, 28, ResidueKind.STANDFIRST),
                        new Residue(30, 39, ResidueKind.PROMO),
                        new Residue(61, 70, ResidueKind.SUBHEAD)),
                List.of(),
                false);
        assertThat(ReportText.render(report, false))
                .isEqualTo(
                        "== r1\n\nThe meadows are under water.\n\nThe weir gave way.\n\nWhat next\n\nNobody was hurt.\n");
    }
}
