package org.stemma.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.edition.Editor;
import org.stemma.eval.near.NearDuplicates;
import org.stemma.eval.score.Scores;
import org.stemma.eval.story.StorySets;
import org.stemma.model.Report;
import org.stemma.model.Stemma;
import org.stemma.read.ReportReader;

/** Runs the family tree over real archives: wire repeats, updates and corrections, and copies on the web. */
final class NearEvaluation {

    private static final List<String> SETS =
            List.of("stories/web-dev-1.jsonl", "stories/web-dev-2.jsonl", "bulk/reuters21578.jsonl.gz");

    /** Linked pairs of each set that are written out for reading. */
    private static final int PAIRS = 50;

    private final Arguments arguments;
    private final PrintStream out;
    private boolean complete = true;

    NearEvaluation(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** Whether every set was measured. */
    boolean complete() {
        return complete;
    }

    /** Measures on every set that is there and asked for; says which are not. */
    SortedMap<String, Double> values() throws IOException {
        Scores scores = new Scores();
        List<String> pairs = new ArrayList<>();
        for (String set : SETS) {
            Path file = arguments.shared().resolve("data").resolve(set);
            if (!Files.exists(file)) {
                complete = false;
                out.println("skipped: no shared data (" + set + ") beside the project");
            } else if (!set.contains(arguments.only())) {
                complete = false;
            } else {
                pairs.addAll(measure(set.replaceAll("^.*/|\\..*$", ""), file, scores));
            }
        }
        if (arguments.failures().isPresent()) {
            Files.write(arguments.failures().get(), pairs, StandardCharsets.UTF_8);
        }
        return scores.values();
    }

    private List<String> measure(String name, Path file, Scores scores) throws IOException {
        List<Report> reports = ReportReader.reports(List.of(file));
        long start = System.nanoTime();
        Stemma stemma = Editor.withDefaults().stemma(reports, false);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s: %d reports, %d links, %.1f s%n",
                name,
                reports.size(),
                stemma.links().size(),
                seconds);
        NearDuplicates near = new NearDuplicates(reports, stemma);
        near.score(name, read(name), stories(name), scores);
        return near.pairs(PAIRS);
    }

    /** The labelled story of each report of {@code name}, by id; empty for a set without labels. */
    private Map<String, String> stories(String name) throws IOException {
        Map<String, String> stories = new TreeMap<>();
        new StorySets()
                .shared(arguments.shared(), name)
                .ifPresent(
                        set -> set.reports().forEach(r -> stories.put(r.report().id(), r.story())));
        return stories;
    }

    /** Verdicts on linked pairs that a person has read: {@link NearDuplicates#key}, a tab, right or wrong. */
    private Map<String, String> read(String name) throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        Path file = arguments.home().resolve(Path.of("eval", "read", name + ".tsv"));
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int tab = line.lastIndexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    verdicts.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return verdicts;
    }
}
