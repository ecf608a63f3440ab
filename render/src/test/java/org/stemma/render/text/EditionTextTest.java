package org.stemma.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.render.HostileEdition;
import org.stemma.render.LargeEdition;
import org.stemma.render.SampleEdition;

class EditionTextTest {

    private static final String FULL = EditionText.render(SampleEdition.full(), TextOptions.defaults());

    @Test
    void opensWithTheStoryItsCountsAndTheBrief() {
        assertThat(FULL).startsWith("""
                Ferry with 212 aboard runs onto rocks off Tessel Point
                12 to 14 Nov 2024

                8 reports from 7 outlets (1 report’s outlet not known), in 2 to 3 lineages.
                """);
        assertThat(FULL.indexOf("IN BRIEF")).isBetween(0, FULL.indexOf("FAMILY TREE"));
    }

    @Test
    void drawsTheTreeWithLostAncestorsDashedAndSplicesTwice() {
        assertThat(FULL).contains("""
                Lineage 1 · 5 reports · credits Coastwire
                  α lost source           ┄ not seen; text pieced together from A, B and D
                  ├┄ A Evening Courier    abridgement, 98 % · 13 Nov · evening-courier
                  ├┄ B Harbour Post       copy, 99 % · 13 Nov, 05:10 · harbour-post
                """.replace(" %", "\u00a0%"));
        assertThat(FULL)
                .contains("  ┊  └─ C Daily Digest    abridgement, 93\u00a0% · spliced with F (abridgement, 91\u00a0%)")
                .contains("  └─ C Daily Digest       ↑ above; from here abridgement, 91\u00a0%");
    }

    @Test
    void marksWhatLaterReportsRaised() {
        Edition edition = Editor.withDefaults()
                .edit(List.of(
                        Report.of("a", "The flood in Ostrava killed 12 people.").withPublishedAt("2031-05-08"),
                        Report.of("b", "The death toll in Ostrava rose to 15.").withPublishedAt("2031-05-10")));
        assertThat(EditionText.render(edition, TextOptions.defaults())).contains("15 B | earlier 12 A");
    }

    @Test
    void setsBothWordingsOfAnAlterationAboveEachOther() {
        assertThat(FULL).contains("""
                 4.  approximation · 95 %
                     B  … part in the rescue, which lasted *more than* six hours.
                     D  … in the morning, after an operation of *almost* six hours in which four lifeboats
                """.replace(" %", "\u00a0%"));
    }

    @Test
    void saysWhatWasSetAsideAndWhy() {
        assertThat(FULL)
                .contains("weather  shares no passage, name or quotation with the others")
                .contains("ferry/feed.jsonl:17  broken JSON")
                .contains("Another story in the input: 3 reports");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 90, 120, 200})
    void staysWithinTheWidth(int width) {
        String text = EditionText.render(SampleEdition.full(), new TextOptions(width, false));
        assertThat(text.lines()
                        .filter(l -> !l.contains("ferry/feed") && !l.strip().startsWith("https://")))
                .allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(width));
    }

    @Test
    void listsTitlesAndAddressesOnceAndKeepsThemOutOfTheTree() {
        String tree = FULL.substring(FULL.indexOf("FAMILY TREE"), FULL.indexOf("ALTERED FACTS"));
        assertThat(tree).doesNotContain("https://");
        assertThat(FULL.substring(FULL.indexOf("\nREPORTS"))).contains("https://");
    }

    @Test
    void usesColourOnlyWhenAsked() {
        assertThat(FULL).doesNotContain("\u001b");
        String coloured = EditionText.render(SampleEdition.full(), new TextOptions(90, true));
        assertThat(coloured).contains("\u001b[1;33mMore than 220\u001b[0m").doesNotContain("*More");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").codePoints())
                .allMatch(c -> c == '\n' || !Character.isISOControl(c));
    }

    @Test
    void asksTheEnvironmentForColourAndWidth() {
        assertThat(TextOptions.of(Map.of(), true, 0)).isEqualTo(new TextOptions(90, true));
        assertThat(TextOptions.of(Map.of("NO_COLOR", "1"), true, 80)).isEqualTo(new TextOptions(80, false));
        assertThat(TextOptions.of(Map.of("NO_COLOR", ""), true, 80)).isEqualTo(new TextOptions(80, true));
        assertThat(TextOptions.of(Map.of("TERM", "dumb"), true, 80).colour()).isFalse();
        assertThat(TextOptions.of(Map.of("COLUMNS", "72"), false, 0)).isEqualTo(new TextOptions(72, false));
        assertThat(TextOptions.of(Map.of("COLUMNS", "-9"), false, 0)).isEqualTo(TextOptions.defaults());
        assertThat(TextOptions.of(Map.of(), true, 400).width()).isEqualTo(110);
        assertThatThrownBy(() -> new TextOptions(39, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("39");
    }

    @Test
    void showsHostileCharactersInsteadOfPrintingThem() {
        for (boolean colour : List.of(true, false)) {
            String text = EditionText.render(HostileEdition.edition(), new TextOptions(90, colour));
            assertThat(text.replaceAll("\u001b\\[[0-9;]*m", "").codePoints())
                    .allMatch(c -> c == '\n' || !Character.isISOControl(c) && c != 0x202e && c != 0x200b);
            assertThat(text).contains("␛").contains("⟨U+202E⟩").doesNotContain("\u001b[2J");
        }
    }

    @Test
    void printsAnEditionOfNothing() {
        assertThat(EditionText.render(SampleEdition.empty(), TextOptions.defaults()))
                .isEqualTo("""
                A story without a headline

                0 reports, in 0 lineages.

                NOT READ

                  photo.jpg  binary file

                NOTES

                  There was nothing to read.
                """);
    }

    @Test
    void printsSixtyReportsAndCutsLongLists() {
        Edition large = LargeEdition.of(60);
        String text = EditionText.render(large, TextOptions.defaults());
        assertThat(text).contains("lineages of one report each");
        assertThat(text.lines()).allSatisfy(l -> assertThat(Columns.of(l)).isLessThanOrEqualTo(90));
        assertThat(EditionText.render(large, TextOptions.defaults())).isEqualTo(text);
    }
}
