package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.model.Span;

class TextAnalyserTest {

    @Test
    void joinsASentenceThatAParagraphBreakCutsInTwo() {
        assertThat(sentences("The minister praised the\n\nbridge on Monday. Rain fell."))
                .containsExactly("The minister praised the\n\nbridge on Monday.", "Rain fell.");
        assertThat(sentences("The bridge, which cost a fortune\n\nand two careers, is open."))
                .containsExactly("The bridge, which cost a fortune\n\nand two careers, is open.");
    }

    @Test
    void keepsALineWithoutAFullStopApartFromTheParagraphBehindIt() {
        assertThat(sentences("A bridge for Orrin\n\nThe bridge is open."))
                .containsExactly("A bridge for Orrin", "The bridge is open.");
    }

    @Test
    void readsOnBehindResidueInsideASentence() {
        Report report = Report.of("r", "The ferry was pulled off the Advertisement bank at noon.")
                .changed()
                .residue(List.of(new Residue(29, 42, ResidueKind.PROMO)))
                .build();
        AnalysedReport read = new TextAnalyser().analyse(report);
        assertThat(read.sentences()).hasSize(1);
        assertThat(forms(read)).containsExactly("the", "ferry", "was", "pulled", "off", "the", "bank", "at", "noon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Dr. Lohne met Gen. J. Smith. They spoke. | 2
                    The U.S. Senate met at 5 p.m. on Monday. It voted. | 2
                    Northern Lines Inc. sold a ferry. It sank. | 2
                    He was born on Oct. 12. She was not. | 2
                    It rose by 2.5 percent to No. 3 in St. Orrin. | 1
                    Is she safe? Yes! Nobody was hurt… The rest is fog. | 4
                    “We are safe.” She wept. | 2
                    The ship sank.The crew swam. | 2
                    """)
    void knowsAbbreviationsFromSentenceEnds(String text, int sentences) {
        assertThat(sentences(text)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It wasn't Grell's | it was not grell
                    She won't, I can’t | she will not i can not
                    They'll say we've left | they will say we have left
                    The harbour's colour | the harbor color
                    Łódź, naïve ﬁsh | lodz naive fish
                    1,200,000 kroner | 1200000 kroner
                    some 310 000 kroner, 1 200 000 in all | some 310000 kroner 1200000 in all
                    in 2019 100 ships, No. 12 100 101 1 | in 2019 100 ships no 12 100 101 1
                    a well-known man | a well known man
                    a har\u00adbour, a fer\u200bry | a harbor a ferry
                    """)
    void writesWordsInOneFoldedForm(String text, String forms) {
        assertThat(String.join(" ", forms(analyse(text)))).isEqualTo(forms);
    }

    @Test
    void stemsInTheReportsLanguage() {
        Report german = Report.of("r", "Die Schiffe lagen im Hafen").withLanguage("de-AT");
        assertThat(new TextAnalyser().analyse(german).tokens())
                .extracting(Token::stem)
                .contains("schiff", "lag");
    }

    @Test
    void marksWordsInQuotationsOfThreeWordsOrMoreAsQuoted() {
        AnalysedReport read = analyse("The “so-called” ferry is lost, “we cannot see her,” he said.");
        assertThat(read.quotations().stream().map(q -> q.of(read.text())))
                .containsExactly("so-called", "we cannot see her,");
        assertThat(read.tokens().stream().filter(Token::quoted).map(Token::form))
                .containsExactly("we", "can", "not", "see", "her");
    }

    /** Whatever the text: tokens and sentences lie in it, in order, apart from each other and from residue. */
    @Test
    void keepsOffsetsInsideAnyText() {
        String[] pieces = {
            "a",
            "The",
            "said",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            "?",
            "…",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "''",
            "«",
            "»",
            "12",
            "1,000",
            "n't",
            "Dr",
            "U.S.",
            "\u00a0",
            "\ud83d\udea2",
            "é",
            "e\u0301",
            "漢字",
            "\u200b",
            "-",
            "$",
            "(",
            ")"
        };
        qt().withFixedSeed(20_251_014)
                .withExamples(2_000)
                .forAll(
                        lists().of(integers().between(0, pieces.length - 1)).ofSizeBetween(0, 60),
                        integers().between(0, 40))
                .checkAssert((picks, cut) -> {
                    StringBuilder text = new StringBuilder();
                    picks.forEach(p -> text.append(pieces[p]));
                    int start = Math.min(cut, text.length());
                    int end = Math.min(start + cut / 3, text.length());
                    Report report = Report.of("r", text.toString())
                            .changed()
                            .residue(List.of(new Residue(start, end, ResidueKind.CHROME)))
                            .build();
                    check(new TextAnalyser().analyse(report), new Span(start, end));
                });
    }

    private static void check(AnalysedReport read, Span residue) {
        int last = 0;
        int token = 0;
        for (Sentence s : read.sentences()) {
            assertThat(s.start()).isGreaterThanOrEqualTo(last);
            assertThat(s.end()).isBetween(s.start() + 1, read.text().length());
            assertThat(s.firstToken()).isEqualTo(token);
            int at = s.start();
            for (Token t : read.tokens(s)) {
                assertThat(t.start()).isGreaterThanOrEqualTo(at);
                assertThat(t.end()).isBetween(t.start() + 1, s.end());
                assertThat(t.span().overlaps(residue) && residue.length() > 0).isFalse();
                at = t.end();
            }
            token = s.endToken();
            last = s.end();
        }
        assertThat(token).isEqualTo(read.tokens().size());
        int behind = 0;
        for (Span q : read.quotations()) {
            assertThat(q.start()).isGreaterThanOrEqualTo(behind);
            assertThat(q.end()).isBetween(q.start() + 1, read.text().length());
            behind = q.end();
        }
    }

    private static List<String> sentences(String text) {
        return analyse(text).sentences().stream().map(s -> s.span().of(text)).toList();
    }

    private static List<String> forms(AnalysedReport read) {
        return read.tokens().stream().map(Token::form).toList();
    }

    private static AnalysedReport analyse(String text) {
        return new TextAnalyser().analyse(Report.of("r", text));
    }
}
