package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.fixture.Ferry;
import org.stemma.model.Counts;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.model.Residue;
import org.stemma.model.ResidueKind;

class LineageCounterTest {

    @Test
    void countsLineagesOfTextAsTheMost() {
        Counted counted = count(report("a", "ABCDEF", "Post", null), report("b", "012345", "Echo", null));
        assertThat(counted.counts()).isEqualTo(new Counts(2, 2, 0, new Counts.Lineages(2, 2)));
        assertThat(counted.joins()).isEmpty();
    }

    @Test
    void joinsLineagesThatCreditTheSameAgencyForTheWholeReport() {
        Counted counted =
                count(report("a", "ABCDEF", "Post", "Northsea Press"), report("b", "012345", "Echo", "Northsea Press"));
        assertThat(counted.counts().lineages()).isEqualTo(new Counts.Lineages(1, 2));
        assertThat(counted.joins()).hasSize(1);
        Edition.Join join = counted.joins().get(0);
        assertThat(join.lineages()).hasSize(2);
        assertThat(join.why()).isEqualTo("both credit Northsea Press for the whole report");
        assertThat(join.span().exact()).isEqualTo("ORRIN (Northsea Press) —");
    }

    @Test
    void joinsALineageWithTheOutletThatItCredits() {
        Counted counted =
                count(report("a", "ABCDEF", "Northsea Press", null), report("b", "012345", "Echo", "Northsea Press"));
        assertThat(counted.counts().lineages()).isEqualTo(new Counts.Lineages(1, 2));
        assertThat(counted.joins().get(0).why()).isEqualTo("one credits Northsea Press, an outlet of the other");
    }

    @Test
    void readsAnAgencysInitialsAsItsName() {
        Counted counted = count(report("a", "ABCDEF", "Post", "NP"), report("b", "012345", "Echo", "Northsea Press"));
        assertThat(counted.counts().lineages()).isEqualTo(new Counts.Lineages(1, 2));
    }

    @Test
    void neverJoinsUnknownOrigins() {
        Counted counted = count(report("a", "ABCDEF", null, null), report("b", "012345", null, null));
        assertThat(counted.counts()).isEqualTo(new Counts(2, 0, 2, new Counts.Lineages(2, 2)));
    }

    @Test
    void joinsThreeLineagesOfOneAgencyIntoOne() {
        Counted counted = count(
                report("a", "ABCDEF", "Post", "Northsea Press"),
                report("b", "012345", "Echo", "Northsea Press"),
                report("c", "MNOPQR", "Dial", "Northsea Press"));
        assertThat(counted.counts().lineages()).isEqualTo(new Counts.Lineages(1, 3));
    }

    @Test
    void aSpliceJoinsNoLineages() {
        Counted counted = count(
                report("a", "ABCDEFGHIJ", "Post", null),
                report("b", "ABCDEMNOPQ", "Echo", "Northsea Press"),
                report("c", "MNOPQRST", "Northsea Press", null));
        assertThat(counted.counts().lineages()).isEqualTo(new Counts.Lineages(2, 2));
    }

    private record Counted(Counts counts, List<Edition.Join> joins) {}

    private static Counted count(Report... reports) {
        LineageCounter counter = new LineageCounter(
                Arrays.asList(reports), Tree.of(reports).whole().lineages());
        return new Counted(counter.counts(), counter.joins());
    }

    private static Report report(String id, String letters, @Nullable String outlet, @Nullable String agency) {
        String dateline = agency == null ? "" : "ORRIN (" + agency + ") —";
        List<Residue> residue =
                agency == null ? List.of() : List.of(new Residue(0, dateline.length(), ResidueKind.DATELINE));
        return Report.of(id, dateline + (agency == null ? "" : " ") + Ferry.text(letters))
                .changed()
                .source(id + ".txt")
                .outlet(outlet)
                .agency(agency)
                .residue(residue)
                .build();
    }
}
