package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HarbourExampleTest {

    private static final Path EXAMPLES = Path.of("").toAbsolutePath().resolveSibling("examples");

    private final JsonNode expected = expected();

    @Test
    void everyExpectedSpanHoldsTheWordsItNames() {
        List<JsonNode> spans = expected.findParents("exact");
        assertThat(spans).hasSizeGreaterThan(80);
        for (JsonNode span : spans) {
            String text = text(span.get("report").asText());
            assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                    .isEqualTo(span.get("exact").asText());
        }
    }

    @Test
    void everyReportBelongsToALineageAndEveryOtherPairIsForbidden() throws IOException {
        Set<String> inLineages = new TreeSet<>();
        Set<Set<String>> related = new HashSet<>();
        for (JsonNode lineage : expected.get("lineages")) {
            List<String> members = strings(lineage);
            inLineages.addAll(members);
            members.forEach(a -> members.forEach(b -> related.add(new TreeSet<>(List.of(a, b)))));
        }
        assertThat(inLineages).isEqualTo(reports());
        Set<Set<String>> forbidden = new HashSet<>();
        expected.get("noLinkBetween").forEach(pair -> forbidden.add(new TreeSet<>(strings(pair))));
        for (String a : reports()) {
            for (String b : reports()) {
                Set<String> pair = new TreeSet<>(List.of(a, b));
                assertThat(forbidden.contains(pair)).isEqualTo(!a.equals(b) && !related.contains(pair));
            }
        }
    }

    @Test
    void everyReportHasALineOfMetadata() throws IOException {
        List<String> lines = Files.readAllLines(EXAMPLES.resolve("harbour.meta.csv"));
        Set<String> listed = new TreeSet<>();
        lines.subList(1, lines.size()).forEach(line -> listed.add(line.substring(0, line.indexOf(".txt"))));
        assertThat(listed).isEqualTo(reports());
    }

    private static Set<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("harbour"))) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String text(String report) {
        return read(EXAMPLES.resolve("harbour").resolve(report + ".txt"));
    }

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(read(EXAMPLES.resolve("harbour.expected.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
