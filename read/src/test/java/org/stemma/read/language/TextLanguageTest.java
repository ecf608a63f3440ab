package org.stemma.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    private static final String ENGLISH =
            "The weir at Sandeford gave way on Sunday night after three days of rain, the river board said,"
                    + " and nobody was hurt when the water reached the lower meadows on the way to the coast.";
    private static final String GERMAN =
            "Das Wehr in Sandefurt hat am Sonntagabend nach drei Tagen Regen nachgegeben, wie die Behörde"
                    + " mitteilte, und es wurde niemand verletzt, als das Wasser die unteren Wiesen erreichte.";
    private static final String UKRAINIAN =
            "Гребля біля Піщаного броду прорвалася в неділю вночі після трьох днів дощу, повідомили в управлінні"
                    + " річки в понеділок; ніхто не постраждав, але нижні луки затоплені.";

    @Test
    void tellsTheCommonLanguagesOfNewsByTheirWords() {
        assertThat(WordVote.of(ENGLISH).decided()).contains("en");
        assertThat(WordVote.of(GERMAN).decided()).contains("de");
        assertThat(WordVote.of(UKRAINIAN).decided()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "uk, 'Гребля біля Піщаного броду прорвалася в неділю вночі, повідомили в управлінні річки в понеділок.'",
        "fi, 'Sanderfordin pato petti sunnuntai-iltana kolmen päivän sateen jälkeen, jokilautakunta kertoi maanantaina.'",
        "ja, '砂川の堰は三日間の雨のあと日曜の夜に決壊したと河川局が月曜日に発表した。けが人はいなかったが、下流の牧草地は水につかり、海岸への二本の道路は金曜日まで通行止めになっている。'",
        "pl, 'Jaz w Sandefordzie puścił w niedzielę wieczorem po trzech dniach deszczu, podał zarząd rzeki w poniedziałek.'"
    })
    void tellsOtherLanguagesByTheModel(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @Test
    void tellsNothingFromAName() {
        assertThat(TextLanguage.of("Sandeford, Ada Lund")).isEmpty();
        assertThat(TextLanguage.of("")).isEmpty();
    }

    @Test
    void contradictsADeclarationOnlyWhenSure() {
        assertThat(TextLanguage.otherThan("en", GERMAN)).contains("de");
        assertThat(TextLanguage.otherThan("en-GB", ENGLISH)).isEmpty();
        assertThat(TextLanguage.otherThan("en", UKRAINIAN)).contains("uk");
        assertThat(TextLanguage.otherThan("uk", UKRAINIAN)).isEmpty();
        assertThat(TextLanguage.otherThan("nn", ENGLISH)).contains("en");
        assertThat(TextLanguage.otherThan(null, ENGLISH)).isEmpty();
        assertThat(TextLanguage.otherThan("en", "Ada Lund, Pieter Vask")).isEmpty();
    }
}
