package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Citation;
import org.stemma.model.Edition;
import org.stemma.model.Finding.BriefSentence;
import org.stemma.model.Report;

/** The brief of invented stories. */
class EditionBriefTest {

    private static final String FERRY =
            "Ferry captain Jon Berg steered the Alma into Orra harbour for the last time on "
                    + "Thursday. The crossing has lost most of its passengers since a bridge was opened to traffic more than a year "
                    + "ago. The company will sell both of its ships to a buyer in the south. Islanders stood on the quay with "
                    + "lanterns and sang until the lights of the Alma were gone. \"I have made this trip eleven thousand times,\" "
                    + "Berg told the crowd. The harbour office will become a museum of the straits.";

    private static final Report COURIER = report("courier", "Orra Courier", FERRY);
    private static final Report ECHO =
            report("echo", "Island Echo", FERRY.replace("more than a year ago", "almost a year ago"));

    private static final Report HERALD = report(
            "herald",
            "The Herald",
            "Nobody had expected tears. Captain Jon Berg steered the Alma into the harbour of Orra for the last time on "
                    + "Thursday, and hard men wept. Since the bridge was opened to traffic in February 2023, the boats "
                    + "have crossed half empty, and the café on board sold its last waffle in the spring. Nine sailors "
                    + "lose their jobs. The youngest of them has signed up for a course in Bergen. A bank financed the "
                    + "bridge with a loan over forty years, and each car pays four euros.");

    private static Report report(String id, String outlet, String text) {
        return Report.of(id, text).withOutlet(outlet).withPublishedAt("2024-04-18");
    }

    private static Edition edition(Report... reports) {
        return Editor.withDefaults().edit(List.of(reports));
    }

    @Test
    void citesEverySentenceAtItsPlace() {
        Edition edition = edition(COURIER, ECHO, HERALD);
        assertThat(edition.brief()).hasSizeBetween(3, 10);
        for (BriefSentence s : edition.brief()) {
            assertThat(s.citations()).isNotEmpty();
            for (Citation c : s.citations()) {
                String text = edition.reports().stream()
                        .filter(r -> r.id().equals(c.report()))
                        .findFirst()
                        .orElseThrow()
                        .text();
                assertThat(text.substring(c.start(), c.end())).isEqualTo(c.exact());
            }
        }
    }

    @Test
    void beginsWithWhatIndependentReportsConfirm() {
        BriefSentence first = edition(COURIER, ECHO, HERALD).brief().get(0);
        assertThat(first.text()).contains("for the last time on Thursday");
        assertThat(first.citations()).extracting(Citation::report).contains("courier", "herald");
    }

    @Test
    void saysWhoCarriesWhatOneLineageHas() {
        assertThat(edition(COURIER, ECHO, HERALD).brief())
                .anyMatch(s -> s.text().contains("according to") && s.text().contains("Island Echo and Orra Courier"));
    }

    @Test
    void decidesALengthOfTimeByTheStorysOwnDates() {
        Edition edition = edition(COURIER, ECHO, HERALD);
        assertThat(edition.alterations()).anySatisfy(a -> {
            assertThat(a.to().report()).isEqualTo("echo");
            assertThat(a.decidedBy()).isEqualTo("date");
            assertThat(a.explanation()).contains("13 to 14 months");
        });
        assertThat(edition.brief())
                .anyMatch(s -> s.text().startsWith("Altered in Island Echo: “almost a year ago”")
                        && s.citations().stream().anyMatch(c -> c.report().equals("herald")));
    }

    @Test
    void isTheSameWhateverTheOrderOfReports() {
        List<Report> reports = new ArrayList<>(List.of(COURIER, ECHO, HERALD));
        List<BriefSentence> brief = Editor.withDefaults().edit(reports).brief();
        Collections.reverse(reports);
        assertThat(Editor.withDefaults().edit(reports).brief()).isEqualTo(brief);
    }
}
