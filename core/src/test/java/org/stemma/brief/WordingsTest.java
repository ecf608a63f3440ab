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
                "Former mayor Ann Lee joins the breakfast show to discuss the fire at the mill.",
                "Firemen from Selby have used them on the roof.",
                "Ann Lee narrowly won it in 2016.",
                "\"These cuts will close the mill,\" Ann Lee told the council.",
                "“This decision will close the mill,” Ann Lee said.",
                "The mill will close in May, the owner added.",
                "\"The owner of the mill knew of the fire,\" she wrote.",
                "The council called on the owner of the mill to leave, they said.",
                "Mayor Ann Lee speaks at the mill with her deputy and ...",
                "Staff, saying that the mill needs a new roof.",
                "Anyone with information about the fire is asked to come to the town hall.",
                "March 3, 2025 10:14 AM",
                "An award-winning editor of this paper, Ann Lee is a reporter who lives in Harrow.",
                "A spokesman said: \"The fire has spread to the roof."
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
                "Two dock workers were injured, the port authority said.",
                "The council bought the mill and gave it to the town.",
                "The owner made it clear that the mill would close.",
                "Ann Lee said it was too late to save the mill.",
                "“This is the end of the mill,” Ann Lee said on Monday."
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
        assertThat(Wordings.alone("HARROW (Courier) -The mill fed half the town."))
                .isEqualTo("The mill fed half the town.");
        assertThat(Wordings.alone("HARROW >> The mill fed half the town.")).isEqualTo("The mill fed half the town.");
        assertThat(Wordings.alone("AFL-CIO members met in Harrow.")).isEqualTo("AFL-CIO members met in Harrow.");
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

    @Test
    void saysNoSumAndNoDayTwice() {
        Novelty novelty = new Novelty();
        assertThat(novelty.isNew("The council of Harrow unveiled a $725 million package for the mills on Monday."))
                .isTrue();
        assertThat(novelty.isNew(
                        "Harrow is preparing to send its mills an additional $725 million in aid, which pays for pumps,"
                                + " nets and a boat that has long been asked for, the Courier reported."))
                .isFalse();
        assertThat(novelty.isNew("Ann Lee disappeared in Selby on Nov. 8 after missing a train to York."))
                .isTrue();
        assertThat(novelty.isNew("Lee, who lived in Harrow, went missing in the town on 8 November."))
                .isFalse();
    }
}
