package org.stemma.eval.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SummEditsTest {

    @Test
    void flagsFewFaithfulSummariesOfBothHalves() throws IOException {
        Optional<Path> file = Shared.file("alterations/summedits-news-dev.jsonl");
        Assumptions.assumeTrue(file.isPresent(), "skipped: the labelled set SummEdits is not beside the project");
        List<SummEdits.Item> items = SummEdits.measure(file.orElseThrow());
        for (int half = 0; half < 2; half++) {
            List<SummEdits.Item> part = SummEdits.half(items, half).stream()
                    .map(SummEdits.Item::compared)
                    .toList();
            String summary = SummEdits.summary(half == 0 ? "dev half" : "held-out half", part);
            assertThat(SummEdits.precision(part)).as(summary).isGreaterThanOrEqualTo(0.95);
            assertThat(SummEdits.balanced(part)).as(summary).isGreaterThanOrEqualTo(0.59);
        }
    }
}
