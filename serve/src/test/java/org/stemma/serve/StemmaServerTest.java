package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.serve.config.Setting;
import org.stemma.serve.web.Scope;
import org.stemma.serve.web.Tokens;

class StemmaServerTest {

    private static String story;
    private static Asked asked;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        asked = Asked.openly();
        story = "/stories/" + asked.story();
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    @Test
    void answersOnceAndSaysNothingNewWhenAskedAgain() {
        HttpResponse<String> first = asked.get(story);
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = asked.get(story, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(asked.get(story, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void tellsAProgramOfAProblemAndShowsItToAPerson() {
        HttpResponse<String> toProgram = asked.get("/stories/none");
        assertThat(toProgram.statusCode()).isEqualTo(404);
        assertThat(toProgram.headers().firstValue("Content-Type")).contains("application/problem+json");
        for (String missing : List.of("/stories/none", "/no-such-page")) {
            assertThat(asked.get(missing, "Accept", "text/html").body()).contains("<h1>Not found</h1>");
        }
        assertThat(asked.get(story + "/text").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsWhatFailedInsideToItsLog() {
        try (Asked closed = Asked.openly()) {
            String path = "/stories/" + closed.story();
            closed.archive.close();
            HttpResponse<String> failed = closed.get(path);
            assertThat(failed.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(failed.body())
                    .doesNotContain("Exception")
                    .doesNotContain("stemma.")
                    .doesNotContain("sql");
            assertThat(closed.log).anySatisfy(line -> assertThat(line).contains("\"event\":\"failure\""));
        }
    }

    @Test
    void answersToItsOwnNamesOnly() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", asked.server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void refusesChangesThatAPageOfAnotherSiteAsksFor() {
        assertThat(asked.post("/add", "x", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(asked.post("/add", "x", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        try (Asked small = new Asked(Asked.FREE_PORT.with(Setting.MAX_BODY_MB, "1"), Tokens.none())) {
            assertThat(small.post("/add", "x".repeat(1 << 21)).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void letsBrowsersRunNothingButItsFiles() {
        HttpResponse<String> page = asked.get(story);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void measuresByRouteAndNeverByWhatWasAsked() {
        asked.get(story + "/text?node=some-private-name");
        String metrics = asked.get("/metrics").body();
        assertThat(metrics)
                .contains("stemma_requests_total{method=\"GET\",route=\"/stories/{story}\",status=\"200\"}")
                .contains("stemma_request_seconds_bucket{route=\"/stories/{story}\",le=\"0.03\"}")
                .doesNotContain("some-private-name");
        assertThat(asked.log).noneMatch(line -> line.contains("some-private-name"));
    }

    @Test
    void servesOthersOnlyWithTokens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Asked(Asked.FREE_PORT.with(Setting.HOST, "0.0.0.0"), Tokens.none()))
                .withMessageContaining("tokens");
    }

    @Test
    void letsHoldersDoWhatTheirTokensSayAndNotTooOften() throws IOException {
        Path file = folder.resolve("tokens");
        String reader = Tokens.add(file, "reader", Scope.READ);
        String admin = Tokens.add(file, "admin", Scope.ADMIN);
        assertThat(Files.readString(file)).doesNotContain(reader).doesNotContain(admin);
        try (Asked closed = new Asked(Asked.FREE_PORT.with(Setting.RATE, "2"), Tokens.read(file))) {
            String shown = "/stories/" + closed.story();
            // Who makes the page takes a while, in which another's bucket would fill again.
            assertThat(closed.get(shown, "Authorization", "Bearer " + admin).statusCode())
                    .isEqualTo(200);
            assertThat(closed.get(shown).statusCode()).isEqualTo(401);
            assertThat(closed.get(shown, "Authorization", "Bearer " + reader + "x")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(closed.get("/metrics", "Authorization", "Bearer " + reader)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(closed.get("/metrics", "Authorization", "Bearer " + admin)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(closed.get("/health").statusCode()).isEqualTo(200);
            HttpResponse<String> last = null;
            for (int i = 0; i < 5; i++) {
                last = closed.get(shown, "Authorization", "Bearer " + reader);
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
        }
    }
}
