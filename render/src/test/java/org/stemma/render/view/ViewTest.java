package org.stemma.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.model.Counts;
import org.stemma.model.Span;
import org.stemma.render.HostileEdition;
import org.stemma.render.LargeEdition;
import org.stemma.render.SampleEdition;

class ViewTest {

    @Test
    void ordersTheFamilyAndGivesLetters() {
        Family family = Family.of(SampleEdition.full());
        assertThat(family.order())
                .containsExactly(
                        "lost-5b1e90a2",
                        "evening-courier",
                        "harbour-post",
                        "daily-digest",
                        "metro-now",
                        "world-in-brief",
                        "island-gazette",
                        "radio-north",
                        "parliament-watch");
        assertThat(family.order()).map(family::siglum).containsExactly("α", "A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(family.lineagesOf("daily-digest")).containsExactly(1, 2);
        assertThat(family.lineagesOf("lost-5b1e90a2")).containsExactly(1);
        assertThat(family.name("parliament-watch")).isEqualTo("parliament-watch");
        assertThat(family.name("metro-now")).isEqualTo("Metro Now");
        assertThat(family.siglum("nobody")).isEqualTo("?");
    }

    @Test
    void writesLettersInARowAsARange() {
        Family family = Family.of(SampleEdition.full());
        assertThat(family.sigla(
                        List.of("metro-now", "evening-courier", "island-gazette", "daily-digest", "harbour-post")))
                .isEqualTo("A–D F");
        assertThat(family.sigla(List.of("lost-5b1e90a2", "evening-courier", "harbour-post", "radio-north")))
                .isEqualTo("α A B G");
        assertThat(family.sigla(List.of("nobody"))).isEqualTo("?");
    }

    @Test
    void lettersEveryNodeOfAnyFamilyOnce() {
        for (int n : new int[] {0, 1, 60, 800}) {
            Family family = Family.of(LargeEdition.of(n));
            assertThat(family.order())
                    .map(family::siglum)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(n);
        }
        assertThat(Family.of(HostileEdition.edition()).order()).hasSize(3);
        assertThat(Sigla.latin(701)).isEqualTo("ZZ");
        assertThat(Sigla.latin(702)).isEqualTo("AAA");
        assertThat(Sigla.greek(24)).isEqualTo("α2");
    }

    @Test
    void findsTheWordsThatDiffer() {
        WordDiff diff = WordDiff.of("with 212 people aboard", "with more than 220 people");
        assertThat(changed(diff.from())).containsExactly("212", "aboard");
        assertThat(changed(diff.to())).containsExactly("more than 220");
        assertThat(changed(WordDiff.of("over the last year", "Last year").to())).isEmpty();
        assertThat(changed(WordDiff.of("3.2 million", "3.2 billion").to())).containsExactly("billion");
        assertThat(changed(WordDiff.of("didn’t go", "did go").from())).containsExactly("didn’t");
    }

    @Test
    void keepsBothReadingsWhole() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 30),
                        strings().allPossible().ofLengthBetween(0, 30))
                .check((a, b) -> {
                    WordDiff diff = WordDiff.of(a, b);
                    return joined(diff.from()).equals(a) && joined(diff.to()).equals(b);
                });
        String longText = "word ".repeat(5000);
        assertThat(joined(WordDiff.of(longText, longText + "more").to())).isEqualTo(longText + "more");
    }

    @Test
    void wordsDatesAsPreciselyAsTheyAreKnown() {
        assertThat(Dates.words("2024")).isEqualTo("2024");
        assertThat(Dates.words("2024-11")).isEqualTo("Nov 2024");
        assertThat(Dates.words("2024-11-13")).isEqualTo("13 Nov 2024");
        assertThat(Dates.words("2024-11-13T05:10:00Z")).isEqualTo("13 Nov 2024, 05:10 UTC");
        assertThat(Dates.words("2024-11-13T05:10:00+05:45")).isEqualTo("13 Nov 2024, 05:10 +05:45");
        assertThat(Dates.words("2024-11-13T05:10:00")).isEqualTo("13 Nov 2024, 05:10");
        assertThat(Dates.words("2024-11-13T05:10")).isEqualTo("13 Nov 2024, 05:10");
        assertThat(Dates.brief("2024-11-13T05:10:00")).isEqualTo("13 Nov, 05:10");
        assertThat(Dates.words("yesterday")).isEqualTo("yesterday");
        assertThat(Dates.words(null)).isEmpty();
        assertThat(Dates.brief("2024-11-13T05:10:00Z")).isEqualTo("13 Nov, 05:10");
        assertThat(Dates.brief("2024-11")).isEqualTo("Nov 2024");
    }

    @Test
    void wordsASpanOfDaysWithoutSayingThingsTwice() {
        assertThat(Dates.range("2024-11-12", "2024-11-14")).isEqualTo("12 to 14 Nov 2024");
        assertThat(Dates.range("2024-10-31", "2024-11-01")).isEqualTo("31 Oct to 1 Nov 2024");
        assertThat(Dates.range("2024-12-31", "2025-01-01")).isEqualTo("31 Dec 2024 to 1 Jan 2025");
        assertThat(Dates.range("2024-11-12T01:00:00Z", "2024-11-12")).isEqualTo("12 Nov 2024");
        assertThat(Dates.range("2009", "2009")).isEqualTo("2009");
        assertThat(Dates.range(null, null)).isEmpty();
    }

    @Test
    void comparesMomentsAcrossZonesAndPrecisions() {
        assertThat(Dates.key("2024-11-13T05:10:00+05:00")).isEqualTo(Dates.key("2024-11-13T00:10:00Z"));
        assertThat(Dates.key("2024-11")).isEqualTo(Dates.key("2024-11-01"));
        assertThat(Dates.key("2024-11-13T05:10:00")).isEqualTo(Dates.key("2024-11-13T05:10:00Z"));
        assertThat(Dates.key(null)).isEqualTo(Long.MAX_VALUE);
        assertThat(Dates.key("2024-13-45")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void setsWordsInTheirSentence() {
        String text = "One went home. Two of them stayed, it said. Three left.\nFour";
        Span span = new Span(text.indexOf("of them"), text.indexOf("of them") + 7);
        assertThat(Context.of(text, span, "of them", 40))
                .isEqualTo(new Context("Two ", false, "of them", " stayed, it said.", false));
        assertThat(Context.of(text, span, "of them", 9))
                .isEqualTo(new Context("Two ", false, "of them", " stayed,", true));
        String saint = "Seen in Kyiv’s St. Michael’s Square by Gen. Ray.";
        assertThat(Context.of(saint, new Span(0, 4), "Seen", 60).after())
                .isEqualTo(" in Kyiv’s St. Michael’s Square by Gen. Ray.");
        assertThat(Context.of("other text", new Span(2, 9), "of them", 40))
                .isEqualTo(new Context("", false, "of them", "", false));
    }

    @Test
    void wordsCountsWithoutABareNumberOfSources() {
        assertThat(Wording.reports(counts(8, 7, 1)))
                .isEqualTo("8 reports from 7 outlets (1 report’s outlet not known)");
        assertThat(Wording.reports(counts(1, 1, 0))).isEqualTo("1 report from 1 outlet");
        assertThat(Wording.reports(counts(5, 0, 5))).isEqualTo("5 reports, their outlets not known");
        assertThat(Wording.lineages(new Counts.Lineages(1, 3))).isEqualTo("1 to 3 lineages");
        assertThat(Wording.lineages(new Counts.Lineages(1, 1))).isEqualTo("1 lineage");
        assertThat(Wording.percent(.999)).isEqualTo("99\u00a0%");
        assertThat(Wording.percent(1)).isEqualTo("100\u00a0%");
        assertThat(Wording.number("3200000.5")).isEqualTo("3\u202f200\u202f000.5");
        assertThat(Wording.number("2024")).isEqualTo("2024");
    }

    private static Counts counts(int articles, int outlets, int unknown) {
        return new Counts(articles, outlets, unknown, new Counts.Lineages(1, 1));
    }

    private static List<String> changed(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .filter(WordDiff.Piece::changed)
                .map(WordDiff.Piece::text)
                .toList();
    }

    private static String joined(List<WordDiff.Piece> pieces) {
        return pieces.stream().map(WordDiff.Piece::text).collect(Collectors.joining());
    }
}
