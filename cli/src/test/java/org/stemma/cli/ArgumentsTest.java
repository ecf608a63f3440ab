package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    void takesThemAsGivenWhereThereIsNoFile() throws IOException {
        assertThat(Arguments.of(new String[] {"edition", "a b"}, null)).containsExactly("edition", "a b");
    }

    @Test
    void readsThemFromAFileAndDeletesIt() throws IOException {
        Path file = folder.resolve("arguments");
        Files.writeString(file, "edition\0a b.txt\0\0line\nbreak\0");
        assertThat(Arguments.of(new String[0], file.toString()))
                .containsExactly("edition", "a b.txt", "", "line\nbreak");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesAnEmptyFileForNone() throws IOException {
        Path file = Files.createFile(folder.resolve("empty"));
        assertThat(Arguments.of(new String[] {"x"}, file.toString())).isEmpty();
    }
}
