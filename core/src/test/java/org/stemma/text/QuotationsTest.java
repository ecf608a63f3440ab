package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void findsEveryUsualPairOfMarks() {
        assertThat(find("\"we sank\" “we sank” „we sank“ «we sank» ‘we sank’ ''we sank'' 'we sank'"))
                .hasSize(7)
                .containsOnly("we sank");
    }

    @Test
    void closesACurlyMarkWithAStraightOneAndAStraightOneWithACurlyOne() {
        assertThat(find("“We sank,\" she said. \"We swam,” he said.")).containsExactly("We sank,", "We swam,");
    }

    @Test
    void readsClosingMarksOnBothSides() {
        assertThat(find("He said ”we sank” twice.")).containsExactly("we sank");
    }

    @Test
    void takesNoApostropheForAQuotationMark() {
        assertThat(find("The crews' wives said it wasn't the captain's fault, nor the mates' doing."))
                .isEmpty();
    }

    @Test
    void continuesOverParagraphsThatEachOpen() {
        assertThat(find("“We sank.\n\n“We swam,” he said.")).containsExactly("We sank.", "We swam,");
    }

    @Test
    void dropsAStrayMarkThatNothingCloses() {
        assertThat(find("A 12\" plank and a “stray mark.\n\nThe next paragraph is plain."))
                .isEmpty();
    }

    private static List<String> find(String text) {
        return Quotations.find(text).stream().map(q -> q.of(text)).toList();
    }
}
