package org.stemma.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;
import org.stemma.text.TextAnalyser;

class SketcherTest {

    private static final String[] PIECES = {
        "The",
        " ",
        " ",
        " ",
        " ",
        "harbour",
        "mayor's",
        "wasn\u2019t",
        "n\u2019t",
        "\"",
        "\u201c",
        "\u201d",
        "'",
        "\u2018",
        "\u2019",
        "\n",
        "\n\n",
        ". ",
        ", ",
        "12,500",
        "3.5",
        "1\u00a0000",
        "4\u202f500 000",
        "\u20ac",
        "%",
        "U.S.",
        "said.The",
        "caf\u00e9",
        "\u0130stanbul",
        "\u6771\u4eac",
        "\u3002",
        "!",
        "\u2026",
        "we\u0301ll",
        "\u200b",
        "\ufeff",
        "co-op",
        "Gen. Orsolo",
        "\ud83d\ude00",
        "x2",
        "2nd",
        "\u0663",
        "l'h\u00f4tel",
        "quay",
        "ferry",
        "strike",
        "union",
        "of",
        "a"
    };

    private final Sketcher sketcher = new Sketcher();
    private final TextAnalyser analyser = new TextAnalyser();

    @Test
    void readsTheSameFromATextAndFromItsTokens() {
        qt().withExamples(3_000)
                .withFixedSeed(11)
                .forAll(
                        lists().of(integers().between(0, PIECES.length - 1)).ofSizeBetween(0, 120),
                        integers().all())
                .check((pieces, cut) -> {
                    StringBuilder text = new StringBuilder();
                    pieces.forEach(piece -> text.append(PIECES[piece]));
                    Report report = withResidue(text.toString(), cut);
                    return sketcher.sketch(report).equals(sketcher.sketch(analyser.analyse(report)));
                });
    }

    private static Report withResidue(String text, int cut) {
        List<Residue> residue = new ArrayList<>();
        int length = text.length();
        if (cut % 3 != 0 && length > 4) {
            int start = Math.floorMod(cut, length - 2);
            residue.add(new Residue(
                    start, Math.min(length, start + 1 + Math.floorMod(cut / 7, 12)), ResidueKind.PROMO));
        }
        Report bare = Report.of("r", text);
        return Report.of("r", bare.text())
                .changed()
                .language(cut % 5 == 0 ? "fr" : null)
                .residue(residue)
                .build();
    }

    @Test
    void leavesOutQuotedWordsAndWhatWouldCrossThem() {
        Sketch plain = sketch("Seven tugs left the northern quay at dawn today");
        Sketch quoting = sketch("Seven tugs left the northern quay \u201cunder a very grey sky\u201d at dawn today");
        assertThat(plain.shingleCount()).isEqualTo(5);
        assertThat(quoting.shingleCount()).isEqualTo(2);
        assertThat(plain.sharedShingles(quoting)).isEqualTo(2);
    }

    @Test
    void leavesOutResidueAndWhatWouldCrossIt() {
        String text = "Seven tugs left the northern quay\nAdvertisement\nand the ferry stayed in port";
        int at = text.indexOf("Advertisement");
        Report report = Report.of("r", text)
                .changed()
                .residue(List.of(new Residue(at, at + 13, ResidueKind.PROMO)))
                .build();
        assertThat(sketcher.sketch(report).shingleCount()).isEqualTo(2 + 2);
    }

    @Test
    void keepsShortQuotedNames() {
        assertThat(sketch("The ship \"Anna Lund\" left the quay").shingleCount())
                .isEqualTo(3);
    }

    @Test
    void readsHouseStyleAsOneSpelling() {
        Sketch british = sketch("The harbour\u2019s centre wasn't organised for 12,500 visitors");
        Sketch american = sketch("The harbor's center was not organized for 12500 visitors");
        assertThat(british.containment(american)).isEqualTo(1);
    }

    @Test
    void containsAShortReportInALongOne() {
        Texts texts = new Texts(3);
        List<String> shorter = texts.words(40);
        List<String> longer = new ArrayList<>(texts.words(300));
        longer.addAll(100, shorter);
        Sketch a = sketcher.sketch(Texts.report("a", shorter));
        Sketch b = sketcher.sketch(Texts.report("b", longer));
        assertThat(a.containment(b)).isEqualTo(1).isEqualTo(b.containment(a));
    }

    @Test
    void countsSharedShinglesAsSetsDo() {
        Texts texts = new Texts(5);
        for (int i = 0; i < 50; i++) {
            List<String> words = texts.words(60);
            Sketch a = sketcher.sketch(Texts.report("a", words));
            Sketch b = sketcher.sketch(Texts.report("b", texts.replaced(words, 0.1)));
            Set<Long> both = shingles(a);
            both.retainAll(shingles(b));
            assertThat(a.sharedShingles(b)).isEqualTo(both.size());
        }
    }

    private static Set<Long> shingles(Sketch sketch) {
        Set<Long> set = new HashSet<>();
        for (int i = 0; i < sketch.shingleCount(); i++) {
            set.add(sketch.shingle(i));
        }
        return set;
    }

    /** Version 1 of the algorithm: if this fails, stored sketches no longer fit, and the version must rise. */
    @Test
    void hashesAsVersionOneDid() {
        Sketch sketch = sketch("Harbour pilots in Velmouth ended a strike of 14 days on Friday night.");
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i < sketch.shingleCount(); i++) {
            shingles.add(HexFormat.of().toHexDigits(sketch.shingle(i)));
        }
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < sketch.termCount(); i++) {
            terms.add(HexFormat.of().toHexDigits(sketch.term(i)));
        }
        assertThat(shingles).containsExactly(GOLDEN_SHINGLES);
        assertThat(terms).containsExactly(GOLDEN_TERMS);
        assertThat(HexFormat.of().toHexDigits(sketch.identity())).isEqualTo("13f7f93d90c9c49d");
    }

    private static final String[] GOLDEN_SHINGLES = {
        "ae7e0558aff39dfb",
        "bef1775aa692928d",
        "e6e03c59435d15b8",
        "f9195fd2bf2b875e",
        "00e11930dcb2d5ae",
        "087c10c300905118",
        "21cb37b2fb3929dc",
        "2a24d1120291b596",
        "7a87ea79dcc7076b"
    };
    private static final String[] GOLDEN_TERMS = {
        "9a0f1afcdd497f0d",
        "f92b8582491f6a10",
        "5067649af5f45f04",
        "507176ef0f11b602",
        "69b576471e622c07",
        "73f5560bea385679"
    };

    @Test
    void survivesBeingStored() {
        Sketch sketch = sketcher.sketch(Texts.report("a", new Texts(7).words(200)));
        assertThat(Sketch.fromBytes(sketch.toBytes())).isEqualTo(sketch);
        assertThat(Sketch.fromBytes(sketch("").toBytes())).isEqualTo(sketch(""));
    }

    @Test
    void refusesBytesThatAreNotWhole() {
        byte[] whole =
                sketcher.sketch(Texts.report("a", new Texts(7).words(30))).toBytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Sketch.fromBytes(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Sketch.fromBytes(Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnotherVersion() {
        byte[] bytes = sketch("a b c d e f").toBytes();
        bytes[Sketch.ALGORITHM.length()] = '2';
        assertThatThrownBy(() -> Sketch.fromBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stemma-sketch/2");
    }

    @Test
    void boundsTheFeaturesOfAHugeReport() {
        Sketcher bounded = new Sketcher(SketchOptions.defaults().withMost(100, 50));
        Sketch sketch = bounded.sketch(Texts.report("a", new Texts(7).words(5_000)));
        assertThat(sketch.anchorCount()).isEqualTo(100);
        assertThat(sketch.termCount()).isEqualTo(50);
    }

    private Sketch sketch(String text) {
        return sketcher.sketch(Report.of("r", text));
    }
}
