package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.archive.Archive;
import org.stemma.archive.sql.StoreOptions;
import org.stemma.serve.StemmaServer;
import org.stemma.serve.config.Setting;
import org.stemma.serve.config.Settings;
import org.stemma.serve.web.Tokens;

/**
 * The agent's door, opened by the protocol's public client on Node, on both ways: standard input and output, and HTTP. It is
 * had from npm once and kept; where it cannot be had these tests say so and are skipped.
 */
class McpClientTest {

    private static final String CLIENT = "@modelcontextprotocol/sdk@1.32.2";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Path home;
    private static String store;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        home = Path.of(System.getProperty("java.io.tmpdir"), "stemma-" + CLIENT.replaceAll("\\W+", "-"))
                .toAbsolutePath();
        Files.createDirectories(home);
        assumeTrue(client(), "the protocol's public client cannot be had from npm here: agents are not tried with it");
        try (InputStream in = McpClientTest.class.getResourceAsStream("/mcp/client.mjs")) {
            Files.copy(in, home.resolve("client.mjs"), StandardCopyOption.REPLACE_EXISTING);
        }
        store = folder.resolve("stemma.db").toString();
        Path examples = Ran.REPOSITORY.resolve("examples");
        assertThat(Ran.stemma(
                                "ingest",
                                examples.resolve("harbour"),
                                "--meta",
                                examples.resolve("harbour.meta.csv"),
                                "--store",
                                store)
                        .code())
                .isZero();
    }

    private static boolean client() throws InterruptedException {
        try {
            if (Files.exists(home.resolve("node_modules/@modelcontextprotocol/sdk/package.json"))) {
                return true;
            }
            run(List.of("npm", "init", "-y"), 60);
            List<String> install = List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts");
            List<String> patience = List.of("--fetch-retries=0", "--fetch-timeout=30000", CLIENT);
            run(Stream.concat(install.stream(), patience.stream()).toList(), 180);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a command prints. @throws IOException if it is not there, fails, or takes longer than that many seconds */
    private static String run(List<String> command, int seconds) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "said", ".txt");
        Path err = Files.createTempFile(home, "erred", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " took longer than " + seconds + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(err, StandardCharsets.UTF_8));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static JsonNode asked(String... way) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "client.mjs"));
        command.addAll(List.of(way));
        return JSON.readTree(run(command, 900));
    }

    @Test
    void answersOnStandardInputAndOutput() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        holds(asked(
                "stdio",
                java.toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                "org.stemma.cli.Main",
                "mcp",
                "--store",
                store));
    }

    /** With whole paths: the client runs elsewhere. */
    private static String classPath() {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                Stream.of(System.getProperty("java.class.path").split(separator))
                        .filter(p -> !p.isEmpty())
                        .map(p -> Path.of(p).toAbsolutePath().toString())
                        .toList());
    }

    @Test
    void answersOverHttp() throws IOException, InterruptedException {
        Settings settings = Settings.defaults()
                .with(Setting.PORT, "0")
                .with(Setting.MAX_SECONDS, "3600")
                .with(Setting.LOG, "none");
        try (Archive archive = Archive.open(store, StoreOptions.existing());
                StemmaServer server = StemmaServer.start(settings, Tokens.none(), archive, line -> {})) {
            holds(asked("http", "http://127.0.0.1:" + server.port() + "/mcp"));
        }
    }

    private static void holds(JsonNode answers) {
        assertThat(answers.at("/server/name").asText()).isEqualTo("stemma");
        assertThat(answers.path("tools").findValuesAsText("name")).contains("check", "search", "story", "edition");
        assertThat(answers.at("/search/structuredContent/items")).isNotEmpty();
        assertThat(answers.at("/nothing/structuredContent/note").asText()).contains("says nothing of whether");
        JsonNode story = answers.at("/story/structuredContent");
        assertThat(story.at("/coverage/poor").asBoolean()).isTrue();
        assertThat(story.path("claims").findValuesAsText("verdict")).doesNotContain("single-lineage");
        assertThat(answers.at("/edition/structuredContent/schema").asText()).isEqualTo("stemma/edition/1");
        assertThat(answers.at("/unknown/isError").asBoolean()).isTrue();
        assertThat(answers.at("/check/structuredContent/sentences/0/differences/0/explanation")
                        .asText())
                .contains("19");
        assertThat(answers.at("/poor/structuredContent/sentences/0/verdict").asText())
                .isEqualTo("coverage too poor to say");
        assertThat(answers.path("wrong").asInt()).isEqualTo(-32602);
    }
}
