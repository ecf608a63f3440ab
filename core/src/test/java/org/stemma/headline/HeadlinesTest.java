package org.stemma.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

class HeadlinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "17 dead in Ostrava flood; Seventeen people were killed by the flood in Ostrava on Monday.",
                "Larne to Send Ostrava 14 Ferries | Larne Courier; Larne will send 14 ferries to Ostrava.",
                "Council refuses to repair dam: mayor; The council refused to repair the dam, the mayor said.",
                "At least 12 dead in Ostrava flood; The flood in Ostrava killed at least 12 people on Monday.",
                "Larne closes harbour bridge; Larne closed the bridge at the harbour on Friday."
            })
    void tiesAHeadlineToTheClaimItCompresses(String title, String sentence) {
        assertThat(claim(title, sentence)).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "27 dead in Ostrava flood; Seventeen people were killed by the flood in Ostrava on Monday.",
                "Larne sues Veld; Veld sued Larne over the harbour on Friday.",
                "Larne will not close harbour bridge; Larne will close the bridge at the harbour on Friday.",
                "Dovrin closes harbour bridge; Larne closed the bridge at the harbour on Friday.",
                "Larne closes harbour bridge; Larne may close the bridge at the harbour on Friday.",
                "Harbour bridge; Larne closed the bridge at the harbour on Friday."
            })
    void saysNothingOfAHeadlineThatDiffers(String title, String sentence) {
        assertThat(claim(title, sentence)).isNull();
    }

    @Test
    void countsAHeadlineForNothingAndCitesItInTheTitle() {
        String body = "Seventeen people were killed by the flood in Ostrava on Monday. Boats came from Larne.";
        Report plain = Report.of("a", body);
        Report titled = plain.changed().title("17 dead in Ostrava flood").build();
        Finding.Claim claim = edit(titled).claims().stream()
                .filter(c -> !c.headlines().isEmpty())
                .findFirst()
                .orElseThrow();
        Finding.HeadlineWording head = claim.headlines().getFirst();
        assertThat(head.within()).isEqualTo("title");
        assertThat("17 dead in Ostrava flood".substring(head.start(), head.end()))
                .isEqualTo(head.exact());
        Edition without = edit(plain);
        assertThat(claim.withHeadlines(List.of())).isIn(without.claims());
        assertThat(edit(titled).alterations()).isEqualTo(without.alterations());
    }

    @Test
    void citesAStandfirstInTheText() {
        String text = "Flood kills 17 in Ostrava\nSeventeen people were killed by the flood in Ostrava on Monday.";
        Report report = Report.of("a", text)
                .changed()
                .residue(List.of(new Residue(0, 25, ResidueKind.STANDFIRST)))
                .build();
        Finding.HeadlineWording head = edit(report).claims().stream()
                .flatMap(c -> c.headlines().stream())
                .findFirst()
                .orElseThrow();
        assertThat(head).isEqualTo(new Finding.HeadlineWording("a", "text", 0, 25, "Flood kills 17 in Ostrava"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Renn: Harbour bridge must stay open",
                "Renn says harbour bridge must stay open",
                "‘The bridge must stay open’, says mayor",
                "Mayor insists 'the bridge must stay open'"
            })
    void tiesAHeadlineToWhatSomebodySaid(String title) {
        Edition edition =
                edit(Report.of("a", "“The bridge must stay open, and the harbour with it,” Ada Renn said. It rained.")
                        .changed()
                        .title(title)
                        .build());
        assertThat(edition.utterances().getFirst().headlines())
                .extracting(Finding.HeadlineWording::exact)
                .containsExactly(title);
    }

    @Test
    void givesNobodyTheWordsOfAnother() {
        Edition edition =
                edit(Report.of("a", "“The bridge must stay open, and the harbour with it,” Ada Renn said. It rained.")
                        .changed()
                        .title("Larsen: Harbour bridge must stay open")
                        .build());
        assertThat(edition.utterances().getFirst().headlines()).isEmpty();
    }

    private static Finding.@Nullable HeadlineWording claim(String title, String sentence) {
        return edit(Report.of("a", sentence + " It rained in the north.")
                        .changed()
                        .title(title)
                        .build())
                .claims()
                .stream()
                .flatMap(c -> c.headlines().stream())
                .findFirst()
                .orElse(null);
    }

    private static Edition edit(Report report) {
        return Editor.withDefaults().edit(List.of(report));
    }
}
