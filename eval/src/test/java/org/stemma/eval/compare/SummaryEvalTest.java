package org.stemma.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class SummaryEvalTest {

    private static final Path HOME = Path.of(System.getProperty("stemma.home", ".."));

    @Test
    void holdsTheFloorsOnSummariesOfOurOwn() throws IOException {
        assertThat(broken("summaries-own.tsv", new SummaryEval().own())).isEmpty();
    }

    @Test
    void holdsTheFloorsOnSummEdits() throws IOException {
        Path shared = Path.of(System.getProperty(
                "stemma.shared", HOME.resolveSibling("shared").toString()));
        Optional<SortedMap<String, Double>> values = new SummaryEval().outside(shared);
        Assumptions.assumeTrue(values.isPresent(), "skipped: the labelled set SummEdits is not beside the project");
        assertThat(broken("summaries.tsv", values.orElseThrow())).isEmpty();
    }

    private static java.util.List<String> broken(String floors, SortedMap<String, Double> values) throws IOException {
        return Floors.read(HOME.resolve(Path.of("eval", "floors", floors))).broken(values);
    }
}
