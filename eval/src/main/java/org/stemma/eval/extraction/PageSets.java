package org.stemma.eval.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labelled pages: the project's own, and two sets that stand outside it. */
public final class PageSets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageSets() {}

    /**
     * The folder of the labelled pages outside the project: {@code data/extraction} under the folder that the system
     * property {@code stemma.shared} names, else under {@code shared} beside the checkout; empty when it is not there.
     */
    public static Optional<Path> outside(Path home) {
        String named = System.getProperty("stemma.shared", "");
        Path shared = named.isEmpty() ? home.resolveSibling("shared") : Path.of(named);
        Path folder = shared.resolve(Path.of("data", "extraction"));
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** The project's own pages, by name. */
    static List<LabelledPage> own(Path home) throws IOException {
        List<LabelledPage> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve(Path.of("eval", "fixtures", "pages")))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                JsonNode gold = JSON.readTree(file.toFile());
                out.add(new LabelledPage(
                        name,
                        Files.readAllBytes(file.resolveSibling(name + ".html")),
                        "",
                        List.of(),
                        texts(gold.path("without")),
                        String.join("\n", texts(gold.path("body"))),
                        gold.path("title").asText(),
                        texts(gold.path("authors")),
                        true,
                        gold.path("date").asText()));
            }
        }
        return out;
    }

    /** Pages labelled by segments; every {@code step}-th of them. */
    static List<LabelledPage> segments(Path folder, int step) throws IOException {
        List<LabelledPage> out = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve("segments.jsonl"));
        for (int i = 0; i < lines.size(); i += step) {
            JsonNode page = JSON.readTree(lines.get(i));
            String name = page.path("file").asText();
            out.add(new LabelledPage(
                    name,
                    Files.readAllBytes(folder.resolve("pages").resolve(name)),
                    page.path("url").asText(),
                    texts(page.path("with")),
                    texts(page.path("without")),
                    "",
                    "",
                    List.of(),
                    false,
                    ""));
        }
        return out;
    }

    /** Outlets' pages with text and metadata; every {@code step}-th of them. */
    static List<LabelledPage> outlets(Path folder, int step) throws IOException {
        List<LabelledPage> out = new ArrayList<>();
        int n = 0;
        for (String line : Files.readAllLines(folder.resolve("outlets.jsonl"))) {
            JsonNode outlet = JSON.readTree(line);
            List<String> files = texts(outlet.path("pages"));
            int k = 0;
            for (JsonNode gold : outlet.path("gold")) {
                String name = files.get(k++);
                if (n++ % step == 0) {
                    out.add(outlet(folder, name, gold));
                }
            }
        }
        return out;
    }

    private static LabelledPage outlet(Path folder, String name, JsonNode gold) throws IOException {
        List<String> body = new ArrayList<>(texts(gold.path("body").path("summary")));
        for (JsonNode section : gold.path("body").path("sections")) {
            body.addAll(texts(section.path("headline")));
            body.addAll(texts(section.path("paragraphs")));
        }
        String date = gold.path("publishing_date").asText();
        return new LabelledPage(
                name,
                Files.readAllBytes(folder.resolve(name)),
                "",
                List.of(),
                List.of(),
                String.join("\n", body),
                gold.path("title").asText().strip(),
                texts(gold.path("authors")),
                true,
                date.length() >= 10 ? date.substring(0, 10) : "");
    }

    private static List<String> texts(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(n -> out.add(n.asText()));
        return out;
    }
}
