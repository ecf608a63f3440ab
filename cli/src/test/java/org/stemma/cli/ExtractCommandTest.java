package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String STORY =
            "VELDT, Norland (AP) — The harbour of Veldt was closed on Monday after a crane fell.\n"
                    + "\nAdvertisement\n\n"
                    + "Nobody was hurt, the port authority said.\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine().setErr(new PrintWriter(err)).execute(args);
    }

    private Path input(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesTheRunningTextWithoutPageMatter() throws IOException {
        Path out = folder.resolve("out.text");
        int code = run("extract", input("a.txt", STORY).toString(), "-o", out.toString());
        assertThat(code).isEqualTo(Exit.DONE);
        assertThat(out).content().isEqualTo("""
                == a
                dateline: Veldt, Norland
                agency: Associated Press

                The harbour of Veldt was closed on Monday after a crane fell.

                Nobody was hurt, the port authority said.
                """);
    }

    @Test
    void leavesPageMatterOutOfMarkdownAndHtmlToo() throws IOException {
        String file = input("a.txt", STORY).toString();
        assertThat(Ran.stemma("extract", file, "--format", "markdown").out()).isEqualTo("""
                The harbour of Veldt was closed on Monday after a crane fell.

                Nobody was hurt, the port authority said.
                """);
        assertThat(Ran.stemma("extract", file, "--format", "html").out()).isEqualTo("""
                <article>
                <p>The harbour of Veldt was closed on Monday after a crane fell.</p>
                <p>Nobody was hurt, the port authority said.</p>
                </article>
                """);
    }

    @Test
    void saysThatATableIsAboutOtherFiles() throws IOException {
        String file = input("a.txt", STORY).toString();
        Path other = input("other.csv", "file,outlet\nb.txt,Post\n");
        assertThat(Ran.stemma("extract", file, "--meta", other).err())
                .contains("other.csv: no row is about any file of the input");
        Path fitting = input("fitting.csv", "file,outlet\na,Post\nb.txt,Mail\n");
        assertThat(Ran.stemma("extract", file, "--meta", fitting).err()).isEmpty();
    }

    @Test
    void writesJsonLinesThatItReadsBack() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        run("extract", input("a.txt", STORY).toString(), "-o", first.toString());
        int code = run("extract", first.toString(), "-o", second.toString());
        assertThat(code).isEqualTo(Exit.DONE);
        JsonNode before = new ObjectMapper().readTree(first.toFile());
        JsonNode after = new ObjectMapper().readTree(second.toFile());
        for (String field : new String[] {"id", "text", "residue", "dateline", "agency", "title"}) {
            assertThat(after.get(field)).as(field).isEqualTo(before.get(field));
        }
    }

    @Test
    void writesOneArrayAsJson() throws IOException {
        Path out = folder.resolve("out.json");
        input("a.txt", STORY);
        input("b.txt", STORY + "The basin will be cleared by Friday.");
        run("extract", folder.toString(), "-o", out.toString());
        JsonNode array = new ObjectMapper().readTree(out.toFile());
        assertThat(array.findValuesAsText("id")).contains("a", "b");
    }

    @Test
    void namesWhatIsRejectedAndSaysSoInItsExitCode() throws IOException {
        input("a.txt", STORY);
        input("b.txt", "");
        input(
                "c.jsonl",
                "{\"id\": \"one\", \"text\": \"Rain fell on Monday in the whole of Norland.\"}\n{\"id\": \"two\", \"te\n");
        Path rejects = folder.resolveSibling(folder.getFileName() + "-rejects.jsonl");
        Path out = folder.resolveSibling(folder.getFileName() + "-out.jsonl");
        int code = run("extract", folder.toString(), "-o", out.toString(), "--rejects", rejects.toString());
        assertThat(code).isEqualTo(Exit.REJECTED);
        assertThat(err.toString()).contains("/b.txt: is empty", "/c.jsonl:2: is not valid JSON");
        assertThat(rejects).content().hasLineCount(2).contains("\"reason\":\"is empty\"");
        assertThat(out).content().hasLineCount(2);
    }

    @Test
    void writesNoFileWhereNothingWasRead() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(run("extract", input("a.txt", " \n ").toString(), "-o", out.toString()))
                .isEqualTo(Exit.NOTHING_DONE);
        assertThat(out).doesNotExist();
        assertThat(run("extract", folder.resolve("missing").toString())).isEqualTo(Exit.NOTHING_DONE);
        assertThat(err.toString()).contains("missing: no such file or folder");
    }

    @Test
    void aWrongTableIsWrongUse() throws IOException {
        Path table = input("meta.csv", "outlet,date\nHarbour Post,2023\n");
        assertThat(run("extract", input("a.txt", STORY).toString(), "--meta", table.toString()))
                .isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString()).contains("meta.csv:1: the header needs a column file or id");
        assertThat(run("extract")).isEqualTo(Exit.WRONG_USE);
        assertThat(run("extract", folder.toString(), "--format", "pdf")).isEqualTo(Exit.WRONG_USE);
    }

    @Test
    void showsControlCharactersOfNamesInsteadOfObeyingThem() throws IOException {
        assertThat(run("extract", input("a\u001b[31m.txt", "").toString())).isEqualTo(Exit.NOTHING_DONE);
        assertThat(err.toString()).doesNotContain("\u001b").contains("\u241b[31m");
    }
}
