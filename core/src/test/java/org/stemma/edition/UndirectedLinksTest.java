package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fixture.Ferry.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.model.VariantType;

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
}
