package org.stemma.eval.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class CandidateFloorsTest {

    @Test
    void noMeasureOfTheOwnSetFallsBelowItsFloor() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "candidates-own.tsv").toAbsolutePath());
        assertThat(floors.broken(CandidateScorer.own())).isEmpty();
    }
}
