package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stemma.fixture.Ferry.text;

import org.junit.jupiter.api.Test;
import org.stemma.fixture.Coined;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class WordForWordTest {

    private static final String SOURCE =
            "The harbour master of Orrin, Anton Grell, told the council on Tuesday that 214 people were aboard. ";
    private static final String REPLACED =
            "The plound morle of Orrin, Anton Grell, brust the gackle on Tuesday that 214 drends were stolp. ";
    private static final String ELSEWHERE =
            "On Tuesday 214 people, dranned Grell, mound a sporl that Anton had brusted for the slound of Orrin. ";

    @Test
    void replacedWordsLeaveTheOthersAtTheirDistances() {
        WordForWord found = of(text("ABCD") + SOURCE, text("0123") + REPLACED);
        assertThat(found.at(4, 4)).isGreaterThan(5);
    }

    @Test
    void theSameNamesInAnotherOrderAreWorthLittle() {
        WordForWord kept = of(text("ABCD") + SOURCE, text("0123") + REPLACED);
        WordForWord moved = of(text("ABCD") + SOURCE, text("0123") + ELSEWHERE);
        assertThat(moved.at(4, 4)).isLessThan(kept.at(4, 4) / 2);
    }

    @Test
    void mostOfAReportStandsInItsRewritingWhateverTheNewWordsAre() {
        assertThat(of(text("ABCDEFGHIJKL"), Coined.text("ABCDEFGHIJKL")).share())
                .isGreaterThan(.7);
    }

    @Test
    void littleOfAReportStandsInAnIndependentOne() {
        assertThat(of(text("ABCDEFGH"), text("01234567")).share()).isLessThan(.4);
    }

    @Test
    void nothingIsAlignedWhereTooLittleCanBe() {
        Vocabulary vocabulary = new Vocabulary();
        IndexedReport one = new IndexedReport(new TextAnalyser().analyse(Report.of("a", text("ABCDEFGH"))), vocabulary);
        IndexedReport other =
                new IndexedReport(new TextAnalyser().analyse(Report.of("b", text("A1234567"))), vocabulary);
        assertThat(WordForWord.of(one, other, 0).pairs()).isPositive();
        assertThat(WordForWord.of(one, other, .9).pairs()).isZero();
    }

    @Test
    void keptSentencesCountHalf() {
        WordForWord same = of(text("ABCDEFGH"), text("ABCDEFGH"));
        assertThat(same.share()).isCloseTo(.5, within(.01));
        assertThat(same.pairs()).isEqualTo(8);
    }

    @Test
    void emptyReportsShareNothing() {
        WordForWord none = of("", text("AB"));
        assertThat(none.pairs()).isZero();
        assertThat(none.share()).isZero();
        assertThat(none.surplus()).isZero();
    }

    private static WordForWord of(String a, String b) {
        Vocabulary vocabulary = new Vocabulary();
        TextAnalyser analyser = new TextAnalyser();
        return WordForWord.of(
                new IndexedReport(analyser.analyse(Report.of("a", a)), vocabulary),
                new IndexedReport(analyser.analyse(Report.of("b", b)), vocabulary),
                0);
    }
}
