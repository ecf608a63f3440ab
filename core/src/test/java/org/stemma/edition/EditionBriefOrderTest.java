package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Finding.BriefSentence;
import org.stemma.model.Report;

/** A brief begins with the news in full; what several reports add at their end comes late, however many have it. */
class EditionBriefOrderTest {

    private static final String SIDE = " Shares of Marrow Shipping closed 4 percent lower in Oland.";

    private static Report report(String id, String text) {
        return Report.of(id, text + SIDE).withPublishedAt("2025-05-08").withOutlet(id);
    }

    private static List<String> brief() {
        return Editor.withDefaults()
                .edit(List.of(
                        report(
                                "herald",
                                "The ferry Marit ran aground off Oland on Thursday with 214 passengers on board after its engines"
                                        + " failed in a storm. Fishermen brought the passengers ashore in nine boats before noon."
                                        + " Divers found a tear in the hull of the ferry below the car deck."),
                        report(
                                "beacon",
                                "With its engines dead in a storm, the ferry Marit was driven on the rocks off Oland on Thursday."
                                        + " Nine fishing boats took off all who were on board. The captain of the ferry has been"
                                        + " questioned by the coast guard."),
                        report(
                                "courier",
                                "Islanders heard the keel of the ferry Marit scrape over rocks off Oland on Thursday."
                                        + " The lighthouse keeper called the coast guard at dawn, when the storm was at its worst."
                                        + " No ferry will sail to Oland before Sunday.")))
                .brief()
                .stream()
                .map(BriefSentence::text)
                .toList();
    }

    @Test
    void beginsWithTheNews() {
        assertThat(brief().getFirst())
                .startsWith("The ferry Marit ran aground off Oland on Thursday with 214 passengers");
    }

    @Test
    void leavesSideMattersForTheEnd() {
        assertThat(brief()).element(1).asString().doesNotContain("Shares");
    }
}
