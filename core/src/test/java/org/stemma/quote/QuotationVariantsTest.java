package org.stemma.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

class QuotationVariantsTest {

    private static final String SAID =
            "\"We offered two tugs at nine on Monday and the offer was refused,\" said Ingrid Solway.";

    @Test
    void findsAWordThatWasChangedInsideTheMarks() {
        List<QuotationVariant> variants = variants(
                SAID, "\"We offered two tugs at nine on Monday and the offer was ignored,\" said Ingrid Solway.");
        assertThat(variants).extracting(v -> v.to().exact()).containsExactly("ignored");
        variants = variants(
                SAID, "\"We offered three tugs at nine on Monday and the offer was refused,\" said Ingrid Solway.");
        assertThat(variants).hasSize(1);
        assertThat(variants.get(0).from().exact()).isEqualTo("two");
        assertThat(variants.get(0).to().exact()).isEqualTo("three");
    }

    @Test
    void findsADroppedDenial() {
        List<QuotationVariant> variants = variants(
                "\"The crew did not ask for help during the long storm,\" said Ingrid Solway.",
                "\"The crew did ask for help during the long storm,\" said Ingrid Solway.");
        assertThat(variants).hasSize(1);
        assertThat(variants.get(0).from().exact()).isEqualTo("not");
    }

    @Test
    void acceptsWhatIsMarkedAsLeftOutOrPutIn() {
        assertThat(variants(SAID, "\"We offered two tugs ... and the offer was refused,\" said Ingrid Solway."))
                .isEmpty();
        assertThat(
                        variants(
                                SAID,
                                "\"We offered two [harbour] tugs at nine on Monday and the offer was refused,\" said Ingrid Solway."))
                .isEmpty();
    }

    @Test
    void acceptsAQuotationCutShortAndAnotherSpelling() {
        assertThat(variants(SAID, "\"We offered two tugs at nine on Monday,\" said Ingrid Solway."))
                .isEmpty();
        assertThat(variants(
                        "\"The harbour's programme for the new colour was late,\" said Ingrid Solway.",
                        "\u201cThe harbor\u2019s program for the new color was late,\u201d said Ingrid Solway."))
                .isEmpty();
    }

    private static List<QuotationVariant> variants(String one, String other) {
        AnalysedReport from = new TextAnalyser().analyse(Report.of("a", one));
        AnalysedReport to = new TextAnalyser().analyse(Report.of("b", other));
        return QuotationVariants.of(from, to, Utterances.of(List.of(from, to)));
    }
}
