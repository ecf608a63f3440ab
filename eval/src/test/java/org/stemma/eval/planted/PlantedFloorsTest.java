package org.stemma.eval.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.eval.score.Floors;

class PlantedFloorsTest {

    @Test
    void noMeasureOfTheSampleFallsBelowItsFloor() throws IOException {
        Editor editor = Editor.withDefaults();
        Scorer scorer = new Scorer();
        scorer.score(reports -> editor.editAll(reports, List.of()), new Planting(new ReaderSource()).sample());
        Floors floors = Floors.read(Path.of("floors", "planted-sample.tsv").toAbsolutePath());
        assertThat(floors.broken(scorer.scores().values())).isEmpty();
    }
}
