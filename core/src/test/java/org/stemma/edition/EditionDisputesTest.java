package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Finding.Disagreement;
import org.stemma.model.Report;

/** What two newsrooms say of one happening excludes each other; what recurs or changes does not. */
class EditionDisputesTest {

    private static final String REST =
            " Fishermen mended their nets on the northern mole. A choir sang in the chapel of Saint Anne until midnight.";

    private static final String OTHER =
            " Grain prices were steady in the inland markets. The museum opens a show of glass from the islands next week.";

    private static List<Disagreement> disagreements(String one, String other) {
        return Editor.withDefaults()
                .edit(List.of(
                        Report.of("herald", one + REST).withPublishedAt("2025-05-08"),
                        Report.of("beacon", other + OTHER).withPublishedAt("2025-05-08")))
                .disagreements();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry Marit carried 214 passengers to Oland on Tuesday.      | The ferry Marit carried 341 passengers to Oland on Tuesday.
            The senate of Oland approved the canal treaty on Tuesday.        | The senate of Oland approved the canal treaty on Wednesday.
            The court sentenced Marit Sole to nine years in prison for arson. | The court sentenced Marit Sole to four years in prison for arson.
            """)
    void findsValuesThatExcludeEachOther(String one, String other) {
        assertThat(disagreements(one, other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels fired 40 rockets at the port of Oland.                     | Rebels fired 90 rockets at the port of Oland in the last 24 hours.
            Another raid on Tuesday destroyed the granary of Oland.           | A raid on Monday destroyed the granary of Oland.
            The raid on Oland killed three sailors on Tuesday.                | The raid on Oland killed nine sailors on Monday.
            The tide in the port of Oland is now at 3 metres.                 | The tide in the port of Oland is at 5 metres.
            The harbour market of Oland crashed on Tuesday.                   | The harbour market of Oland crashed ahead of Saturday's meeting.
            Rebels fired 40 rockets at the port of Oland.                     | Rebels fired 90 rockets at the port of Oland on Tuesday.
            The gale Tilda was downgraded to a category 1 storm off Oland.    | The gale Tilda was downgraded to a category 2 storm off Oland.
            The port of Oland was home to 2,000 boats.                        | The port of Oland is home to 1,200 boats.
            The port master of Oland was named in the 2011 report of auditors. | The port master of Oland was named in reports of auditors in 2014.
            """)
    void takesWhatRecursOrChangesForNoDispute(String one, String other) {
        assertThat(disagreements(one, other)).isEmpty();
    }

    @Test
    void takesValuesThatOneReportGivesSideBySideForASeries() {
        String twice = "Rebels fired 40 rockets at the port of Oland. Windows broke in the old town."
                + " Rebels fired 15 rockets at the port of Oland.";
        assertThat(disagreements(twice, "Rebels fired 90 rockets at the port of Oland."))
                .isEmpty();
        assertThat(disagreements(
                        "Rebels fired 40 rockets at the port of Oland on Tuesday.",
                        "Rebels fired 90 rockets at the port of Oland on Tuesday."))
                .hasSize(1);
    }
}
