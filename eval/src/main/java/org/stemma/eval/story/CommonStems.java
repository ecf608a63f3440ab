package org.stemma.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.Report;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;
import org.stemma.text.TokenKind;

/**
 * Writes the share of reports that hold each common English stem, from ECB+ and English MEANTIME.
 *
 * <p>A stem is common when at least four topics know it; its share is the mean over topics, so that a topic with many
 * reports makes no word common. Nothing of the texts but these stems and shares is kept.
 */
public final class CommonStems {

    /** Of 39 topics: at fewer than four, names of one event and its like come in; at more, plain verbs fall out. */
    private static final int TOPICS = 4;

    private final TextAnalyser analyser = new TextAnalyser();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<Set<String>>> topics = new TreeMap<>();

    private CommonStems() {}

    /** Arguments: the folder of the labelled sets, the file to write. */
    public static void main(String[] args) throws IOException {
        CommonStems stems = new CommonStems();
        Path data = Path.of(args[0]);
        for (String line : Files.readAllLines(data.resolve("stories/ecbplus-dev.jsonl"))) {
            JsonNode report = stems.json.readTree(line);
            stems.add("ecb+ " + report.get("topic").asText(), report);
        }
        for (String line : Files.readAllLines(data.resolve("multilingual/meantime.jsonl"))) {
            JsonNode report = stems.json.readTree(line);
            if (report.get("lang").asText().equals("en")) {
                stems.add("meantime " + report.get("id").asText().split("/", 2)[0], report);
            }
        }
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            stems.write(out);
        }
    }

    private void add(String topic, JsonNode report) {
        StringBuilder text = new StringBuilder();
        report.get("sentences")
                .forEach(sentence -> text.append(sentence.asText()).append('\n'));
        Set<String> stems = new HashSet<>();
        for (Token token : analyser.analyse(Report.of("r", text.toString())).tokens()) {
            if (token.kind() == TokenKind.WORD && token.stem().length() > 1) {
                stems.add(token.stem());
            }
        }
        topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(stems);
    }

    private void write(PrintStream out) {
        Map<String, Double> share = new TreeMap<>();
        Map<String, Integer> known = new TreeMap<>();
        for (List<Set<String>> reports : topics.values()) {
            Map<String, Integer> count = new TreeMap<>();
            reports.forEach(report -> report.forEach(stem -> count.merge(stem, 1, Integer::sum)));
            count.forEach((stem, c) -> {
                share.merge(stem, (double) c / reports.size() / topics.size(), Double::sum);
                known.merge(stem, 1, Integer::sum);
            });
        }
        out.print(
                "# Common English stems (Snowball) and the share of news reports that hold them, mean over topics.\n");
        out.print("# From ECB+ (Cybulska and Vossen 2014, CC BY 3.0) and MEANTIME (Minard et al. 2016, CC BY 4.0).\n");
        out.print("# Written by org.stemma.eval.story.CommonStems; version 1.\n");
        share.keySet().stream()
                .filter(stem -> known.getOrDefault(stem, 0) >= TOPICS)
                .sorted(Comparator.comparingDouble((String stem) -> -share.getOrDefault(stem, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(stem ->
                        out.print(String.format(Locale.ROOT, "%s\t%.4f\n", stem, share.getOrDefault(stem, 0.0))));
    }
}
