package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.FamilyTree;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.model.VariantType;
import org.stemma.text.TextAnalyser;

/**
 * Who is accused of a changed fact where no time and no credit says which of two reports was made from the other. Reports
 * are written in the alphabet of {@code fixtures/ferry}; all tell of the same day unless a test says otherwise.
 */
class UndirectedLinksTest {

    private static final String DAY = "2025-10-14";
    private static final String WHOLE = "ABCDEFGHIJKL";
    private static final String CUT = "ABCDEFGH";

    private static Report told(String id, String letters) {
        return report(id, letters, DAY);
    }

    /** The same with another number of people on board. */
    private static Report odd(Report report) {
        String text = report.text().replace("214 people", "241 people");
        assertThat(text).isNotEqualTo(report.text());
        return Report.of(report.id(), text).withPublishedAt(report.publishedAt());
    }

    private static Edition edit(Report... reports) {
        return Editor.withDefaults().edit(List.of(reports));
    }

    private static void accusesNobody(Edition edition) {
        assertThat(edition.stemma().links()).isNotEmpty();
        assertThat(edition.alterations()).isEmpty();
        assertThat(edition.variants())
                .extracting(Finding.Variant::type)
                .isNotEmpty()
                .containsOnly(VariantType.NUMBER);
    }

    @Test
    void leavesItOpenWhereTwoReportsAreOfOneDay() {
        accusesNobody(edit(told("whole", WHOLE), odd(told("cut", CUT))));
        accusesNobody(edit(odd(told("whole", WHOLE)), told("cut", CUT)));
    }

    @Test
    void accusesTheLaterOfTwo() {
        Edition edition = edit(told("whole", WHOLE), odd(report("cut", CUT, "2025-10-15")));
        assertThat(edition.alterations()).extracting(a -> a.to().report()).containsExactly("cut");
    }

    @Test
    void accusesWhoStandsAloneAgainstMore() {
        Edition edition = edit(told("whole", WHOLE), told("same", WHOLE), odd(told("cut", CUT)));
        assertThat(edition.alterations()).extracting(a -> a.to().report()).containsExactly("cut");
        assertThat(edition.variants()).isEmpty();
    }

    @Test
    void hearsTheCopiesOfWhoMayBeTheSource() {
        accusesNobody(edit(told("whole", WHOLE), told("same", WHOLE), odd(told("cut", CUT)), odd(told("again", CUT))));
    }

    @Test
    void accusesTheSupposedSourceThatStandsAloneAgainstAllOthers() {
        Edition edition =
                edit(odd(told("whole", WHOLE)), told("cut", CUT), told("again", CUT), told("more", "ABCDEFG"));
        assertThat(edition.alterations()).extracting(a -> a.to().report()).containsOnly("whole");
    }

    @Test
    void hearsWhoQuotesTheSameWordsInAnotherAccount() {
        String words = "\"We regret what happened and will pay every passenger in full,\" the owners said in a letter.";
        String changed = words.replace("will pay", "will not pay");
        String other = "012345";
        Report whole = with(told("whole", WHOLE), words);
        Report cut = with(told("cut", CUT), changed);
        Report account = with(told("other", other), words);
        assertThat(edit(whole, cut).alterations()).isEmpty();
        assertThat(edit(whole, cut, account).alterations())
                .extracting(a -> a.to().report())
                .containsExactly("cut");
    }

    @Test
    void asksForAWitnessWhereTheLinkIsUnsure() {
        Report source = told("whole", WHOLE);
        Report copy = odd(report("cut", CUT, "2025-10-15"));
        assertThat(collate(.79, source, copy).alterations()).isEmpty();
        assertThat(collate(.79, source, copy).variants()).hasSize(1);
        assertThat(collate(.81, source, copy).alterations()).hasSize(1);
        assertThat(collate(.79, source, copy, told("same", WHOLE)).alterations())
                .extracting(a -> a.to().report())
                .containsExactly("cut");
    }

    /** The collation of a tree whose links are all believed that much. */
    private static Collation collate(double confidence, Report... reports) {
        FamilyTree tree = Editor.withDefaults()
                .tree(Stream.of(reports).map(new TextAnalyser()::analyse).toList());
        List<Derivation> unsure = tree.derivations().stream()
                .map(d -> new Derivation(
                        new Stemma.Link(
                                d.link().id(),
                                d.link().from(),
                                d.link().to(),
                                d.link().kind(),
                                confidence,
                                d.link().reasons(),
                                d.link().passages()),
                        d.source(),
                        d.to(),
                        d.relation()))
                .toList();
        return new Collator(
                        new FamilyTree(
                                tree.reports(),
                                tree.relations(),
                                unsure,
                                tree.lostTexts(),
                                tree.stemma(),
                                tree.lineages()),
                        Map.of())
                .collate();
    }

    private static Report with(Report report, String paragraph) {
        return Report.of(report.id(), report.text() + "\n\n" + paragraph).withPublishedAt(report.publishedAt());
    }
}
