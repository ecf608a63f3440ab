package org.stemma.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;

class TimelineTest {

    private static final String WIRE =
            "Envoy Mara Lindqvist flew to Orrin on Thursday, two days after the ceasefire broke."
                    + " The island's parliament said in 2019 that it would leave the union one day."
                    + " She is to attend a meeting of the Strait Council at Port Hale on Friday."
                    + " Earlier this month, Larne joined the council, ending decades of neutrality."
                    + " Larne's neighbour Dovrin is expected to follow, possibly by the time President Ada Renn and her"
                    + " council counterparts meet in the Larnish capital Tessel in July.";

    private static final String OWN = "Mara Lindqvist made an unannounced visit to Orrin on Thursday, the council said."
            + " Her trip comes 14 months into Vastria's invasion. Lindqvist invited the president last week to attend a"
            + " council summit, scheduled for July.";

    @Test
    void datesByPublicationAndTense() {
        assertThat(starts(report("a", WIRE, "2031-05-08")))
                .containsEntry("2031-05-08", "Envoy Mara Lindqvist flew to Orrin.")
                .containsEntry("2019", "The island's parliament said that it would leave the union one day.")
                .containsEntry("2031-05", "Larne joined the council.")
                .containsEntry(
                        "2031-07",
                        "President Ada Renn and her council counterparts meet in the Larnish capital Tessel.")
                .hasEntrySatisfying("2031-05-09", text -> assertThat(text).contains("Port Hale"));
    }

    @Test
    void tellsWhatIsStillToCome() {
        Edition edition = edit(report("a", WIRE, "2031-05-08"));
        assertThat(edition.timeline().stream()
                        .filter(e -> e.status().equals("expected"))
                        .map(Finding.Event::start))
                .containsExactly("2031-05-09", "2031-07");
    }

    @Test
    void countsBackToTheBeginningOfWhatGoesOn() {
        assertThat(starts(report("b", OWN, "2031-05-08"))).containsEntry("2030-03", "Start of Vastria's invasion.");
    }

    @Test
    void makesOneHappeningOfTheMentionsOfTwoReports() {
        Edition edition = edit(report("a", WIRE, "2031-05-08"), report("b", OWN, "2031-05-08"));
        List<Finding.Event> july = edition.timeline().stream()
                .filter(e -> e.start().equals("2031-07"))
                .toList();
        assertThat(july).hasSize(1);
        assertThat(july.getFirst().evidence()).extracting(c -> c.report()).containsExactly("a", "b");
    }

    @Test
    void takesTheDayOfAnUndatedReportFromItsRelativesAndSaysSo() {
        Edition edition = edit(report("a", WIRE, "2031-05-08"), report("c", WIRE.replace("Envoy", "Diplomat"), null));
        List<Finding.Event> day = edition.timeline().stream()
                .filter(e -> e.start().equals("2031-05-08"))
                .toList();
        assertThat(day).hasSize(1);
        assertThat(day.getFirst().evidence()).extracting(c -> c.report()).containsExactly("a", "c");
        Edition alone = edit(report("c", WIRE, null));
        assertThat(alone.timeline()).extracting(Finding.Event::start).containsExactly("2019");
    }

    @Test
    void makesNoHappeningOfARoughDateOrOfPageMatter() {
        Edition edition = edit(report(
                "a",
                "Published on 8 May 2031.\n\nVastria invaded almost a year ago, and little has changed since."
                        + " Trains run every Friday. If talks fail on Monday, the border will close.",
                "2031-05-08"));
        assertThat(edition.timeline()).isEmpty();
    }

    @Test
    void changesNothingWhenReportsComeInAnotherOrder() {
        List<Report> reports = new ArrayList<>(List.of(
                report("a", WIRE, "2031-05-08"),
                report("b", OWN, "2031-05-08"),
                report("c", OWN + WIRE, "2031-05-09")));
        List<Finding.Event> one = Editor.withDefaults().edit(reports).timeline();
        Collections.reverse(reports);
        assertThat(Editor.withDefaults().edit(reports).timeline())
                .isEqualTo(one)
                .isNotEmpty();
    }

    @Test
    void citesTheWordsThatDate() {
        for (Finding.Event e : edit(report("a", WIRE, "2031-05-08")).timeline()) {
            assertThat(e.dates()).isNotEmpty().allSatisfy(d -> {
                assertThat(WIRE.substring(d.start(), d.end())).isEqualTo(d.exact());
                assertThat(e.evidence()).anyMatch(c -> c.span().contains(d.span()));
            });
        }
    }

    private static Map<String, String> starts(Report report) {
        Map<String, String> found = new TreeMap<>();
        edit(report).timeline().forEach(e -> found.put(e.start(), e.text()));
        return found;
    }

    private static Edition edit(Report... reports) {
        return Editor.withDefaults().edit(List.of(reports));
    }

    private static Report report(String id, String text, @org.jspecify.annotations.Nullable String published) {
        return Report.of(id, text).withPublishedAt(published);
    }
}
