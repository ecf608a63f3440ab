package org.stemma.eval.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class ChronicleFloorsTest {

    @Test
    void noMeasureOfTimelineOrFiguresFallsBelowItsFloor() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "chronicle-own.tsv").toAbsolutePath());
        assertThat(floors.broken(new ChronicleEval().measure())).isEmpty();
    }
}
