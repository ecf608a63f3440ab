package org.stemma.eval.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ResidueEvalTest {

    @Test
    void staysAboveItsFloors() throws IOException {
        ResidueEval.Score score = ResidueEval.score();
        String faults = String.join("\n", score.faults());
        assertThat(score.precision()).as(faults).isGreaterThanOrEqualTo(floor("precision"));
        assertThat(score.recall()).as(faults).isGreaterThanOrEqualTo(floor("recall"));
        assertThat(score.kindShare()).as(faults).isGreaterThanOrEqualTo(floor("kindShare"));
    }

    private static double floor(String name) throws IOException {
        Properties floors = new Properties();
        try (InputStream in = Objects.requireNonNull(ResidueEval.class.getResourceAsStream("floors.properties"))) {
            floors.load(in);
        }
        return Double.parseDouble(floors.getProperty(name));
    }
}
