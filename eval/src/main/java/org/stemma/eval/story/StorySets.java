package org.stemma.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.eval.planted.PlantedCase;
import org.stemma.eval.planted.Planting;
import org.stemma.eval.planted.ReaderSource;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.model.Report;
import org.stemma.read.Read;
import org.stemma.read.ReadOptions;
import org.stemma.read.ReportReader;
import org.stemma.text.TextAnalyser;

/** The labelled sets: our own, which is always there, and those that lie beside the project. */
public final class StorySets {

    /** The sets beside the project; only the first may be tuned on. */
    public static final List<String> SHARED = List.of("ecbplus-dev", "web-dev-1", "web-dev-2");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextAnalyser analyser = new TextAnalyser();
    private final ReportReader reader = new ReportReader(ReadOptions.defaults());

    /** One planted case of each of the twelve invented events, and two alike accidents. All our own writing. */
    public StorySet own() {
        Map<String, PlantedCase> cases = new TreeMap<>();
        for (PlantedCase planted : new Planting(new ReaderSource()).sample()) {
            cases.putIfAbsent(planted.name().split("-", 2)[0], planted);
        }
        List<Labelled> labelled = new ArrayList<>();
        cases.forEach((event, planted) -> planted.reports().forEach(report -> {
            Report unique = report.withId(event + "/" + report.id());
            labelled.add(new Labelled(analyser.analyse(unique), event, event));
        }));
        labelled.addAll(alike());
        return new StorySet("own", labelled);
    }

    private List<Labelled> alike() {
        List<Labelled> labelled = new ArrayList<>();
        String[] lines = resource("alike.txt").split("\n");
        for (int i = 0; i + 2 < lines.length; i++) {
            if (lines[i].startsWith("== ")) {
                String[] names = lines[i].substring(3).split(" ");
                Report report = read(names[1], "", lines[i + 1], lines[i + 2]);
                labelled.add(new Labelled(analyser.analyse(report), names[0], "mine"));
            }
        }
        return labelled;
    }

    private static String resource(String name) {
        try (InputStream in = StorySets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name, e);
        }
    }

    /** The set {@code name}, each text read as the command would read it; empty when it does not lie in {@code shared}. */
    public Optional<StorySet> shared(Path shared, String name) throws IOException {
        Path file = shared.resolve(Path.of("data", "stories", name + ".jsonl"));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<Labelled> labelled = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            Report report = read(
                    node.path("id").asText(),
                    node.path("url").asText(""),
                    node.path("title").asText(""),
                    text(node));
            labelled.add(new Labelled(
                    analyser.analyse(report),
                    node.path("story").asText(),
                    node.path("topic").asText("")));
        }
        return Optional.of(new StorySet(name, labelled));
    }

    private static String text(JsonNode node) {
        if (node.has("text")) {
            return node.get("text").asText();
        }
        List<String> sentences = new ArrayList<>();
        node.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        return String.join("\n", sentences);
    }

    private Report read(String id, String address, String title, String text) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text);
        if (!title.isBlank()) {
            line.put("title", title);
        }
        if (!address.isBlank()) {
            line.put("url", address);
        }
        ByteArrayInputStream bytes = new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (Stream<Read> reads = reader.read(List.of(), bytes)) {
            return reads.filter(Read.Kept.class::isInstance)
                    .map(read -> ((Read.Kept) read).report())
                    .findFirst()
                    .orElseGet(() -> Report.of(id, text));
        }
    }
}
