package org.stemma.serve.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void takesAFlagBeforeTheEnvironmentBeforeTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("stemma.properties"), "port = 1\nrate = 2\nmax-seconds = 3\n");
        Settings settings = Settings.read(
                Map.of(Setting.PORT, "100"), Map.of("STEMMA_PORT", "10", "STEMMA_RATE", "20", "HOME", "/"), file);
        assertThat(settings.port()).isEqualTo(100);
        assertThat(settings.rate()).isEqualTo(20);
        assertThat(settings.maxTime()).hasSeconds(3);
        assertThat(settings.maxRequests()).isEqualTo(64);
    }

    @Test
    void namesTheKeyThatIsNoSetting() throws IOException {
        Path file = Files.writeString(folder.resolve("stemma.properties"), "prot = 1\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(Map.of(), Map.of(), file))
                .withMessageContaining("prot");
    }

    @Test
    void namesTheValueThatIsOutOfItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.defaults().with(Setting.PORT, "65536"))
                .withMessageContaining("--port")
                .withMessageContaining("65536");
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(Settings.defaults().loopback()).isTrue();
        assertThat(Settings.defaults().with(Setting.HOST, "0.0.0.0").loopback()).isFalse();
    }

    @Test
    void standsWithEverySettingInTheTableOfTheCommandsPage() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "commands.md"));
        for (Setting s : Setting.values()) {
            String without = s.fallback().isEmpty() ? "none" : "`" + s.fallback() + "`";
            assertThat(page)
                    .contains("| `" + s.flag() + "` | `" + s.variable() + "` | `" + s.key() + "` | " + without + " | ");
        }
    }
}
