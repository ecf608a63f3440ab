package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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
        assertThat(err.toString()).contains("Missing subcommand");
    }
}
