package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/commands.md} has a section for every command, with every option of it, and names no other. */
class CommandsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`-[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("--?[a-z]+(?:-[a-z]+)*");

    @Test
    void documentsEveryOptionOfEveryCommand() throws IOException {
        String page = Files.readString(Ran.REPOSITORY.resolve("docs/commands.md"));
        CommandLine stemma = Main.commandLine();
        for (CommandLine command : stemma.getSubcommands().values()) {
            String section = section(page, command.getCommandName());
            assertThat(documented(section))
                    .as("options of stemma %s", command.getCommandName())
                    .containsExactlyInAnyOrderElementsOf(options(command.getCommandSpec()));
        }
    }

    @Test
    void documentsNoCommandThatIsNotThere() throws IOException {
        String page = Files.readString(Ran.REPOSITORY.resolve("docs/commands.md"));
        List<String> sections = Pattern.compile("(?m)^## stemma (\\w+)")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(sections)
                .containsExactlyInAnyOrderElementsOf(
                        Main.commandLine().getSubcommands().keySet());
    }

    /** The text between a command's heading and the next heading. */
    private static String section(String page, String command) {
        String heading = "\n## stemma " + command + "\n";
        assertThat(page).contains(heading);
        int start = page.indexOf(heading) + heading.length();
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static List<String> documented(String section) {
        List<String> names = new ArrayList<>();
        ROW.matcher(section)
                .results()
                .forEach(row -> NAME.matcher(row.group(1)).results().forEach(name -> names.add(name.group())));
        return names;
    }

    /** Names of the options that are the command's own: all have {@code --help} and {@code --version}. */
    private static List<String> options(CommandSpec command) {
        return command.options().stream()
                .filter(o -> !o.usageHelp() && !o.versionHelp())
                .map(OptionSpec::names)
                .flatMap(Arrays::stream)
                .toList();
    }
}
