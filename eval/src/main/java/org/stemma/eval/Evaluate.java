package org.stemma.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.edition.Editor;
import org.stemma.eval.candidates.CandidateScorer;
import org.stemma.eval.candidates.ReutersSet;
import org.stemma.eval.chronicle.ChronicleEval;
import org.stemma.eval.claims.ClaimEval;
import org.stemma.eval.compare.SummaryEval;
import org.stemma.eval.extraction.ExtractionEval;
import org.stemma.eval.extraction.PageSets;
import org.stemma.eval.names.NamesEval;
import org.stemma.eval.planted.PlantedCase;
import org.stemma.eval.planted.Planting;
import org.stemma.eval.planted.ReaderSource;
import org.stemma.eval.planted.Scorer;
import org.stemma.eval.planted.ShingleScript;
import org.stemma.eval.score.Detector;
import org.stemma.eval.score.Floors;
import org.stemma.eval.story.LabelVerdicts;
import org.stemma.eval.story.OnlineScorer;
import org.stemma.eval.story.StoryScorer;
import org.stemma.eval.story.StorySet;
import org.stemma.eval.story.StorySets;
import org.stemma.eval.story.TfIdfBaseline;
import org.stemma.eval.time.DateEval;
import org.stemma.eval.tradition.Scriptorium;
import org.stemma.eval.tradition.Tradition;
import org.stemma.eval.tradition.TraditionScorer;
import org.stemma.model.Edition;
import org.stemma.model.Report;
import org.stemma.story.StoryGrouper;
import org.stemma.story.StoryModel;

/** Measures Stemma on labelled sets, and holds or raises the floors. Exit: 0 all floors hold, 1 one is broken, 2 wrong use. */
public final class Evaluate {

    private static final int EXAMPLES = 12;

    /** What is printed for each third of sizes of large planted cases. */
    private static final Set<String> BY_SIZE = Set.of(
            "link.any.f1",
            "link.verbatim.f1",
            "link.rewrite40.f1",
            "link.rewrite60.f1",
            "link.rewrite80.f1",
            "direction.accuracy",
            "lost.precision",
            "lost.recall",
            "lineage.ari",
            "alteration.precision",
            "alteration.recall",
            "alteration.falseAlarmsPerThousand");

    private final Arguments arguments;
    private final PrintStream out;

    private Evaluate(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** See docs/evaluation.md. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Arguments> arguments = Arguments.parse(List.of(args));
        if (arguments.isEmpty()) {
            System.err.println(Arguments.USAGE);
            System.exit(2);
        } else {
            System.exit(new Evaluate(arguments.get(), out).run() ? 0 : 1);
        }
    }

    private boolean run() throws IOException {
        return switch (arguments.set()) {
            case "planted" -> planted();
            case "planted-ecb" -> plantedEcb();
            case "planted-large" -> plantedLarge();
            case "traditions" -> traditions();
            case "near" -> near();
            case "stories" -> stories();
            case "extraction" -> extraction();
            case "candidates" -> candidates();
            case "summaries" -> summaries();
            case "dates" -> dates();
            case "names" -> names();
            case "claims" -> claims();
            case "chronicle" -> chronicle();
            default -> throw new IllegalStateException("no set " + arguments.set());
        };
    }

    private boolean extraction() throws IOException {
        ExtractionEval own = new ExtractionEval();
        SortedMap<String, Double> ours = own.own(arguments.home());
        print(ours);
        Optional<Path> folder = PageSets.outside(arguments.home());
        if (folder.isEmpty()) {
            out.println("no labelled pages beside the checkout: extraction.tsv was not measured");
            return floors("extraction-own.tsv", ours);
        }
        ExtractionEval outside = new ExtractionEval();
        SortedMap<String, Double> values = outside.outside(folder.get(), 1);
        values.putAll(new ExtractionEval().otherwise(folder.get()));
        print(values);
        outside.worst(EXAMPLES).forEach(line -> out.println("  " + line));
        if (arguments.failures().isPresent()) {
            Files.write(arguments.failures().get(), outside.worst(Integer.MAX_VALUE), StandardCharsets.UTF_8);
        }
        return floors("extraction-own.tsv", ours) & floors("extraction.tsv", values);
    }

    private boolean names() throws IOException {
        SortedMap<String, Double> own = NamesEval.both(NamesEval.own());
        print(own);
        boolean holds = floors("names-own.tsv", own);
        Path folder = arguments.shared().resolve("data/multilingual");
        if (!Files.exists(folder)) {
            out.println("skipped: no shared data (multilingual) beside the project");
            return holds;
        }
        SortedMap<String, Double> values = NamesEval.both(NamesEval.meantime(folder));
        print(values);
        return holds & floors("names-meantime.tsv", values);
    }

    private boolean claims() throws IOException {
        ClaimEval.Result result = ClaimEval.run();
        print(result.values());
        result.faults().forEach(line -> out.println("  " + line));
        return floors("claims.tsv", result.values());
    }

    private boolean planted() throws IOException {
        boolean holds = planted(new Planting(new ReaderSource()).own(), detector(), "planted.tsv");
        if (!arguments.only().isEmpty()) {
            return holds;
        }
        Scorer sampled = new Scorer();
        sampled.score(detector(), new Planting(new ReaderSource()).sample());
        return holds & floors("planted-sample.tsv", sampled.scores().values());
    }

    private boolean plantedEcb() throws IOException {
        Path file = arguments.shared().resolve("data/stories/ecbplus-dev.jsonl");
        if (!Files.exists(file)) {
            out.println("skipped: no shared data (stories/ecbplus-dev.jsonl) beside the project");
            return true;
        }
        return planted(new Planting(new ReaderSource()).ecb(file), detector(), "planted-ecb.tsv");
    }

    private boolean plantedLarge() throws IOException {
        List<PlantedCase> cases = new Planting(new ReaderSource()).large();
        Detector detector = detector();
        IdentityHashMap<List<Report>, List<Edition>> known = new IdentityHashMap<>();
        Detector once = reports -> known.computeIfAbsent(reports, detector::editions);
        cases.stream()
                .filter(planted -> planted.name().contains(arguments.only()))
                .collect(Collectors.groupingBy(Planting::band, TreeMap::new, Collectors.toList()))
                .forEach((band, part) -> {
                    Scorer scorer = new Scorer();
                    long start = System.nanoTime();
                    scorer.score(once, part);
                    double seconds = (System.nanoTime() - start) / 1e9;
                    SortedMap<String, Double> values = scorer.scores().values();
                    out.printf(
                            Locale.ROOT,
                            "%s reports: %d cases, %.2f s each%n",
                            band,
                            part.size(),
                            seconds / part.size());
                    values.keySet().retainAll(BY_SIZE);
                    print(values);
                });
        return planted(cases, once, "planted-large.tsv");
    }

    private boolean traditions() throws IOException {
        Scriptorium scriptorium = new Scriptorium(new ReaderSource());
        boolean holds = traditions(scriptorium.own(), "traditions.tsv");
        TraditionScorer sampled = new TraditionScorer();
        sampled.score(detector(), scriptorium.sample());
        holds &= floors("traditions-sample.tsv", sampled.scores().values());
        for (String set : List.of("ecbplus-dev", "web-dev-1")) {
            Path file = arguments.shared().resolve("data/stories/" + set + ".jsonl");
            if (Files.exists(file)) {
                out.println("\nof " + set + ":");
                holds &= traditions(scriptorium.of(file), "traditions-" + set + ".tsv");
            } else {
                out.println("skipped: no shared data (" + set + ") beside the project");
            }
        }
        return holds;
    }

    private boolean traditions(List<Tradition> all, String floors) throws IOException {
        List<Tradition> traditions = all.stream()
                .filter(tradition -> tradition.name().contains(arguments.only()))
                .toList();
        TraditionScorer scorer = new TraditionScorer();
        scorer.score(detector(), traditions);
        print(scorer.scores().values());
        if (arguments.failures().isPresent()) {
            Files.write(Path.of(arguments.failures().get() + "." + floors), scorer.failures(), StandardCharsets.UTF_8);
        }
        return floors(floors, scorer.scores().values());
    }

    private static Detector detector() {
        Editor editor = Editor.withDefaults();
        return reports -> editor.editAll(reports, List.of());
    }

    private boolean planted(List<PlantedCase> all, Detector detector, String floors) throws IOException {
        List<PlantedCase> cases = all.stream()
                .filter(planted -> planted.name().contains(arguments.only()))
                .toList();
        long start = System.nanoTime();
        Scorer scorer = new Scorer();
        scorer.score(detector, cases);
        out.printf(
                Locale.ROOT,
                "planted: %d cases, %d reports, %.1f s%n",
                cases.size(),
                cases.stream().mapToInt(planted -> planted.reports().size()).sum(),
                (System.nanoTime() - start) / 1e9);
        SortedMap<String, Double> values = scorer.scores().values();
        print(values);
        for (String measure : List.of("lineage.ari", "lineage.bcubed.f1")) {
            out.println("\nan hour's script (containment of 5-shingles, single linkage, threshold best by " + measure
                    + "):");
            print(ShingleScript.best(cases, measure));
        }
        if (arguments.failures().isPresent()) {
            Files.write(arguments.failures().get(), scorer.failures().lines(EXAMPLES), StandardCharsets.UTF_8);
        }
        return floors(floors, values);
    }

    private boolean chronicle() throws IOException {
        ChronicleEval chronicle = new ChronicleEval();
        SortedMap<String, Double> values = chronicle.measure();
        print(values);
        chronicle.failures().forEach(line -> out.println("  " + line));
        return floors("chronicle-own.tsv", values);
    }

    private boolean dates() throws IOException {
        DateEval dates = new DateEval();
        SortedMap<String, Double> values = dates.measure();
        print(values);
        dates.failures().forEach(line -> out.println("  " + line));
        return floors("dates-own.tsv", values);
    }

    private boolean summaries() throws IOException {
        SummaryEval summaries = new SummaryEval();
        SortedMap<String, Double> own = summaries.own();
        print(own);
        boolean holds = floors("summaries-own.tsv", own);
        Optional<SortedMap<String, Double>> outside = summaries.outside(arguments.shared());
        if (outside.isEmpty()) {
            out.println("skipped: no shared data (summedits-news-dev.jsonl) beside the project");
        } else {
            print(outside.get());
            holds &= floors("summaries.tsv", outside.get());
        }
        if (arguments.failures().isPresent()) {
            Files.write(arguments.failures().get(), summaries.failures(), StandardCharsets.UTF_8);
        }
        return holds;
    }

    private boolean candidates() throws IOException {
        SortedMap<String, Double> own = CandidateScorer.own();
        print(own);
        boolean holds = floors("candidates-own.tsv", own);
        Optional<ReutersSet> reuters = ReutersSet.in(arguments.shared());
        if (reuters.isEmpty()) {
            out.println("skipped: no shared data (reuters21578) beside the project");
            return holds;
        }
        SortedMap<String, Double> values = reuters.get().score();
        print(values);
        return holds & floors("candidates-reuters.tsv", values);
    }

    private boolean stories() throws IOException {
        StorySets sets = new StorySets();
        boolean holds = stories(sets.own());
        for (String name : StorySets.SHARED) {
            Optional<StorySet> set = sets.shared(arguments.shared(), name);
            if (set.isPresent()) {
                holds &= stories(set.get());
            } else {
                out.println("skipped: no shared data (" + name + ") beside the project");
            }
        }
        return holds;
    }

    private boolean stories(StorySet set) throws IOException {
        if (!set.name().contains(arguments.only())) {
            return true;
        }
        SortedMap<String, Double> values = new StoryScorer(new StoryGrouper()).score(set);
        OnlineScorer online = new OnlineScorer(set);
        values.putAll(online.score(StoryModel.shipped()));
        values.putAll(new TfIdfBaseline(set).score());
        Optional<LabelVerdicts> read = LabelVerdicts.of(arguments.home(), set.name());
        read.ifPresent(verdicts -> values.putAll(online.corrected(StoryModel.shipped(), verdicts)));
        print(values);
        if (arguments.failures().isPresent() && !arguments.only().isEmpty()) {
            Files.write(
                    arguments.failures().get(), online.differences(StoryModel.shipped(), read), StandardCharsets.UTF_8);
        }
        return floors("stories-" + set.name() + ".tsv", values);
    }

    private boolean near() throws IOException {
        NearEvaluation near = new NearEvaluation(arguments, out);
        SortedMap<String, Double> values = near.values();
        print(values);
        return !near.complete() || floors("near.tsv", values);
    }

    private void print(SortedMap<String, Double> values) {
        values.forEach((name, value) -> out.printf(Locale.ROOT, "  %-44s %8.3f%n", name, value));
    }

    private boolean floors(String name, SortedMap<String, Double> values) throws IOException {
        Path file = arguments.home().resolve(Path.of("eval", "floors", name));
        if (!Files.exists(file) || !arguments.only().isEmpty()) {
            return true;
        }
        Floors floors = Floors.read(file);
        if (arguments.raise()) {
            floors.raised(values).write(file);
            out.println("floors raised in " + name);
        }
        List<String> broken = floors.broken(values);
        broken.forEach(line -> out.println("broken floor: " + line));
        out.println(name + ": " + (broken.isEmpty() ? "all floors hold" : broken.size() + " floors broken"));
        return broken.isEmpty();
    }
}
