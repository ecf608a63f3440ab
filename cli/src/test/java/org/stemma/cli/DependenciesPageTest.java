package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/dependencies.md} names every library and version that the parent pom pins, and no other. */
class DependenciesPageTest {

    private static final Pattern PINNED = Pattern.compile("<([a-z0-9-]+)\\.version>([^<]+)</");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| [^|]+ \\| ([0-9][^ |]*) \\|");

    @Test
    void listsWhatIsPinned() throws IOException {
        List<String> pinned = matches(PINNED, Path.of("../pom.xml"));
        assertThat(pinned).isNotEmpty();
        assertThat(matches(LISTED, Path.of("../docs/dependencies.md"))).containsExactlyInAnyOrderElementsOf(pinned);
    }

    private static List<String> matches(Pattern pattern, Path file) throws IOException {
        Stream<String> found =
                pattern.matcher(Files.readString(file)).results().map(m -> m.group(1) + " " + m.group(2));
        return found.toList();
    }
}
