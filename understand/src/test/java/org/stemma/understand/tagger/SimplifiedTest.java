package org.stemma.understand.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What NLP4J 1.1.3 answers for words of every kind. */
class SimplifiedTest {

    @ParameterizedTest
    @CsvSource({
        "'1,000.50', 0, 1",
        "$5, 0, 1",
        "20%, 0, 1",
        "F-16, F-0, A.1",
        "2012, 0, 1",
        "...., .., ..",
        "10-year, 0-year, 1.aa",
        "e-mail, e-mail, a.aa",
        "http://x.com, '#hlink#', .aa.",
        "a.b, a.b, a.a",
        "U.S., U.S., A.A.",
        "Inc., Inc., Aaa.",
        "787s, 0s, 1a",
        "\u2014, -, .",
        "\u20ac5, 0, 1",
        "$#5, $0, .1",
        "a/b, a/b, a.a",
        "3/4, 0, 1",
        "=5, 0, 1",
        "x=5, x=0, a.1",
        "5=5, 0, 1",
        "www.abc.com, '#hlink#', .aa.",
        "St.Louis, '#hlink#', .aa.",
        "5-, 0-, 1.",
        "10:30, 0, 1",
        "20%%, 0, 1",
        "\u00c9cole, \u00c9cole, xaa",
        "\u201cyes, '\"yes', .aa"
    })
    void simplifiesAsTheModelWasTrained(String form, String simple, String shape) {
        assertThat(Simplified.of(form)).isEqualTo(simple);
        assertThat(Simplified.shape(simple)).isEqualTo(shape);
    }
}
