package org.stemma.eval.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.compare.SupportChecker;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/**
 * SummEdits, news: does a summary state a fact of its source differently? Label 0 is altered.
 *
 * <p>Source: Laban et al., "SummEdits: Measuring LLM Ability at Factual Reasoning Through The Lens of Summarization"
 * (EMNLP 2023). The unedited summary is never read.
 */
final class SummEdits {

    private static final int RESAMPLES = 1_000;

    /** One labelled summary. */
    record Labelled(String document, boolean altered, List<String> edits, String summary) {}

    /**
     * One summary and what was flagged.
     *
     * @param flags what the text states otherwise than its document, or without it
     * @param differences those of them that the comparison of sentences alone found, as in an edition
     */
    record Item(Labelled labelled, List<String> flags, List<String> differences) {

        String document() {
            return labelled.document();
        }

        boolean altered() {
            return labelled.altered();
        }

        List<String> edits() {
            return labelled.edits();
        }

        String summary() {
            return labelled.summary();
        }

        /** The same, judged by the comparison of sentences alone. */
        Item compared() {
            return new Item(labelled, differences, differences);
        }
    }

    private final SupportChecker checker = new SupportChecker(new SentenceComparer());
    private final TextAnalyser analyser = new TextAnalyser();
    private final Map<String, AnalysedReport> documents = new HashMap<>();

    /** All items of {@code file}, in order. */
    static List<Item> measure(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Labelled> labelled = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            List<String> edits = new ArrayList<>();
            node.get("edit_types").forEach(e -> edits.add(e.asText()));
            labelled.add(new Labelled(
                    node.get("doc").asText(),
                    node.get("label").asInt() == 0,
                    edits,
                    node.get("summary").asText()));
        }
        return measure(labelled);
    }

    /** The same of labelled summaries that were read before. */
    static List<Item> measure(List<Labelled> labelled) {
        SummEdits run = new SummEdits();
        return labelled.stream().map(run::item).toList();
    }

    private Item item(Labelled labelled) {
        AnalysedReport source = documents.computeIfAbsent(
                labelled.document(), d -> analyser.analyse(Report.of("source" + documents.size(), d)));
        AnalysedReport target = analyser.analyse(Report.of("summary", labelled.summary()));
        List<String> flags = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Difference d : checker.check(source, target)) {
            String flag = d.type() + ": " + d.from().of(source.text()) + " -> " + d.to().of(target.text());
            flags.add(flag);
            if (d.confidence() >= SupportChecker.SURE) {
                differences.add(flag);
            }
        }
        return new Item(labelled, flags, differences);
    }

    /** Mean of the share of altered summaries flagged and of faithful ones not flagged. */
    static double balanced(List<Item> items) {
        double altered = items.stream().filter(Item::altered).count();
        double faithful = items.size() - altered;
        double hit =
                items.stream().filter(i -> i.altered() && !i.flags().isEmpty()).count();
        double right =
                items.stream().filter(i -> !i.altered() && i.flags().isEmpty()).count();
        return altered == 0 || faithful == 0 ? 0.5 : (hit / altered + right / faithful) / 2;
    }

    /** Share of the altered summaries that are flagged. */
    static double recall(List<Item> items) {
        long altered = items.stream().filter(Item::altered).count();
        long hits =
                items.stream().filter(i -> i.altered() && !i.flags().isEmpty()).count();
        return hits / (double) Math.max(1, altered);
    }

    /** Share of the flagged summaries that are labelled altered. */
    static double precision(List<Item> items) {
        long flagged = items.stream().filter(i -> !i.flags().isEmpty()).count();
        long hits =
                items.stream().filter(i -> i.altered() && !i.flags().isEmpty()).count();
        return hits / (double) Math.max(1, flagged);
    }

    /** Balanced accuracy's 95 % interval by resampling source articles, seeded. */
    static double[] interval(List<Item> items) {
        Map<String, List<Item>> byDocument = new TreeMap<>();
        items.forEach(i ->
                byDocument.computeIfAbsent(i.document(), d -> new ArrayList<>()).add(i));
        List<List<Item>> groups = List.copyOf(byDocument.values());
        SplittableRandom random = new SplittableRandom(7);
        double[] values = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            List<Item> sample = new ArrayList<>();
            for (int g = 0; g < groups.size(); g++) {
                sample.addAll(groups.get(random.nextInt(groups.size())));
            }
            values[r] = balanced(sample);
        }
        java.util.Arrays.sort(values);
        return new double[] {values[RESAMPLES / 40], values[RESAMPLES - RESAMPLES / 40 - 1]};
    }

    static String summary(String name, List<Item> items) {
        long flagged = items.stream().filter(i -> !i.flags().isEmpty()).count();
        long hits =
                items.stream().filter(i -> i.altered() && !i.flags().isEmpty()).count();
        long altered = items.stream().filter(Item::altered).count();
        double[] interval = interval(items);
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d summaries, precision %.3f recall %.3f balanced accuracy %.3f [%.3f, %.3f]",
                name,
                items.size(),
                hits / (double) Math.max(1, flagged),
                hits / (double) altered,
                balanced(items),
                interval[0],
                interval[1]));
        Map<String, int[]> byEdit = new TreeMap<>();
        for (Item item : items) {
            if (item.altered()) {
                int[] n = byEdit.computeIfAbsent(String.join("+", item.edits()), k -> new int[2]);
                n[0]++;
                n[1] += item.flags().isEmpty() ? 0 : 1;
            }
        }
        byEdit.forEach((edit, n) -> out.append("\n  ")
                .append(edit)
                .append(' ')
                .append(n[1])
                .append('/')
                .append(n[0]));
        return out.toString();
    }

    /** Every other document, in the order of their first mention. */
    static List<Item> half(List<Item> items, int which) {
        List<String> documents = items.stream().map(Item::document).distinct().toList();
        return items.stream()
                .filter(i -> documents.indexOf(i.document()) % 2 == which)
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        List<Item> items =
                measure(Shared.file("alterations/summedits-news-dev.jsonl").orElseThrow());
        for (Item item : items) {
            boolean wrong = item.altered() == item.flags().isEmpty();
            if (wrong && arguments.length > 0
                    || !wrong && arguments.length > 1 && !item.flags().isEmpty()) {
                System.out.println((item.altered() ? "MISS " : "FALSE ") + item.edits() + " " + item.summary()
                        + "\n    " + item.flags());
            }
        }
        System.out.println(summary("dev half", half(items, 0)));
        System.out.println(summary("held-out half", half(items, 1)));
    }
}
