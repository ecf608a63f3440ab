package org.stemma.eval.candidates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.stemma.eval.planted.PlantedPairs;
import org.stemma.model.Report;
import org.stemma.sketch.CandidateOptions;
import org.stemma.sketch.CandidatePair;
import org.stemma.sketch.CandidateSearch;
import org.stemma.sketch.Sketch;
import org.stemma.sketch.SketchOptions;

/** Candidate search among 19,043 real wire reports: recall, time, and how many pairs are left to align. */
public final class ReutersSet {

    private static final int PARAPHRASES = 500;
    private static final int LEAST_WORDS = 60;
    private static final Pattern PLAIN_WORD = Pattern.compile("\\b[a-z]+\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Report> reports;

    private ReutersSet(List<Report> reports) {
        this.reports = reports;
    }

    /** The set, if it lies in {@code shared}. */
    public static Optional<ReutersSet> in(Path shared) throws IOException {
        Path file = shared.resolve(Path.of("data", "bulk", "reuters21578.jsonl.gz"));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<Report> reports = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                reports.add(Report.of(
                        "r" + node.path("id").asText(), node.path("text").asText("")));
            }
        }
        return Optional.of(new ReutersSet(reports));
    }

    /**
     * Measures. Seconds are those of the first run in this process, after load. Paraphrases replace that share of all
     * lower-case words by words drawn from the set; names and figures stay.
     */
    public SortedMap<String, Double> score() {
        SortedMap<String, Double> values = new TreeMap<>();
        long start = System.nanoTime();
        List<Sketch> sketches = CandidateSearch.sketches(reports, SketchOptions.defaults());
        List<CandidatePair> pairs = CandidateSearch.pairs(sketches, CandidateOptions.defaults());
        values.put("reuters.seconds", (System.nanoTime() - start) / 1e9);
        values.put("reuters.pairs", (double) pairs.size());
        values.put("reuters.containment.recall", CandidateScorer.containment(reports));
        for (int grade : List.of(40, 60, 80)) {
            values.put("reuters.paraphrase" + grade + ".recall", paraphrases(grade));
        }
        return values;
    }

    private double paraphrases(int grade) {
        Random random = new Random(grade);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < reports.size(); i += 10) {
            PLAIN_WORD
                    .matcher(reports.get(i).text())
                    .results()
                    .map(MatchResult::group)
                    .forEach(words::add);
        }
        List<Report> all = new ArrayList<>(reports);
        List<PlantedPairs.Pair> pairs = new ArrayList<>();
        while (pairs.size() < PARAPHRASES) {
            Report source = reports.get(random.nextInt(reports.size()));
            if (source.text().split("\\s+").length >= LEAST_WORDS) {
                String text = PLAIN_WORD
                        .matcher(source.text())
                        .replaceAll(match -> random.nextInt(100) < grade
                                ? words.get(random.nextInt(words.size())).toLowerCase(Locale.ROOT)
                                : match.group());
                Report paraphrase = Report.of("paraphrase" + pairs.size(), text);
                all.add(paraphrase);
                pairs.add(new PlantedPairs.Pair(source.id(), paraphrase.id()));
            }
        }
        return CandidateScorer.paraphrases(all, pairs);
    }
}
