package org.stemma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;

class FiguresTest {

    private static final String ONE =
            "Larne and Dovrin announced on Thursday that they will give Ostrava at least 14 repaired"
                    + " Kestrel 2 ferries in early 2032. Larne, Dovrin and Veld previously pledged at least 100 older Kestrel 1 B5"
                    + " ferries. At least 12 people were killed when the dam burst.";

    private static final String OTHER =
            "The visit coincides with the announcement by Dovrin and Larne to send a package to"
                    + " Ostrava including 14 Kestrel 2s. For its part, Veld has announced a new $325 million aid package including"
                    + " pumps and tents. The envoy recalled that members have sent \"more than 15 billion euros\" in aid to Ostrava."
                    + " The flood killed 35 people, the council said.";

    @Test
    void saysWhoGivesHowMuchOfWhatToWhomAndWhen() {
        Finding.Figure ferries = figure("repaired Kestrel 2 ferries", report("a", ONE));
        assertThat(ferries.value()).isEqualTo("14");
        assertThat(ferries.approximator()).isEqualTo("at least");
        assertThat(ferries.who()).isEqualTo("Larne and Dovrin");
        assertThat(ferries.to()).isEqualTo("Ostrava");
        assertThat(ferries.act()).isEqualTo("give");
        assertThat(ferries.when()).isEqualTo("2032");
    }

    @Test
    void readsSumsWithTheirCurrencyAndScale() {
        Finding.Figure package1 = figure("aid package", report("b", OTHER));
        assertThat(package1.value()).isEqualTo("325000000");
        assertThat(package1.unit()).isEqualTo("USD");
        assertThat(package1.who()).isEqualTo("Veld");
        Finding.Figure aid = figure("aid", report("b", OTHER));
        assertThat(aid.value()).isEqualTo("15000000000");
        assertThat(aid.unit()).isEqualTo("EUR");
        assertThat(aid.approximator()).isEqualTo("more than");
        assertThat(aid.to()).isEqualTo("Ostrava");
    }

    @Test
    void putsReadingsOfTwoReportsSideBySide() {
        Finding.Figure ferries = figure("repaired Kestrel 2 ferries", report("a", ONE), report("b", OTHER));
        assertThat(ferries.readings())
                .extracting(Finding.FigureReading::approximator)
                .containsExactly("at least", null);
        assertThat(ferries.evidence()).extracting(c -> c.report()).containsExactly("a", "b");
        Finding.Figure dead = figure("people", report("a", ONE), report("b", OTHER));
        assertThat(dead.readings()).extracting(Finding.FigureReading::value).containsExactly("12", "35");
    }

    @Test
    void keepsApartWhatIsNotOneThing() {
        List<Finding.Figure> figures =
                edit(report("a", ONE), report("b", OTHER)).figures();
        assertThat(figures)
                .filteredOn(f -> f.what() != null && f.what().contains("Kestrel"))
                .extracting(Finding.Figure::value)
                .containsExactlyInAnyOrder("14", "100");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "At least 12 dead in Ostrava flood.; 12 dead",
                "Twelve people died and 30 others were hurt.; 12 people, 30 hurt",
                "Rescuers searched on. Another 14 are still missing.; 14 missing",
                "The death toll from the flood rose to 15 on Friday.; 15 death toll",
                "The toll reached 17, from 15 on Monday.; 17 toll",
                "Rescuers put the death toll at 15.; 15 death toll",
                "A confirmed death toll of 15 was given.; 15 confirmed death toll",
                "The 12 killed a guard.; ",
                "The toll on the bridge is 15 crowns.; 15 The toll on the bridge",
                "The council voted 52 to 48 to close the bridge.; 48 votes, 52 votes",
                "The bill passed 52-48.; 48 votes, 52 votes",
                "The bill passed by 52 votes to 48.; 48 votes, 52 votes",
                "The council voted 48-52 against it.; 48 votes, 52 votes",
                "Arsenal won 3-2 in Larne.; ",
                "Send Ostrava 14 ferries, the mayor urged.; 14 ferries",
                "Ministers boarded Kestrel 14 ferries in May.; "
            })
    void readsWhatIsCountedWhereNoNounFollows(String text, @Nullable String counted) {
        assertThat(edit(report("a", text)).figures())
                .extracting(f -> f.what() == null ? f.value() : f.value() + " " + f.what())
                .containsExactlyInAnyOrder(counted == null ? new String[0] : counted.split(", "));
    }

    @Test
    void readsTollsThatRoseAsOneSeries() {
        Report first = report("a", "The flood in Ostrava killed at least 12 people on Monday.")
                .withPublishedAt("2031-05-08");
        Report then = report("b", "The death toll in Ostrava rose to 15 as the water fell.")
                .withPublishedAt("2031-05-09");
        Report last = report("c", "Seventeen people were killed by the flood in Ostrava.")
                .withPublishedAt("2031-05-11");
        Finding.Figure toll = edit(first, then, last).figures().getFirst();
        assertThat(toll.value()).isEqualTo("17");
        assertThat(toll.readings()).extracting(Finding.FigureReading::value).containsExactly("17", "15", "12");
        assertThat(toll.readings())
                .extracting(Finding.FigureReading::status)
                .containsExactly(null, "superseded", "superseded");
        Edition undated = edit(first, report("b", then.text()));
        assertThat(undated.figures().getFirst().readings())
                .extracting(Finding.FigureReading::status)
                .containsOnlyNulls();
        Edition lower = edit(first.withPublishedAt("2031-05-12"), then);
        assertThat(lower.figures().getFirst().readings())
                .hasSize(2)
                .extracting(Finding.FigureReading::status)
                .containsOnlyNulls();
    }

    @Test
    void keepsTollsOfSeveralHappeningsApart() {
        String many = "A blast at the harbour killed 4 people. A fire in the mill killed 19 people.";
        String other = "A landslide near the pass killed 8 people.";
        assertThat(edit(report("a", many), report("b", other)).figures()).hasSize(3);
    }

    @Test
    void takesNoDeadForInjured() {
        assertThat(edit(
                                report("a", "The flood killed 30 people in Ostrava."),
                                report("b", "The flood injured 30 people in Ostrava."))
                        .figures())
                .hasSize(2);
    }

    @Test
    void countsNothingByTheNumberOfAModel() {
        Edition edition = edit(report(
                "a",
                "Calder will stop building the 450 in May. A Calder 450 carries freight. The company delivered 450 freighters"
                        + " and 212 engines last year. It employs 312 people."));
        assertThat(edition.figures())
                .extracting(Finding.Figure::value)
                .doesNotContain("450")
                .contains("212");
    }

    @Test
    void leavesOutAgesYearsOrdinalsLengthsAndSmallDefiniteCounts() {
        assertThat(edit(report(
                                "a",
                                "Ada Renn, 35, came third in 2019. The two leaders met for three hours at 10:30 on Flight 77."
                                        + " Both sides spoke of a second round. One of them left. Dozens waited."))
                        .figures())
                .isEmpty();
    }

    @Test
    void readsIndianScalesRangesAndShares() {
        Edition edition = edit(
                report(
                        "a",
                        "The state spent 12 crore rupees on pumps. Between 40 and 60 boats sank. Turnout rose to 71.5 percent."));
        assertThat(edition.figures()).extracting(Finding.Figure::value).contains("120000000", "40", "71.5");
        assertThat(edition.figures())
                .filteredOn(f -> "40".equals(f.value()))
                .extracting(Finding.Figure::upper)
                .containsExactly("60");
    }

    @Test
    void citesItsWordsAndDoesNotDependOnOrder() {
        List<Report> reports = new ArrayList<>(List.of(report("a", ONE), report("b", OTHER)));
        List<Finding.Figure> figures = Editor.withDefaults().edit(reports).figures();
        for (Finding.Figure f : figures) {
            assertThat(f.evidence())
                    .allSatisfy(c -> assertThat((c.report().equals("a") ? ONE : OTHER).substring(c.start(), c.end()))
                            .isEqualTo(c.exact()));
        }
        Collections.reverse(reports);
        assertThat(Editor.withDefaults().edit(reports).figures()).isEqualTo(figures);
    }

    private static Finding.Figure figure(String what, Report... reports) {
        List<Finding.Figure> found = edit(reports).figures().stream()
                .filter(f -> what.equals(f.what()))
                .toList();
        assertThat(found)
                .describedAs("figures of %s in %s", what, edit(reports).figures())
                .hasSize(1);
        return found.getFirst();
    }

    private static Edition edit(Report... reports) {
        return Editor.withDefaults().edit(List.of(reports));
    }

    private static Report report(String id, @Nullable String text) {
        return Report.of(id, text == null ? "" : text).withPublishedAt("2031-05-08");
    }
}
