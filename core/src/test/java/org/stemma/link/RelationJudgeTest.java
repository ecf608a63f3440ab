package org.stemma.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stemma.fixture.Ferry.text;
import static org.stemma.link.Relation.Outcome.QUOTATION;
import static org.stemma.link.Relation.Outcome.REWRITTEN;
import static org.stemma.link.Relation.Outcome.UNRELATED;
import static org.stemma.link.Relation.Outcome.VERBATIM;

import org.junit.jupiter.api.Test;
import org.stemma.align.IndexedReport;
import org.stemma.align.Vocabulary;
import org.stemma.fixture.Coined;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;

class RelationJudgeTest {

    private final RelationJudge judge = new RelationJudge(LinkOptions.defaults());

    @Test
    void copiesAndCutsAreOneFamilyInTheSameWords() {
        assertThat(relation(text("ABCDEFGH"), text("ABCDEFGH")).outcome()).isEqualTo(VERBATIM);
        assertThat(relation(text("ABCDEFGHIJKL"), text("CDH")).outcome()).isEqualTo(VERBATIM);
        assertThat(relation(text("ABCD"), text("0123AB456CD789")).outcome()).isEqualTo(VERBATIM);
    }

    @Test
    void reorderedSentencesAreOneFamily() {
        assertThat(relation(text("ABCDEFGH"), text("HCFADGBE")).outcome()).isEqualTo(VERBATIM);
    }

    @Test
    void aParaphraseOfWholeSentencesIsOneFamilyInOtherWords() {
        assertThat(relation(text("ABCDEFGHIJKL"), text("abcdefghijkl")).outcome())
                .isEqualTo(REWRITTEN);
        assertThat(relation(text("ABCDEFGHIJKL"), text("bdfhjl")).outcome()).isEqualTo(REWRITTEN);
    }

    @Test
    void aRewritingInWordsThatNobodyKnowsIsOneFamily() {
        Relation relation = relation(text("ABCDEFGHIJKL"), Coined.text("ABCDEFGHIJKL"));
        assertThat(relation.outcome()).isEqualTo(REWRITTEN);
        assertThat(relation.features().replaced()).isPositive();
        assertThat(relation.pairs()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void coinedWordsMakeNoFamilyOfIndependentReports() {
        assertThat(relation(text("ABCDEFGH"), Coined.text("01234567")).related())
                .isFalse();
        assertThat(relation(Coined.text("MNOPQRST"), Coined.text("01234567")).related())
                .isFalse();
    }

    @Test
    void independentReportsOfOneEventAreUnrelated() {
        assertThat(relation(text("ABCDEFGH"), text("01234567")).outcome()).isEqualTo(UNRELATED);
        assertThat(relation(text("ABCDEFGH"), text("MNOPQRST")).outcome()).isEqualTo(UNRELATED);
        assertThat(relation(text("01234567"), text("MNOPQRST")).outcome()).isEqualTo(UNRELATED);
    }

    @Test
    void aSharedQuotationMakesNoFamily() {
        Relation relation = relation(text("ABUCD"), text("01U23"));
        assertThat(relation.outcome()).isEqualTo(QUOTATION);
        assertThat(relation.features().quotedWords()).isEqualTo(21);
        assertThat(relation.features().verbatimWords()).isLessThan(15);
    }

    @Test
    void aSharedOfficialStatementMakesNoFamily() {
        Relation relation = relation(text("ABCDVEFGH"), text("0123V456789"));
        assertThat(relation.features().verbatimWords()).isGreaterThanOrEqualTo(25);
        assertThat(relation.related()).isFalse();
    }

    @Test
    void sharedNamesAndNumbersMakeNoFamily() {
        String one =
                "Anton Grell, Greta Lohne, Odo Farrel and Ruth Okello of Orrin were among the 214 on the Marigold. ";
        String other = "The Marigold, 214 aboard, carried Ruth Okello, Odo Farrel, Greta Lohne and Anton Grell. ";
        assertThat(relation(one + text("ABCD"), other + text("0123")).related()).isFalse();
    }

    @Test
    void sidesCanBeExchanged() {
        Relation one = relation(text("ABCDEFGH"), text("abcd0123"));
        Relation other = relation(text("abcd0123"), text("ABCDEFGH"));
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.probability()).isEqualTo(one.probability());
        assertThat(other.flipped().at(0, 1).features()).isEqualTo(one.features());
    }

    @Test
    void emptyReportsAreUnrelated() {
        assertThat(relation("", text("AB")).outcome()).isEqualTo(UNRELATED);
        assertThat(relation("", "").outcome()).isEqualTo(UNRELATED);
    }

    @Test
    void refusesAThresholdThatIsNoProbability() {
        assertThatThrownBy(() -> LinkOptions.defaults().withThreshold(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    private Relation relation(String a, String b) {
        Vocabulary vocabulary = new Vocabulary();
        TextAnalyser analyser = new TextAnalyser();
        return judge.judge(
                new IndexedReport(analyser.analyse(Report.of("a", a)), vocabulary), 0,
                new IndexedReport(analyser.analyse(Report.of("b", b)), vocabulary), 1);
    }
}
