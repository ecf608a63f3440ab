package org.stemma.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.text;

import org.junit.jupiter.api.Test;

class SentenceAlignerTest {

    @Test
    void pairsEqualSentencesInOrder() {
        assertThat(Aligned.of(text("ABCDE"), text("ACE")).pairs()).isEqualTo("A=1 C=2 E=3");
    }

    @Test
    void pairsSentencesInOtherWords() {
        assertThat(Aligned.of(text("ABCDEFGH"), text("abcdefgh")).pairs()).isEqualTo("A=1 B=2 C=3 D=4 E=5 F=6 G=7 H=8");
    }

    @Test
    void pairsBlocksThatWereMoved() {
        assertThat(Aligned.of(text("ABCDEF"), text("EFABCD")).pairs()).isEqualTo("E=1 F=2 | A=3 B=4 C=5 D=6");
    }

    @Test
    void pairsASentenceWithBothPartsThatItWasSplitInto() {
        assertThat(Aligned.of(
                                text("A") + "\n\nDivers found a gash in the hull and engineers replaced a broken pump.",
                                text("A")
                                        + "\n\nDivers found a long gash in the hull. Engineers replaced a broken pump.")
                        .pairs())
                .isEqualTo("A=1 B=2 B=3");
    }

    @Test
    void leavesSentencesAloneThatHaveNoCounterpart() {
        assertThat(Aligned.of(text("ABCD"), text("0123")).pairs()).isEmpty();
        assertThat(Aligned.of(text("A0B"), text("A1B")).pairs()).isEqualTo("A=1 C=3");
    }

    @Test
    void doesNotPairSentencesThatShareOnlyAQuotation() {
        String quote = "“We heard the keel grind and then there was a silence”";
        assertThat(Aligned.of(quote + ", purser Grell told islanders.", quote + ", reads a report by inspectors.")
                        .pairs())
                .isEmpty();
    }
}
