package org.stemma.understand.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmTest {

    private static MiniLm model;

    @BeforeAll
    static void load() throws IOException {
        model = MiniLm.load(1);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (double) a[d] * b[d];
        }
        return sum;
    }

    @Test
    void putsSentencesThatTellTheSameNearEachOther() {
        List<float[]> v = model.encode(List.of(
                "The ferry ran aground near the harbour on Sunday.",
                "On Sunday the ferry hit rocks close to the port.",
                "The central bank left its interest rate unchanged."));
        assertThat(cosine(v.get(0), v.get(1))).isGreaterThan(0.6);
        assertThat(cosine(v.get(0), v.get(2))).isLessThan(0.3);
        assertThat(cosine(v.get(2), v.get(2))).isCloseTo(1, within(1e-5));
    }

    @Test
    void answersTheSameInWhateverCompanyASentenceStands() {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            sentences.add("Report number " + i + " tells of a storm" + " and of rain".repeat(i % 7) + ".");
        }
        List<float[]> together = model.encode(sentences);
        List<String> turned = new ArrayList<>(sentences);
        Collections.reverse(turned);
        List<float[]> back = model.encode(turned);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(cosine(together.get(i), back.get(sentences.size() - 1 - i)))
                    .isCloseTo(1, within(0.01));
            assertThat(cosine(
                            together.get(i),
                            model.encode(List.of(sentences.get(i))).get(0)))
                    .isCloseTo(1, within(0.02));
        }
    }

    @Test
    void takesAnyText() {
        List<float[]> v = model.encode(List.of("", "\u0000\ud800", "word ".repeat(5_000), "\u6771\u4eac"));
        assertThat(v).hasSize(4).allSatisfy(x -> assertThat(x).hasSize(384).doesNotContain(Float.NaN));
    }

    @Test
    void refusesWorkWhenClosed() throws IOException {
        MiniLm closed = MiniLm.load(1);
        closed.close();
        closed.close();
        assertThatIllegalStateException().isThrownBy(() -> closed.encode(List.of("a")));
    }

    @Test
    void splitsWordsIntoTheLongestKnownPieces() {
        WordPieces pieces = new WordPieces(Map.of(
                "[UNK]", 1, "[CLS]", 2, "[SEP]", 3, "caf", 4, "##e", 5, "harbour", 6, "'", 7, "s", 8, "cafe", 9, "##d",
                10));
        assertThat(pieces.of("Caf\u00e9d HARBOUR's zzz", 100)).containsExactly(2, 9, 10, 6, 7, 8, 1, 3);
        assertThat(pieces.of("cafe cafe cafe", 4)).containsExactly(2, 9, 9, 3);
    }
}
