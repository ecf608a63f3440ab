package org.stemma.eval.event;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.stemma.edition.Editor;
import org.stemma.read.ReportReader;

/** The edition of five real reports against their labels, where they lie beside the project. */
class KyivVisitEditionTest extends LabelledEventTest {

    private static Edited edited;

    @BeforeAll
    static void edit() throws IOException {
        String given = System.getProperty("stemma.shared");
        Path shared =
                given != null ? Path.of(given) : Path.of("").toAbsolutePath().resolve("../../shared");
        Path labels = shared.resolve("data/kyiv-visit-expected.json").normalize();
        assumeTrue(Files.exists(labels), "no labelled reports at " + labels + " (-Dstemma.shared=FOLDER)");
        edited = new Edited(
                ExpectedEvent.read(labels),
                Editor.withDefaults().edit(ReportReader.reports(List.of(labels.resolveSibling("kyiv-visit")))));
    }

    @Override
    Edited edited() {
        return edited;
    }
}
