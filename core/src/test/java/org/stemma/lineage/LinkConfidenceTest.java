package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkConfidenceTest {

    @Test
    void isSurerOfACopyThanOfARewritingAndOfADatedLinkThanOfAnUndatedOne() {
        double copy = LinkConfidence.between(0.99, 3, false, true);
        assertThat(copy)
                .isGreaterThan(LinkConfidence.between(0.99, 3, true, true))
                .isGreaterThan(LinkConfidence.between(0.99, 0, false, false))
                .isBetween(0.9, 1.0);
    }

    @Test
    void isUnsureOfALostSourceThatStandsForWantOfDates() {
        assertThat(LinkConfidence.lost(2, false)).isLessThan(0.5);
        assertThat(LinkConfidence.lost(2, true)).isBetween(0.5, 0.9);
        assertThat(LinkConfidence.lost(3, true)).isGreaterThan(0.85);
    }
}
