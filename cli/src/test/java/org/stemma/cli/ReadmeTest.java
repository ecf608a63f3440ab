package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md and the pages beside it tell a reader to type does what they say. */
class ReadmeTest {

    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

    @TempDir
    Path folder;

    @Test
    void theCommandsOfTheReadmeWork() throws IOException {
        List<String> commands = commands("README.md");
        assertThat(commands)
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .startsWith("./stemma edition examples/harbour");
        assertThat(commands).contains("./mvnw verify");
        commands.stream().filter(c -> c.startsWith("./stemma ")).forEach(this::run);
    }

    @Test
    void theCommandsOfTheCommandsPageWork() throws IOException {
        commands("docs/commands.md").forEach(this::run);
    }

    @Test
    void theSampleOfTheReadmeIsWhatTheCommandPrints() throws IOException {
        String readme = Files.readString(Ran.REPOSITORY.resolve("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        String sample = readme.substring(start, readme.indexOf("```", start));
        Ran ran = Ran.stemma(
                "edition",
                Ran.fromRepository("examples/harbour"),
                "--meta",
                Ran.fromRepository("examples/harbour.meta.csv"));
        for (String part : sample.split("(?m)^ +…\\R")) {
            assertThat(withoutConfidence(ran.out())).contains(withoutConfidence(part));
        }
    }

    /** Confidence, and how many alterations are found, move with every refinement; a sample need not follow. */
    private static String withoutConfidence(String text) {
        return text.replaceAll("\\d+ %", "n %").replaceAll("\\d+ altered facts", "n altered facts");
    }

    private void run(String command) {
        assertThat(command).startsWith("./stemma ");
        List<String> words = new ArrayList<>(Arrays.asList(command.split("\\s+")));
        words.remove(0);
        for (int i = 0; i < words.size(); i++) {
            boolean written =
                    i > 0 && (words.get(i - 1).equals("-o") || words.get(i - 1).equals("--rejects"));
            words.set(i, written ? folder.resolve(words.get(i)).toString() : Ran.fromRepository(words.get(i)));
        }
        Ran ran = Ran.stemma(words.toArray());
        assertThat(ran.code()).as("%s: %s", command, ran.err()).isZero();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("-o")) {
                assertThat(Path.of(words.get(i))).isNotEmptyFile();
            }
        }
    }

    /** The lines of all shell blocks of a page. */
    private static List<String> commands(String page) throws IOException {
        return SHELL.matcher(Files.readString(Ran.REPOSITORY.resolve(page)))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
