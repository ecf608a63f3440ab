package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Editor;
import org.stemma.model.Edition;
import org.stemma.model.Finding;
import org.stemma.model.Report;
import org.stemma.read.ReportReader;

/** The code of {@code docs/java.md} is code of this test. */
class FromJavaTest {

    @Test
    void makesAnEdition() {
        Path folder = Ran.REPOSITORY.resolve("examples/harbour");
        // region edition
        List<Report> reports = ReportReader.reports(List.of(folder));
        Edition edition = Editor.withDefaults().edit(reports);
        for (Finding.Alteration a : edition.alterations()) {
            System.out.println(a.to().report() + ": " + a.explanation());
        }
        // end
        assertThat(edition.reports()).hasSize(11);
        assertThat(edition.alterations()).isNotEmpty();
    }

    @Test
    void isWhatThePageShows() throws IOException {
        String page = Files.readString(Ran.REPOSITORY.resolve("docs/java.md"));
        int start = page.indexOf("```java\n") + "```java\n".length();
        String shown = page.substring(start, page.indexOf("```", start));
        String source = Files.readString(Path.of("src/test/java/org/stemma/cli/FromJavaTest.java"));
        int from = source.indexOf("// region edition\n") + "// region edition\n".length();
        String region = source.substring(from, source.indexOf("// end", from)).stripIndent();
        assertThat(shown.strip()).isEqualTo(region.strip());
        assertThat(shown.lines()).hasSize(5);
    }
}
