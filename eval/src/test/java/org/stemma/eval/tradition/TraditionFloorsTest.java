package org.stemma.eval.tradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.eval.planted.ReaderSource;
import org.stemma.eval.score.Floors;

class TraditionFloorsTest {

    @Test
    void noMeasureOfTheSampleFallsBelowItsFloor() throws IOException {
        Editor editor = Editor.withDefaults();
        TraditionScorer scorer = new TraditionScorer();
        scorer.score(reports -> editor.editAll(reports, List.of()), new Scriptorium(new ReaderSource()).sample());
        Floors floors = Floors.read(Path.of("floors", "traditions-sample.tsv").toAbsolutePath());
        assertThat(floors.broken(scorer.scores().values())).isEmpty();
    }

    @Test
    void makesTheSameTraditionsAgain() {
        List<Tradition> once = new Scriptorium(new ReaderSource()).sample();
        List<Tradition> again = new Scriptorium(new ReaderSource()).sample();
        assertThat(again).isEqualTo(once);
        assertThat(once).allSatisfy(tradition -> assertThat(tradition.reports()).hasSizeGreaterThan(2));
    }

    @Test
    void marksEveryChangeWhereItStands() {
        for (Tradition tradition : new Scriptorium(new ReaderSource()).sample()) {
            tradition
                    .pages()
                    .forEach((id, page) -> page.marks()
                            .forEach((change, span) -> assertThat(page.lines())
                                    .as(tradition.name() + " " + id)
                                    .anyMatch(line -> line.contains(span))));
        }
    }
}
