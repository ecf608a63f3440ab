package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    /** Two copies of a wire that is there, and two of one that is lost, of which one is spliced with the first. */
    private static History family() {
        History history = History.of(5).with(1, 0).with(2, 1);
        int lost = history.fresh();
        return history.with(3, lost).with(4, lost, 0);
    }

    @Test
    void knowsWhoDescendsFromWhom() {
        History history = family();
        assertThat(History.bits(history.below(0))).containsExactly(1, 2, 4);
        assertThat(History.bits(history.below(5))).containsExactly(3, 4);
        assertThat(History.bits(history.children(0))).containsExactly(1, 4);
    }

    @Test
    void countsAncestorsAndAllThatDescendsFromThemAsKin() {
        assertThat(History.bits(family().kin(2))).containsExactly(0, 1, 2, 4);
        assertThat(History.bits(family().kin(3))).containsExactly(3, 4);
    }

    @Test
    void dropsALostNodeThatHasOneChildLeft() {
        History tidy = family().with(4, 0).tidy();
        assertThat(tidy.lost()).isEmpty();
        assertThat(tidy.parents(3)).isEmpty();
    }

    @Test
    void seesACircle() {
        assertThat(family().acyclic()).isTrue();
        assertThat(family().with(0, 2).acyclic()).isFalse();
    }
}
