package org.stemma.understand.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Span;

class PennTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S.-led force didn't go. | The U.S. - led force did n't go .",
                "It paid $1,000.50 (20%) on Jan. 5, 2012, | It paid $ 1,000.50 ( 20 % ) on Jan. 5 , 2012 ,",
                "Mr. O'Neill of AT&T's F-16 unit... | Mr. O'Neill of AT&T 's F-16 unit ...",
                "a non-lethal 10-year-old e-mail | a non-lethal 10 - year - old e-mail",
                "\u201cYes,\u201d said J.K. Rowling\u2014once. | \u201c Yes , \u201d said J.K. Rowling \u2014 once ."
            })
    void splitsAsTheModelWasTrained(String text, String tokens) {
        assertThat(String.join(
                        " ",
                        PennTokens.of(text, new Span(0, text.length())).stream()
                                .map(s -> s.of(text))
                                .toList()))
                .isEqualTo(tokens);
    }
}
