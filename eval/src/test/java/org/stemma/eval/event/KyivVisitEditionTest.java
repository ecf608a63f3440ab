package org.stemma.eval.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.read.ReportReader;

/** The edition of five real reports against their labels, where they lie beside the project. */
class KyivVisitEditionTest {

    private static ExpectedEvent expected;
    private static Edition edition;

    @BeforeAll
    static void edit() throws IOException {
        String given = System.getProperty("stemma.shared");
        Path shared =
                given != null ? Path.of(given) : Path.of("").toAbsolutePath().resolve("../../shared");
        Path labels = shared.resolve("data/kyiv-visit-expected.json").normalize();
        assumeTrue(Files.exists(labels), "no labelled reports at " + labels + " (-Dstemma.shared=FOLDER)");
        expected = ExpectedEvent.read(labels);
        edition = Editor.withDefaults().edit(ReportReader.reports(List.of(labels.resolveSibling("kyiv-visit"))));
    }

    @Test
    void countsLineages() {
        assertThat(expected.lineages(edition)).isEmpty();
    }

    @Test
    void findsTheLostAncestor() {
        assertThat(expected.lostAncestor(edition)).isEmpty();
    }

    @Test
    void saysHowEachReportWasDerived() {
        assertThat(expected.kinds(edition)).isEmpty();
    }

    @Test
    void linksNoIndependentReports() {
        assertThat(expected.forbiddenLinks(edition)).isEmpty();
    }

    @Test
    void findsAlteredFacts() {
        List<String> missed = expected.missedAlterations(edition);
        assertThat(expected.firm() - missed.size()).as("missed %s", missed).isGreaterThanOrEqualTo(expected.required());
    }

    @Test
    void accusesNobodyWrongly() {
        assertThat(expected.wrongAlterations(edition)).isEmpty();
    }

    @Test
    void findsTheSelfContradiction() {
        assertThat(expected.contradictions(edition)).isEmpty();
    }

    @Test
    void marksPageMatter() {
        assertThat(expected.residue(edition)).isEmpty();
    }
}
