package org.stemma.eval.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResidueEvalTest {

    @Test
    void staysAboveItsFloors() throws IOException {
        Map<String, Double> floors = floors();
        ResidueEval.Score score = ResidueEval.score();
        String faults = String.join("\n", score.faults());
        assertThat(score.precision()).as(faults).isGreaterThanOrEqualTo(floors.get("residue.precision"));
        assertThat(score.recall()).as(faults).isGreaterThanOrEqualTo(floors.get("residue.recall"));
        assertThat(score.kindShare()).as(faults).isGreaterThanOrEqualTo(floors.get("residue.kind"));
    }

    private static Map<String, Double> floors() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        Path file = folder.resolve(folder.endsWith("eval") ? "floors/residue.tsv" : "eval/floors/residue.tsv");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(field -> field[0], field -> Double.valueOf(field[2])));
    }
}
