package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in which every socket is refused gives the same edition. */
class NoNetworkTest {

    @TempDir
    Path folder;

    @Test
    void givesTheSameEditionWhenSocketsAreForbidden() throws IOException, InterruptedException {
        Path harbour = Ran.REPOSITORY.resolve("examples/harbour");
        Path free = folder.resolve("free.json");
        Path cutOff = folder.resolve("cut-off.json");
        assertThat(Ran.stemma("edition", harbour, "-o", free).code()).isZero();
        // From a file: on a command line of this length ONNX Runtime, and with it the vectors, would be left out.
        Path classPath = folder.resolve("class-path");
        Files.writeString(classPath, "-cp \"" + System.getProperty("java.class.path") + "\"");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + classPath,
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSockets.class.getName(),
                NoSockets.class.getName(),
                "edition",
                harbour.toString(),
                "-o",
                cutOff.toString()));
        if (canLeaveTheNetwork()) {
            command.addAll(0, List.of("unshare", "--map-root-user", "--net"));
        }
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        assertThat(cutOff).hasSameBinaryContentAs(free);
    }

    /** Whether this system lets a process go on without any network at all; the guard inside it holds in any case. */
    private static boolean canLeaveTheNetwork() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--map-root-user", "--net", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
