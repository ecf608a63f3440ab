package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.report;
import static org.stemma.fixture.Ferry.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.Report;
import org.stemma.model.Stemma;

/** Families of more members than an exhaustive search bears; reports are written in the alphabet of {@code fixtures/ferry}. */
class LargeFamilyTest {

    /** A wire, ten that took it, one of them with an odd reading that three took from it; another wire, and three that spliced both. */
    private static List<Report> dated() {
        List<Report> family = new ArrayList<>();
        family.add(report("wire", "ABCDEFGHIJKL", "2025-10-14"));
        String[] taken = {"ABCDEFGHIJKL", "ABCDEFGH", "ABCDIJKL", "ABCEFGIJ", "ABCDEF", "ABDEGHKL", "ABCDEFGHIJKL"};
        for (int i = 0; i < taken.length; i++) {
            family.add(report("paper" + i, taken[i], "2025-10-16"));
        }
        family.add(odd("middle", "ABCDEFGHIJKL", "2025-10-15"));
        family.add(odd("third0", "ABCDFGHIL", "2025-10-17"));
        family.add(odd("third1", "ABCDEFGHIJKL", "2025-10-17"));
        family.add(odd("third2", "ADEFGHIJKL", "2025-10-17"));
        family.add(report("other", "MNOPQRST", "2025-10-14"));
        family.add(report("other1", "MNOPQR", "2025-10-16"));
        family.add(report("mixed", "ABCDEMNOPQ", "2025-10-18"));
        family.add(report("mixed2", "OPQRSEFGHIJ", "2025-10-19"));
        family.add(report("mixed3", "MNSTKLABC", "2025-10-19"));
        family.add(report("blog", "abcdefghij", "2025-10-18"));
        return family;
    }

    private static Report odd(String id, String letters, String day) {
        return Report.of(id, text(letters).replace("214 people", "241 people")).withPublishedAt(day);
    }

    @Test
    void findsSecondHandCopiesSplicesAndNoLostSource() {
        Tree tree = Tree.of(dated());
        assertThat(tree.links().lines().map(link -> link.replaceAll(" \\w+$", "")))
                .contains(
                        "wire > middle",
                        "middle > third0",
                        "middle > third2",
                        "wire > paper1",
                        "wire > paper5",
                        "other > other1",
                        "other > mixed",
                        "other > mixed3")
                .noneMatch(link -> link.contains("lost"))
                .hasSize(19);
        assertThat(tree.lineages().split(" \\| ")).hasSize(2);
    }

    @Test
    void findsTheLostSourceOfAFan() {
        List<Report> fan = new ArrayList<>();
        String whole = "ABCDEFGHIJKL";
        for (int i = 0; i < 14; i++) {
            // Each lacks two sentences that the others have, and has one of its own.
            String cut = whole.replace(whole.substring(i % 12, i % 12 + 1), "")
                    .replace(whole.substring((i * 5 + 3) % 12, (i * 5 + 3) % 12 + 1), "");
            fan.add(report("paper" + (char) ('a' + i), cut + "0123456789MNOP".charAt(i)));
        }
        Stemma stemma = Tree.of(fan).whole().stemma();
        assertThat(stemma.nodes().stream().filter(node -> node.kind() == Stemma.NodeKind.LOST))
                .hasSize(1);
        assertThat(stemma.links()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void isTheSameWhateverTheOrderOfInput() {
        List<Report> family = dated();
        Stemma first = Tree.of(family).whole().stemma();
        Collections.shuffle(family, new Random(20_251_014));
        assertThat(Tree.of(family).whole().stemma()).isEqualTo(first);
    }
}
