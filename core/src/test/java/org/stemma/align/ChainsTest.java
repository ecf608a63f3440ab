package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {

    /** Two blocks that changed places: 0 and 1 stand behind 2, 3 and 4 in the second report. */
    private static final double[][] MOVED = {
        {0, 0, 0, .9, 0},
        {0, 0, 0, 0, .8},
        {.7, 0, 0, .1, 0},
        {0, .6, 0, 0, 0},
        {0, 0, .5, 0, .2},
    };

    @Test
    void theHeaviestOrderComesFirstAndMovedBlocksFollow() {
        Chains chains = chains(MOVED);
        assertThat(next(chains, .05)).containsExactly(List.of(2, 0), List.of(3, 1), List.of(4, 2));
        assertThat(next(chains, .05)).containsExactly(List.of(0, 3), List.of(1, 4));
        assertThat(next(chains, .05)).isEmpty();
    }

    @Test
    void whatDoesNotExceedTheFloorIsLeftFree() {
        Chains chains = chains(MOVED);
        assertThat(next(chains, .6)).containsExactly(List.of(0, 3), List.of(1, 4));
        assertThat(next(chains, .6)).containsExactly(List.of(2, 0));
        assertThat(next(chains, .6)).isEmpty();
        assertThat(chains.freeA(3)).isTrue();
        assertThat(chains.freeB(1)).isTrue();
    }

    @Test
    void whatIsTakenStandsInNoChain() {
        Chains chains = chains(MOVED);
        chains.takeA(3);
        chains.takeB(4);
        assertThat(next(chains, .05)).containsExactly(List.of(2, 0), List.of(4, 2));
        assertThat(next(chains, .05)).containsExactly(List.of(0, 3));
        assertThat(next(chains, .05)).isEmpty();
    }

    @Test
    void sentencesOutsideTheReportsAreNotFree() {
        Chains chains = chains(MOVED);
        assertThat(chains.freeA(-1)).isFalse();
        assertThat(chains.freeA(4)).isTrue();
        assertThat(chains.freeA(5)).isFalse();
        assertThat(chains.freeB(5)).isFalse();
    }

    @Test
    void emptyReportsHaveNoChain() {
        assertThat(next(new Chains(0, 3, (i, j) -> 1), 0)).isEmpty();
        assertThat(next(new Chains(3, 0, (i, j) -> 1), 0)).isEmpty();
    }

    private static Chains chains(double[][] weights) {
        return new Chains(weights.length, weights[0].length, (i, j) -> weights[i][j]);
    }

    private static List<List<Integer>> next(Chains chains, double floor) {
        return chains.next(floor).stream().map(p -> List.of(p[0], p[1])).toList();
    }
}
