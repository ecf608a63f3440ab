package org.stemma.eval.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class DateFloorsTest {

    @Test
    void noMeasureOfDatesFallsBelowItsFloor() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "dates-own.tsv").toAbsolutePath());
        assertThat(floors.broken(new DateEval().measure())).isEmpty();
    }
}
