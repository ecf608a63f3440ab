package org.stemma.eval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;
import org.stemma.story.StoryGrouper;

class StoryFloorsTest {

    @Test
    void noMeasureOfTheOwnSetFallsBelowItsFloor() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "stories-own.tsv").toAbsolutePath());
        StoryScorer scorer = new StoryScorer(new StoryGrouper());
        assertThat(floors.broken(scorer.score(new StorySets().own()))).isEmpty();
    }
}
