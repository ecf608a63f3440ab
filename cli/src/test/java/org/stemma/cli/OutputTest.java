package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private static final byte[] WORDS = "words".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void givesAFileTheRightsOfOtherNewFiles() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");
        Output.writeFile(folder.resolve("out"), out -> out.write(WORDS));
        assertThat(Files.getPosixFilePermissions(folder.resolve("out")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void leavesTheOldFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "old");
        assertThatThrownBy(() -> Output.writeFile(file, out -> {
                    out.write(WORDS);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void writesBehindALinkAndKeepsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Output.writeFile(link, out -> out.write(WORDS));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("words");
    }

    @Test
    void writesToADeviceWithoutReplacingIt() throws IOException {
        Path device = Path.of("/dev/null");
        Output.writeFile(device, out -> out.write(WORDS));
        assertThat(device).exists();
        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
