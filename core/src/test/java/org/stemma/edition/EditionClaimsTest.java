package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Finding.Claim;
import org.stemma.model.Report;

/** Three newsrooms on one invented fire, in their own words; the third report is also copied. */
class EditionClaimsTest {

    private static final Report GAZETTE = report(
            "gazette",
            "A fire destroyed the old cotton mill in Harrow Bridge on Monday night. "
                    + "Two firefighters were injured when a wall collapsed, the fire service said. "
                    + "The mill had stood empty since 1998. "
                    + "\"We could feel the heat from across the river,\" said Ada Lunt, who lives opposite. "
                    + "Smoke drifted as far as the hospital, where windows were kept shut until dawn. "
                    + "The council will inspect the canal bridge next week.");

    private static final Report RADIO = report(
            "radio",
            "A boat that was moored beside the loading dock sank, and swans had to be led away. "
                    + "Crews were still damping down at noon after the cotton mill at Harrow Bridge was destroyed by fire "
                    + "late on Monday. "
                    + "Investigators do not yet know how the blaze started. "
                    + "The school on Weir Lane stays closed on Tuesday because its heating is out. "
                    + "Neighbour Ada Lunt told reporters: \"We could feel the heat from across the river.\" "
                    + "Buses go round by the ring road, and the market moves to the cattle yard for a week. "
                    + "Insurers said that it was too early to name a sum.");

    private static final Report POST = report(
            "post",
            "Flames lit the sky over Harrow Bridge as the town lost its last cotton mill. "
                    + "The fire service said that two of its firefighters had been hurt by a collapsing wall. "
                    + "Trains between Harrow Bridge and Selby were stopped for three hours on Monday night. "
                    + "Owner Peter Shaw had hoped to turn the mill into flats.");

    private static Report report(String id, String text) {
        return Report.of(id, text).withPublishedAt("2025-03-04").withOutlet(id);
    }

    private static Edition edition(Report... reports) {
        return Editor.withDefaults().edit(List.of(reports));
    }

    private static Claim holding(Edition edition, String words) {
        return edition.claims().stream()
                .filter(c -> c.wordings().stream().anyMatch(w -> w.exact().contains(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim with " + words));
    }

    private static List<String> reports(Claim claim) {
        return claim.wordings().stream()
                .map(Finding.ClaimWording::report)
                .distinct()
                .toList();
    }

    @Test
    void confirmsWhatTwoNewsroomsSayInTheirOwnWords() {
        Claim claim = holding(edition(GAZETTE, RADIO, POST), "A fire destroyed the old cotton mill");
        assertThat(claim.verdict()).isEqualTo("confirmed");
        assertThat(reports(claim)).containsExactly("gazette", "radio");
        assertThat(claim.counts().lineages().min()).isEqualTo(2);
    }

    @Test
    void countsOneUtteranceOnce() {
        Claim claim = holding(edition(GAZETTE, RADIO, POST), "feel the heat");
        assertThat(reports(claim)).containsExactly("gazette", "radio");
        assertThat(claim.verdict()).isEqualTo("single-lineage");
        assertThat(claim.counts().lineages()).isEqualTo(new Counts.Lineages(1, 2));
        assertThat(claim.reasons()).hasSize(1);
        assertThat(claim.reasons().get(0).why()).contains("statement");
    }

    @Test
    void neverJoinsWhatOnlySharesItsTopic() {
        Edition edition = edition(GAZETTE, RADIO, POST);
        assertThat(reports(holding(edition, "had stood empty"))).containsExactly("gazette");
        assertThat(reports(holding(edition, "turn the mill into flats"))).containsExactly("post");
        assertThat(reports(holding(edition, "Trains between"))).containsExactly("post");
    }

    @Test
    void neverConfirmsWhatIsDenied() {
        Report clerk = report(
                "clerk",
                "Petitions about parking filled most of the evening in the town hall. "
                        + "The council will not inspect the canal bridge before summer, its clerk wrote to residents. "
                        + "A motion on street lamps was put off for the third time. "
                        + "Members rose at ten without a word on the library roof.");
        assertThat(holding(edition(GAZETTE, RADIO, clerk), "The council will inspect")
                        .verdict())
                .isNotEqualTo("confirmed");
    }

    @Test
    void keepsTheNegationOfAClause() {
        assertThat(holding(edition(GAZETTE, RADIO, POST), "how the blaze started")
                        .text())
                .isEqualTo("Investigators do not yet know how the blaze started.");
    }

    @Test
    void countsACopyWithItsSource() {
        Report copy = report("mirror", GAZETTE.text());
        Claim claim = holding(edition(GAZETTE, copy, POST), "had stood empty");
        assertThat(reports(claim)).containsExactly("gazette", "mirror");
        assertThat(claim.verdict()).isEqualTo("single-lineage");
        assertThat(claim.counts().articles()).isEqualTo(2);
    }

    @Test
    void givesEveryWordingAtItsPlace() {
        Edition edition = edition(GAZETTE, RADIO, POST);
        for (Claim claim : edition.claims()) {
            for (Finding.ClaimWording w : claim.wordings()) {
                String text = edition.reports().stream()
                        .filter(r -> r.id().equals(w.report()))
                        .findFirst()
                        .orElseThrow()
                        .text();
                assertThat(text.substring(w.start(), w.end())).isEqualTo(w.exact());
            }
        }
    }

    @Test
    void givesTheSameClaimsWhateverTheOrderOfReports() {
        List<Report> reports = new ArrayList<>(List.of(GAZETTE, RADIO, POST));
        List<Claim> claims = Editor.withDefaults().edit(reports).claims();
        Collections.reverse(reports);
        assertThat(Editor.withDefaults().edit(reports).claims()).isEqualTo(claims);
    }
}
