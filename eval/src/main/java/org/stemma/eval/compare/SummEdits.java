package org.stemma.eval.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.stemma.compare.Context;
import org.stemma.compare.Difference;
import org.stemma.compare.SentenceComparer;
import org.stemma.lexicon.WordLists;
import org.stemma.model.Report;
import org.stemma.text.AnalysedReport;
import org.stemma.text.Sentence;
import org.stemma.text.TextAnalyser;
import org.stemma.text.Token;

/**
 * SummEdits, news: does a summary state a fact of its source differently? Label 0 is altered.
 *
 * <p>Source: Laban et al., "SummEdits: Measuring LLM Ability at Factual Reasoning Through The Lens of Summarization"
 * (EMNLP 2023). The unedited summary is never read.
 */
final class SummEdits {

    private static final int RESAMPLES = 1_000;

    /** One summary: its document, whether it is labelled altered, its edit types, and what was flagged. */
    record Item(String document, boolean altered, List<String> edits, String summary, List<String> flags) {}

    private final SentenceComparer comparer = new SentenceComparer();
    private final TextAnalyser analyser = new TextAnalyser();
    private final Map<String, AnalysedReport> documents = new HashMap<>();

    /** All items of {@code file}, in order. */
    static List<Item> measure(Path file) throws IOException {
        SummEdits run = new SummEdits();
        ObjectMapper json = new ObjectMapper();
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String document = node.get("doc").asText();
            String summary = node.get("summary").asText();
            List<String> edits = new ArrayList<>();
            node.get("edit_types").forEach(e -> edits.add(e.asText()));
            items.add(new Item(document, node.get("label").asInt() == 0, edits, summary, run.flags(document, summary)));
        }
        return items;
    }

    private List<String> flags(String document, String summary) {
        AnalysedReport source =
                documents.computeIfAbsent(document, d -> analyser.analyse(Report.of("source" + documents.size(), d)));
        AnalysedReport target = analyser.analyse(Report.of("summary", summary));
        List<String> flags = new ArrayList<>();
        for (Sentence sentence : target.sentences()) {
            List<Sentence> best = best(source, target, sentence);
            if (best.isEmpty()) {
                continue;
            }
            for (Difference d : comparer.compare(source, best, target, List.of(sentence), Context.none())) {
                flags.add(d.type() + ": " + d.from().of(source.text()) + " -> " + d.to().of(target.text()));
            }
        }
        return flags;
    }

    /** The sentence of the source most like {@code sentence}, and up to two that hold more of its words, in their order. */
    private static List<Sentence> best(AnalysedReport source, AnalysedReport target, Sentence sentence) {
        Set<String> stems = stems(target.tokens(sentence));
        record Scored(Sentence sentence, double score) {}
        List<Scored> scored = new ArrayList<>();
        for (Sentence candidate : source.sentences()) {
            Set<String> own = stems(source.tokens(candidate));
            int both = 0;
            for (String stem : stems) {
                both += own.contains(stem) ? 1 : 0;
            }
            if (both >= 2) {
                scored.add(new Scored(candidate, both / Math.sqrt((double) own.size() * stems.size())));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score).thenComparingInt(s -> s.sentence.index()));
        List<Sentence> best = new ArrayList<>();
        Set<String> open = new HashSet<>(stems);
        for (Scored s : scored) {
            Set<String> own = stems(source.tokens(s.sentence));
            long added = open.stream().filter(own::contains).count();
            if (best.isEmpty() || best.size() < 3 && added >= 2 && added >= 0.15 * stems.size()) {
                best.add(s.sentence);
                open.removeAll(own);
            }
        }
        best.sort(Comparator.comparingInt(Sentence::index));
        return best;
    }

    private static Set<String> stems(List<Token> tokens) {
        Set<String> stop = WordLists.english().set("stop");
        Set<String> stems = new HashSet<>();
        for (Token token : tokens) {
            if (!stop.contains(token.form()) && token.lexical()) {
                stems.add(token.stem());
            }
        }
        return stems;
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
        for (Item item : half(items, 0)) {
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
