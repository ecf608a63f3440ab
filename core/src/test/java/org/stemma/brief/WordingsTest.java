package org.stemma.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men who work with him went to hospital on Tuesday.",
                "Fire had destroyed his mill by noon.",
                "Half an hour earlier, the ferry had left the quay.",
                "UPDATED 05/03 at 11:00 by the night desk of the paper.",
                "By the time the crews arrived, the roof was gone."
            })
    void leavesOutWhatLeansOnAnotherSentence(String text) {
        assertThat(Wordings.readable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The driver of the crane climbed down before his cabin fell.",
                "Ingrid Solway said that she had offered two tugs.",
                "Two dock workers were injured, the port authority said."
            })
    void keepsWhatStandsByItself(String text) {
        assertThat(Wordings.readable(text)).isTrue();
    }

    @Test
    void saysNothingTwiceInOtherWords() {
        Novelty novelty = new Novelty();
        assertThat(novelty.isNew("A fire destroyed the old mill in Harrow on Monday."))
                .isTrue();
        assertThat(novelty.isNew("A blaze on Monday destroyed Harrow's old mill."))
                .isFalse();
        assertThat(novelty.isNew("The police have arrested a boy on suspicion of arson."))
                .isTrue();
    }
}
