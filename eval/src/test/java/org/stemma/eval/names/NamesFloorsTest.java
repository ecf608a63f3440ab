package org.stemma.eval.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class NamesFloorsTest {

    @Test
    void ownReportsStayAboveTheirFloors() throws IOException {
        assertThat(floors("names-own.tsv").broken(NamesEval.both(NamesEval.own())))
                .isEmpty();
    }

    @Test
    void meantimeStaysAboveItsFloors() throws IOException {
        Path folder =
                Path.of(System.getProperty("stemma.shared", "../../shared")).resolve("data/multilingual");
        Assumptions.assumeTrue(Files.exists(folder), "no shared data (multilingual) beside the project");
        assertThat(floors("names-meantime.tsv").broken(NamesEval.both(NamesEval.meantime(folder))))
                .isEmpty();
    }

    private static Floors floors(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        return Floors.read(folder.resolve(folder.endsWith("eval") ? "floors/" + name : "eval/floors/" + name));
    }
}
