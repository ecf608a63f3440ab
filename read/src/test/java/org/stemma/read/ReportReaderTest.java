package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.Report;

class ReportReaderTest {

    private static final String STORY = "The harbour of Veldt was closed on Monday after a crane fell into the basin.\n"
            + "\n"
            + "Nobody was hurt, the port authority said, and the basin will be cleared by Friday.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void readsAFolderOfTextsInTheOrderOfTheirNames() throws IOException {
        write("b.txt", STORY);
        write("a.txt", "Crane falls into basin\n\n" + STORY);
        write("deep/c.txt", STORY);
        assertThat(ReportReader.reports(List.of(folder))).extracting(Report::id).containsExactly("a", "b", "c");
    }

    @Test
    void namesNoAbsolutePath() throws IOException {
        write("a.txt", STORY);
        assertThat(ReportReader.reports(List.of(folder)))
                .extracting(Report::source)
                .containsExactly(folder.getFileName() + "/a.txt");
    }

    @Test
    void keepsTheTextAsItIs() throws IOException {
        write("a.txt", "\uFEFF  " + STORY.replace("\n", "\r\n") + " \r ");
        assertThat(ReportReader.reports(List.of(folder)))
                .extracting(Report::text)
                .containsExactly("  " + STORY + " \n ");
    }

    @Test
    void tellsTheTitleThatTheTextCarries() throws IOException {
        write("a.txt", "Crane falls into basin\n\n" + STORY);
        assertThat(ReportReader.reports(List.of(folder)))
                .extracting(Report::title)
                .containsExactly("Crane falls into basin");
    }
}
