package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine stemma =
            Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    @Test
    void versionNamesTheProgram() {
        assertThat(stemma.execute("--version")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("stemma ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(stemma.execute("--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("wrong use", "nothing could be done");
    }

    @Test
    void withoutSubcommandIsWrongUse() {
        assertThat(stemma.execute()).isEqualTo(Exit.WRONG_USE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: stemma", "edition", "serve");
    }

    @Test
    void saysWhatIsWrongAndWhereHelpIsInTwoLines() {
        assertThat(stemma.execute("edition", "a.txt", "--format", "PDF")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString().lines())
                .containsExactly(
                        "stemma: Invalid value for option '--format': expected text, json, html, dot, graphml, tei,"
                                + " annotations, prov, csv, alterations but was 'PDF'",
                        "stemma: stemma edition --help lists what there is");
    }

    @Test
    void takesAChoiceInAnyCase(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody was hurt when the crane fell on Monday.");
        assertThat(Ran.stemma("extract", file, "--format", "NINJS").code()).isZero();
    }

    @Test
    void saysThatStandardOutputIsFullAndNothingWhereItsReaderWent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody was hurt when the crane fell on Monday.");
        assertThat(onto("No space left on device").execute("extract", file.toString()))
                .isEqualTo(Exit.NOTHING_DONE);
        assertThat(err.toString()).contains("cannot write: No space left on device");
        err.getBuffer().setLength(0);
        assertThat(onto("Broken pipe").execute("extract", file.toString())).isEqualTo(Exit.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatWhatItSaysInShortCannotBeWritten() {
        CommandLine full = onto("No space left on device");
        assertThat(full.execute("--version")).isEqualTo(Exit.NOTHING_DONE);
        assertThat(err.toString()).contains("cannot write: No space left on device");
        assertThat(onto("Broken pipe").execute("--help")).isEqualTo(Exit.DONE);
    }

    @Test
    void namesTheFileThatCannotBeWrittenAndWhy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody was hurt when the crane fell on Monday.");
        Path gone = folder.resolve("gone");
        Ran ran = Ran.stemma("extract", file, "-o", gone.resolve("a.md"));
        assertThat(ran.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "stemma: cannot write: " + gone.resolve("a.md") + ": there is no folder " + gone);
        Ran copy = Ran.stemma("backup", "--store", file, gone.resolve("copy.db"));
        assertThat(copy.code()).isEqualTo(Exit.NOTHING_DONE);
        assertThat(copy.err()).contains("there is no folder " + gone);
    }

    @Test
    void saysInOneLineWhyAServerCannotStart(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.stemma("serve", "--store", folder.resolve("a.db"), "--port", taken.getLocalPort());
            assertThat(ran.code()).isEqualTo(Exit.NOTHING_DONE);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).startsWith("stemma: cannot listen at 127.0.0.1:" + taken.getLocalPort());
        }
        Path binary = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        for (String option : new String[] {"--config", "--tokens"}) {
            Ran missing = Ran.stemma("serve", option, folder.resolve("gone"));
            assertThat(missing.code()).isEqualTo(Exit.WRONG_USE);
            assertThat(missing.err()).contains("gone: cannot be read (no such file)");
            assertThat(Ran.stemma("serve", option, binary).err()).contains("cannot be read (not text in UTF-8)");
        }
        Path tokens = Files.writeString(folder.resolve("tokens"), "nonsense\n");
        assertThat(Ran.stemma("serve", "--tokens", tokens).err()).contains("tokens:1: expected a name");
    }

    @Test
    void saysWhatAnOptionTakes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Nobody was hurt when the crane fell on Monday.");
        assertThat(Ran.stemma("stories", "--least", "-1").err()).contains("--least has to be 1 or more, was -1");
        Ran both = Ran.stemma("check", file, "--reports", file, "--store", folder.resolve("a.db"));
        assertThat(both.code()).isEqualTo(Exit.WRONG_USE);
        assertThat(both.err()).contains("--reports and --store exclude each other");
        Ran imported = Ran.stemma("import", "--store", folder.resolve("a.db"), folder);
        assertThat(imported.code()).isEqualTo(Exit.WRONG_USE);
        assertThat(imported.err()).contains("cannot be read (a folder, not a file)");
    }

    private CommandLine onto(String refusal) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(refusal);
            }
        };
        return Main.commandLine(refusing).setErr(new PrintWriter(err));
    }

    @Test
    void writesEveryStoryOfTheInputAsTheFormatSays(@TempDir Path folder) throws IOException {
        for (String copy : new String[] {"-daily", "-weekly"}) {
            Files.writeString(
                    folder.resolve("crane" + copy + ".txt"),
                    "The harbour of Veldt was closed on Monday after a crane fell onto the grain quay. Nobody was hurt.\n");
            Files.writeString(
                    folder.resolve("moth" + copy + ".txt"),
                    "Gardeners in Ostrel have counted 40 moths of a kind that was thought to be gone from the valley.\n");
        }
        assertThat(Ran.stemma("edition", folder, "--all").out().lines())
                .hasSize(2)
                .allMatch(l -> l.startsWith("{"));
        assertThat(Ran.stemma("edition", folder, "--all", "--format", "text").out())
                .contains("FAMILY TREE", "crane", "moth")
                .doesNotStartWith("{");
        assertThat(Ran.stemma("edition", folder, "--all", "--format", "html").code())
                .isEqualTo(2);
        Path page = folder.resolve("all.html");
        assertThat(Ran.stemma("edition", folder, "--all", "-o", page).code()).isEqualTo(2);
        assertThat(page).doesNotExist();
    }

    @Test
    void checksATextAgainstReports(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "The harbour of Veldt was closed on Monday after a crane fell onto the grain quay.");
        Path text = Files.writeString(
                folder.resolve("draft.txt"),
                "The harbour of Veldt was closed on Friday after a crane fell onto the grain quay.");
        assertThat(Ran.stemma("check", text, "--reports", reports).out())
                .contains("poor coverage", "stated differently", "Monday", "Friday");
        assertThat(Ran.stemma("check", text, "--reports", reports, "--format", "json")
                        .out())
                .startsWith("{\"schema\":\"stemma/check/1\"")
                .contains("\"verdict\":\"altered\"");
        assertThat(Ran.stemma("check", text, "--reports", folder.resolve("missing"))
                        .code())
                .isEqualTo(3);
    }
}
