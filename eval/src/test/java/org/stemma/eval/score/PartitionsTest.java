package org.stemma.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    @Test
    void anEqualPartitionScoresOneWhateverItsLabels() {
        assertThat(Partitions.adjustedRand(List.of("a", "a", "b", "c"), List.of("1", "1", "2", "3")))
                .isEqualTo(1);
    }

    @Test
    void adjustsForChanceAsInHubertAndArabie() {
        // Contingency rows (2, 1) and (0, 3): together 4, in truth 6, in found 7, of 15 pairs.
        List<String> truth = List.of("a", "a", "a", "b", "b", "b");
        List<String> found = List.of("x", "x", "y", "y", "y", "y");
        assertThat(Partitions.adjustedRand(truth, found)).isCloseTo((4 - 2.8) / (6.5 - 2.8), within(1e-12));
    }

    @Test
    void everythingAloneInBothIsAgreement() {
        assertThat(Partitions.adjustedRand(List.of("a", "b"), List.of("1", "2")))
                .isEqualTo(1);
    }

    @Test
    void refusesLabelsOfDifferentThings() {
        assertThatIllegalArgumentException().isThrownBy(() -> Partitions.adjustedRand(List.of("a"), List.of()));
    }

    @Test
    void bCubedLetsAThingBeInTwoGroups() {
        Map<String, Set<String>> truth = Map.of("one", Set.of("a"), "two", Set.of("b"), "splice", Set.of("a", "b"));
        Scores same = new Scores();
        Partitions.bCubed(truth, truth, "b", same);
        assertThat(same.values()).containsEntry("b.precision", 1.0).containsEntry("b.recall", 1.0);
        Scores merged = new Scores();
        Partitions.bCubed(truth, Map.of("one", Set.of("m"), "two", Set.of("m"), "splice", Set.of("m")), "b", merged);
        // "one" and "two" share a group that they do not share in truth; "splice" has lost its second group.
        assertThat(merged.value("b.precision")).isCloseTo((2 / 3.0 + 2 / 3.0 + 1) / 3, within(1e-12));
        assertThat(merged.value("b.recall")).isCloseTo((1 + 1 + (1 + 1 + .5) / 3) / 3, within(1e-12));
    }
}
