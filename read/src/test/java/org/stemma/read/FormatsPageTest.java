package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stemma.model.ResidueKind;

/** docs/formats.md names everything that the reader knows. */
class FormatsPageTest {

    private final String page = page();

    @Test
    void namesEveryFieldAndAlias() {
        assertThat(Fields.names()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void namesEveryKindOfResidue() {
        assertThat(Arrays.asList(ResidueKind.values()))
                .allSatisfy(kind -> assertThat(page).contains("| `" + kind + "` |"));
    }

    @Test
    void statesTheDefaultLimits() {
        ReadOptions defaults = ReadOptions.defaults();
        assertThat(page)
                .contains(
                        "| " + Limits.shown(defaults.maxReportBytes()) + " |",
                        String.format(java.util.Locale.ROOT, "| %,d |", defaults.maxFiles()),
                        "| " + defaults.maxExpansion() + " times |");
    }

    private static String page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/formats.md"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readString(folder.resolve("docs/formats.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
