package org.stemma.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.stemma.edition.Editor;
import org.stemma.model.Finding;
import org.stemma.model.Report;

class DealsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "deals.csv", delimiter = ';')
    void saysWhoGivesAndWhoGets(String text, String value, @Nullable String who, @Nullable String to) {
        Finding.Figure figure = figure(text, value);
        assertThat(lower(figure.who())).isEqualTo(lower(who));
        assertThat(lower(figure.to())).isEqualTo(lower(to));
    }

    @Test
    void takesTheRecipientOfTheGiftBeforeInOneParagraphOnly() {
        String first = "Larne gave 40 tents to Ostrava on Friday. The roads are closed. Trains run late.";
        String second = " Veld pledged 900 pumps.";
        assertThat(figure(first + second, "900").to()).isEqualTo("Ostrava");
        assertThat(figure(first + "\n\nIt rained in the north." + second, "900").to())
                .isNull();
    }

    @Test
    void takesWhatADeedIsOfAndNothingWhereNoNameFollows() {
        assertThat(figure("Larne pledged 900 pumps for the defence of Ostrava.", "900")
                        .to())
                .isEqualTo("Ostrava");
        assertThat(figure("Marchers gave 900 flowers to each of the 15 towns.", "900")
                        .to())
                .isNull();
    }

    @Test
    void givesNothingToWhoGivesIt() {
        assertThat(figure("Larne gave 40 tents to Ostrava. Ostrava donated 300 pumps.", "300")
                        .to())
                .isNull();
    }

    @Test
    void takesNoAgentOfAnotherVerb() {
        assertThat(figure("At least 44 people were killed in the camp, a list drawn up by the ministry shows.", "44")
                        .who())
                .isNull();
        assertThat(figure("Forty-four people were moved by bus.", "44").who()).isNull();
    }

    private static Finding.Figure figure(String text, String value) {
        return Editor.withDefaults()
                .edit(List.of(Report.of("a", text).withPublishedAt("2031-05-08")))
                .figures()
                .stream()
                .filter(f -> f.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String lower(@Nullable String words) {
        return Objects.requireNonNullElse(words, "").toLowerCase(Locale.ROOT);
    }
}
