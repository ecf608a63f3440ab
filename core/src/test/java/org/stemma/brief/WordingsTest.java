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
                "By the time the crews arrived, the roof was gone.",
                "Whose owner contends that the mill was safe.",
                "Was announced that the owner would sell the mill in May.",
                "Ann Lee, Arson, Blazes, County Court, Harrow Bridge Fire Service, Insurance, Mills, Police, Selby, Weir Lane, Yorkshire.",
                "Mayor Ann Lee walks over the bridge in Harrow on Monday, March 3, 2025, after the fire.",
                "Support the firemen or become their patron!"
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
    void takesLabelsOfItemsAndPlacesOff() {
        assertThat(Wordings.alone("Why it matters: The mill fed half the town."))
                .isEqualTo("The mill fed half the town.");
        assertThat(Wordings.alone("Harrow, England — The mill fed half the town."))
                .isEqualTo("The mill fed half the town.");
        assertThat(Wordings.alone("Owner Peter Shaw: We lost all.")).isEqualTo("Owner Peter Shaw: We lost all.");
    }

    @Test
    void saysNoCountTwice() {
        Novelty novelty = new Novelty();
        assertThat(novelty.isNew(
                        "A freighter hit the crane on 3 Sept., sending 14 containers into the water of the port."))
                .isTrue();
        assertThat(novelty.isNew("Fourteen boxes went over the side.")).isFalse();
        assertThat(novelty.isNew("Fourteen sailors went ashore.")).isTrue();
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
