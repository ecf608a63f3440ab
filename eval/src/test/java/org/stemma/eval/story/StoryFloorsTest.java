package org.stemma.eval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.eval.score.Floors;
import org.stemma.model.Report;
import org.stemma.story.Grouping;
import org.stemma.story.StoryGrouper;
import org.stemma.story.StoryModel;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class StoryFloorsTest {

    @Test
    void noMeasureOfTheOwnSetFallsBelowItsFloor() throws IOException {
        Floors floors = Floors.read(Path.of("floors", "stories-own.tsv").toAbsolutePath());
        StoryScorer scorer = new StoryScorer(new StoryGrouper());
        StorySet own = new StorySets().own();
        SortedMap<String, Double> values = scorer.score(own);
        values.putAll(new OnlineScorer(own).score(StoryModel.shipped()));
        assertThat(floors.broken(values)).isEmpty();
    }

    @Test
    void theExampleEventIsOneStory() throws IOException {
        TextAnalyser analyser = new TextAnalyser();
        List<AnalysedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath().resolveSibling("examples/harbour"))) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString();
                reports.add(analyser.analyse(Report.of(id, Files.readString(file, StandardCharsets.UTF_8))));
            }
        }
        Grouping grouping = new StoryGrouper().group(reports);
        assertThat(grouping.stories()).hasSize(1);
        assertThat(grouping.alone()).isEmpty();
    }
}
