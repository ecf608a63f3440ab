package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;

class SpeakersTest {

    private static Edition edition(String text) {
        return Editor.withDefaults().edit(List.of(Report.of("r", text).withLanguage("en")));
    }

    private static Finding.Utterance only(Edition edition) {
        assertThat(edition.utterances()).hasSize(1);
        return edition.utterances().get(0);
    }

    private static String named(Edition edition, String id) {
        return edition.entities().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void tiesASurnameToThePersonOfTheReport() {
        Edition edition = edition("The mayor of Linz, Karl Brandt, opened the bridge on Monday. Thousands came.\n\n"
                + "\"It will outlive us all by a hundred years,\" Brandt said.");
        assertThat(only(edition).speaker()).isEqualTo("Karl Brandt");
        assertThat(named(edition, only(edition).speakerId())).isEqualTo("Karl Brandt");
    }

    @Test
    void doesNotTakeThePossessorForTheSpeaker() {
        Edition edition = edition("Karl Brandt opened the bridge on Monday.\n\n"
                + "\"It will outlive us all by a hundred years,\" Brandt's brother said.");
        assertThat(only(edition).speakerId()).isNull();
    }
}
