package org.stemma.eval.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Does a text state a fact of its source differently? Summaries of our own writing, which always run, and SummEdits where it
 * stands beside the project.
 */
public final class SummaryEval {

    private static final String FILE = "data/alterations/summedits-news-dev.jsonl";

    private final List<String> failures = new ArrayList<>();

    /** Figures on the own summaries, and on own ones edited as a language model would. */
    public SortedMap<String, Double> own() throws IOException {
        SortedMap<String, Double> values = values("summaries", SummEdits.measure(read("summaries.txt")));
        values.putAll(halves("edits", SummEdits.measure(read("edits.txt"))));
        values.putAll(halves("articles", SummEdits.measure(read("articles.txt"))));
        return values;
    }

    /** Figures on SummEdits; empty where it is absent. @throws IOException if the file cannot be read */
    public Optional<SortedMap<String, Double>> outside(Path shared) throws IOException {
        Path file = shared.resolve(FILE);
        return Files.exists(file) ? Optional.of(halves("summedits", SummEdits.measure(file))) : Optional.empty();
    }

    /** What went wrong, one summary a line. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private SortedMap<String, Double> values(String set, List<SummEdits.Item> items) {
        SortedMap<String, Double> values = new TreeMap<>();
        double[] interval = SummEdits.interval(items);
        values.put(set + ".balancedAccuracy", SummEdits.balanced(items));
        values.put(set + ".balancedAccuracy.low", interval[0]);
        values.put(set + ".balancedAccuracy.high", interval[1]);
        values.put(set + ".precision", SummEdits.precision(items));
        values.put(set + ".recall", SummEdits.recall(items));
        List<SummEdits.Item> claimed =
                items.stream().map(SummEdits.Item::compared).toList();
        values.put(set + ".compared.precision", SummEdits.precision(claimed));
        values.put(set + ".compared.recall", SummEdits.recall(claimed));
        for (SummEdits.Item item : items) {
            if (item.altered() == item.flags().isEmpty()) {
                failures.add((item.altered() ? "missed " : "false ") + item.edits() + " " + item.summary() + " | "
                        + item.flags());
            }
        }
        return values;
    }

    /** The figures, and those of each half: rules are written from the failures of the worked one alone. */
    private SortedMap<String, Double> halves(String set, List<SummEdits.Item> items) {
        SortedMap<String, Double> values = values(set, items);
        values.put(set + ".worked.balancedAccuracy", SummEdits.balanced(SummEdits.half(items, 0)));
        values.put(set + ".unseen.balancedAccuracy", SummEdits.balanced(SummEdits.half(items, 1)));
        return values;
    }

    private static List<SummEdits.Labelled> read(String name) throws IOException {
        List<SummEdits.Labelled> labelled = new ArrayList<>();
        try (InputStream in = SummaryEval.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            String document = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    document = line.substring(2);
                } else if (line.startsWith("~ ") || line.startsWith("! ")) {
                    labelled.add(new SummEdits.Labelled(document, line.startsWith("! "), List.of(), line.substring(2)));
                }
            }
        }
        return labelled;
    }
}
