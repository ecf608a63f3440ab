package org.stemma.eval.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;

class DifferenceCausesTest {

    private static final LabelVerdicts READ = new LabelVerdicts(List.of(
            "# read",
            "same\tnorth\tsouth\tone flood",
            "either\tsouth\tone week of rain",
            "either\teast\tone week of rain"));

    @Test
    void sharesOutWhatIsMissing() {
        List<Labelled> reports = List.of(
                labelled("a", "north"),
                labelled("b", "south"),
                labelled("c", "east"),
                labelled("d", "west"),
                labelled("e", "west"));
        Map<String, Integer> found = Map.of("a", 1, "b", 1, "c", 1, "d", 2, "e", 3);

        assertThat(new DifferenceCauses(reports, found, READ).lines())
                .containsExactly(
                        "# all else: 1 pairs parted, 0.200 of recall; 0 joined, 0.000 of precision",
                        "# one event under two labels: 0 pairs parted, 0.000 of recall; 1 joined, 0.133 of precision",
                        "# one week of rain: 0 pairs parted, 0.000 of recall; 2 joined, 0.267 of precision");
        StoryScorer.BCubed score = StoryScorer.bCubed(reports, found);
        assertThat(score.recall()).isEqualTo(1 - .2);
        assertThat(score.precision()).isCloseTo(1 - .4, within(1e-9));
    }

    private static Labelled labelled(String id, String story) {
        return new Labelled(
                new AnalysedReport(Report.of(id, "A river rose."), List.of(), List.of(), List.of()), story, "report");
    }
}
