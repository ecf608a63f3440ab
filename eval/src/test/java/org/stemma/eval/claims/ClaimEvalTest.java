package org.stemma.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;

class ClaimEvalTest {

    @Test
    void staysAboveItsFloors() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        Path file = folder.resolve(folder.endsWith("eval") ? "floors/claims.tsv" : "eval/floors/claims.tsv");
        ClaimEval.Result result = ClaimEval.run();
        assertThat(Floors.read(file).broken(result.values()))
                .as(String.join("\n", result.faults()))
                .isEmpty();
    }

    @Test
    void readsMarksAndLeavesThemOut() {
        MarkedClaims story = MarkedClaims.parse(
                "x",
                "claim a 2 2\nreport one | One | 2025-01-01\nIt [a:5]rained on Monday[/a].\nreport two | Two | 2025-01-01 | =one\n");
        assertThat(story.reports().get(0).text()).isEqualTo("It rained on Monday.");
        assertThat(story.places()).hasSize(2);
        assertThat(story.places().get(0).reading()).isEqualTo("5");
        assertThat(story.copies("one", "two")).isTrue();
    }
}
