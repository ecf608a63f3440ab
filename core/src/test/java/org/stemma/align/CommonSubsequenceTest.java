package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CommonSubsequenceTest {

    @Test
    void countsWhatStandsInOneOrder() {
        assertThat(CommonSubsequence.length(new int[] {1, 2, 3, 4}, new int[] {2, 9, 4}))
                .isEqualTo(2);
        assertThat(CommonSubsequence.length(new int[] {1, 2, 3}, new int[] {3, 2, 1}))
                .isEqualTo(1);
        assertThat(CommonSubsequence.length(new int[] {1, 1}, new int[] {1})).isEqualTo(1);
        assertThat(CommonSubsequence.length(new int[0], new int[] {1})).isZero();
    }
}
