package org.stemma.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.stemma.read.Shared;

/** A short, seeded run over mutated pages; {@code read/fuzz} runs longer. Found cases are kept in fixtures/html-found. */
class HtmlMutationTest {

    private static final int ROUNDS = 40;

    private static final List<String> TOKENS = List.of(
            "<table>",
            "</table>",
            "<td>",
            "<svg>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<p",
            ">",
            "\"",
            "'",
            "<a href='",
            "<li>",
            "&#0;",
            "&#x202e;",
            "\u0000",
            "<template>",
            "<frameset>",
            "<plaintext>",
            "{\"@type\":\"NewsArticle\",",
            "<br><br>",
            "</body>",
            "<h1>",
            "<noscript>",
            "<select>",
            "<math>",
            "<title>");

    @Test
    void noMutatedPageBreaksTheReader() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            byte[] bytes = Files.readAllBytes(page);
            SplittableRandom random =
                    new SplittableRandom(page.getFileName().toString().hashCode());
            for (int round = 0; round < ROUNDS; round++) {
                byte[] mutant = mutate(bytes, random);
                long start = HtmlFuzz.cpu();
                HtmlFuzz.check(mutant);
                assertThat(Duration.ofNanos(HtmlFuzz.cpu() - start))
                        .as("%s, round %d", page.getFileName(), round)
                        .isLessThan(Duration.ofSeconds(20));
            }
        }
    }

    /** Real pages lie beside the project; a few of them, cut to a bearable size, are mutated too. */
    @Test
    void noMutatedRealPageBreaksTheReader() throws IOException {
        Path folder = Shared.file("extraction/pages");
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.sorted().toList();
        }
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < pages.size(); i += 20) {
            byte[] bytes;
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(pages.get(i)))) {
                bytes = in.readNBytes(150_000);
            }
            for (int round = 0; round < 3; round++) {
                byte[] mutant = mutate(bytes, random);
                assertThatCode(() -> HtmlFuzz.check(mutant))
                        .as("page %d, round %d", i, round)
                        .doesNotThrowAnyException();
            }
        }
    }

    /** What fuzzing found once, reduced to its markup. */
    @Test
    void pagesThatOnceBrokeTheReaderAreRead() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/fixtures/html-found"))) {
            for (Path file :
                    found.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                HtmlFuzz.check(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void everyPrefixOfAPageCanBeRead() throws IOException {
        byte[] bytes = Files.readAllBytes(pages().getFirst());
        for (int length = 0; length < bytes.length; length += 37) {
            HtmlFuzz.check(Arrays.copyOf(bytes, length));
        }
    }

    private static byte[] mutate(byte[] bytes, SplittableRandom random) {
        StringBuilder s = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && !s.isEmpty(); i++) {
            int at = random.nextInt(s.length());
            int span = Math.min(s.length() - at, 1 + random.nextInt(200));
            switch (random.nextInt(5)) {
                case 0 -> s.delete(at, at + span);
                case 1 -> s.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
                case 2 -> s.insert(at, s.substring(at, at + span).repeat(1 + random.nextInt(30)));
                case 3 -> s.setCharAt(at, (char) random.nextInt(256));
                default -> s.insert(random.nextInt(s.length()), s.substring(at, at + span));
            }
        }
        return s.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> pages() throws IOException {
        List<Path> out = new ArrayList<>();
        try (Stream<Path> own = Files.list(Path.of("..", "eval", "fixtures", "pages"))) {
            own.filter(p -> p.toString().endsWith(".html")).sorted().forEach(out::add);
        }
        return out;
    }
}
