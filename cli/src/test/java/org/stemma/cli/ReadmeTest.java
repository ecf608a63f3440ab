package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md and the pages beside it tell a reader to type does what they say. */
class ReadmeTest {

    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

    /** Options whose value is a file to write. */
    private static final Set<String> WRITTEN = Set.of("-o", "--rejects");

    /** A file of the user's; one command of a page leaves it for the next. */
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(db|jsonl|parquet|xml|html|txt)");

    /** How files of an ending begin. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("html", "<!DOCTYPE html>", "xml", "<?xml ", "json", "{", "jsonl", "{\"", "parquet", "PAR1");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|\\S+");

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
        for (String command : commands) {
            if (command.startsWith("./stemma ")) {
                run(command);
            }
        }
    }

    @Test
    void theCommandsOfTheCommandsPageWork() throws IOException {
        for (String command : commands("docs/commands.md")) {
            run(command);
        }
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

    private void run(String command) throws IOException {
        assertThat(command).startsWith("./stemma ");
        List<String> words = words(command);
        for (int i = 0; i < words.size(); i++) {
            boolean named = i > 0 && WRITTEN.contains(words.get(i - 1));
            String inRepository = Ran.fromRepository(words.get(i));
            boolean there = !inRepository.equals(words.get(i));
            boolean file = !there && FILE.matcher(words.get(i)).matches();
            words.set(i, named || file ? folder.resolve(words.get(i)).toString() : inRepository);
        }
        Ran ran = Ran.stemma(words.toArray());
        assertThat(ran.code()).as("%s: %s", command, ran.err()).isZero();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i - 1).equals("-o")) {
                holdsWhatItsNameSays(Path.of(words.get(i)));
            }
        }
    }

    private static void holdsWhatItsNameSays(Path file) throws IOException {
        String name = file.toString();
        String begin = BEGINNINGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(80), StandardCharsets.US_ASCII);
            assertThat(start.stripLeading()).as(name).isNotEmpty().startsWith(begin);
        }
    }

    /** The words behind {@code ./stemma}, as a shell takes them: quotation marks hold words together. */
    private static List<String> words(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group())
                .collect(Collectors.toCollection(ArrayList::new));
        words.remove(0);
        return words;
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
