package org.stemma.eval.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.stemma.edition.Editor;
import org.stemma.model.Report;
import org.stemma.read.Metadata;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;

/** The edition of {@code examples/harbour} against its labels. */
class HarbourEditionTest extends LabelledEventTest {

    private static final Path EXAMPLES = Path.of("").toAbsolutePath().resolveSibling("examples");

    private static Edited edited;

    @BeforeAll
    static void edit() throws IOException {
        ReadOptions options = ReadOptions.defaults().withMetadata(Metadata.read(EXAMPLES.resolve("harbour.meta.csv")));
        try (Stream<Read> all = new ReportReader(options).read(List.of(EXAMPLES.resolve("harbour")))) {
            List<Report> reports = all.map(read -> ((Read.Kept) read).report()).toList();
            edited = new Edited(
                    ExpectedEvent.read(EXAMPLES.resolve("harbour.expected.json")),
                    Editor.withDefaults().edit(reports));
        }
    }

    @Override
    Edited edited() {
        return edited;
    }
}
