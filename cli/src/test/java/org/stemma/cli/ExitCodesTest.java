package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command ends with the code that its help names. */
class ExitCodesTest {

    private static final String STORY =
            "The harbour of Veldt was closed on Monday after a crane fell. Nobody was hurt.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"edition", "links", "extract"})
    void zeroWhenAllIsDone(String command) throws IOException {
        write("a.txt", STORY);
        Ran ran = Ran.stemma(command, folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "links", "extract"})
    void oneWhenSomeInputIsRejectedAndNamed(String command) throws IOException {
        write("a.txt", STORY);
        write("b.txt", "");
        Files.write(folder.resolve("c.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Ran ran = Ran.stemma(command, folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("b.txt: is empty", "c.txt: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "links", "extract"})
    void twoWhenTheCommandLineIsWrong(String command) throws IOException {
        write("a.txt", STORY);
        assertThat(Ran.stemma(command).code()).isEqualTo(2);
        Ran unknown = Ran.stemma(command, folder, "--no-such-option");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("--no-such-option");
        Path table = write("table.csv", "colour\nred\n");
        assertThat(Ran.stemma(command, folder.resolve("a.txt"), "--meta", table).code())
                .isEqualTo(2);
        assertThat(Ran.stemma(command, folder, "--encoding", "klingon").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "links", "extract"})
    void threeWhenNothingCouldBeDone(String command) throws IOException {
        Ran missing = Ran.stemma(command, folder.resolve("missing"));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("missing: no such file or folder");
        write("a.txt", " \n");
        Ran empty = Ran.stemma(command, folder);
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.out()).isEmpty();
        write("b.txt", STORY);
        Path nowhere = folder.resolve("no/such/folder/out.json");
        Ran unwritable = Ran.stemma(command, folder.resolve("b.txt"), "-o", nowhere);
        assertThat(unwritable.code()).isEqualTo(3);
        assertThat(unwritable.err()).contains("cannot write");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
