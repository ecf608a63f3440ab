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
                "Support the firemen or become their patron!",
                "Claiming to have locked down nearly half of the votes.",
                "To serve readers with news, research and analysis of the mills of Harrow.",
                "The later the firemen come the less is left of the mill.",
                "All three will also join the board of the mill.",
                "Over the coming months, we are planning to mend the roof of the mill.",
                "Former mayor Ann Lee joins the breakfast show to discuss the fire at the mill."
            })
    void leavesOutWhatLeansOnAnotherSentence(String text) {
        assertThat(Wordings.readable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The driver of the crane climbed down before his cabin fell.",
                "Ingrid Solway said that she had offered two tugs.",
                "“We had offered two tugs,” Ingrid Solway said on Monday.",
                "To save the mill, the council of Harrow has bought its roof.",
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
        assertThat(novelty.isNew("The mill of Harrow will cut its staff by 10 percent, some 170 weavers, until May."))
                .isTrue();
        assertThat(novelty.isNew("The troubled owner of the mill also said it would shrink the staff by 10 percent."))
                .isFalse();
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
