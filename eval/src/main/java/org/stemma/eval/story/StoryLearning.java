package org.stemma.eval.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.story.StoryModel;
import org.stemma.story.StoryOptions;

/**
 * Learns the model of stories on ECB+ dev, and says by cross-validation over topics what that is worth elsewhere.
 *
 * <p>Coordinate search for the highest B-cubed F1 of one pass, from the middle of the ranges, with a pull towards the
 * start so that nothing is turned for a report or two. In each of five folds the topics are parted; the model is learned on
 * the reports of four fifths and applied to a pass over all, of which the held-out fifth is scored. What is maximised is the
 * mean over the reports as they are and with what the web adds to them ({@link Derived}).
 *
 * <p>Arguments: the folder beside the project; with a second one, {@code bound}, only the bound on closeness is learned, on the
 * reports as they are.
 */
public final class StoryLearning {

    private static final int FOLDS = 5;

    /** What a step must bring. Half a report of 772 is noise. */
    private static final double LEAST_GAIN = 0.002;

    /** The parameters: four shares and two bounds. */
    private record Point(
            double whole, double names, double numbers, double opening, double similarity, double closeness) {

        static final Point START = new Point(0.35, 0.15, 0.10, 0.40, 0.06, 0.50);

        StoryModel model() {
            return new StoryModel(
                    whole, names, numbers, opening, new StoryOptions(similarity, closeness, 10, Duration.ofDays(4)));
        }

        Point with(int parameter, double value) {
            return new Point(
                    parameter == 0 ? value : whole,
                    parameter == 1 ? value : names,
                    parameter == 2 ? value : numbers,
                    parameter == 3 ? value : opening,
                    parameter == 4 ? value : similarity,
                    parameter == 5 ? value : closeness);
        }
    }

    private static final double[][] RANGES = {
        {0.35},
        {0.05, 0.15, 0.25},
        {0.1, 0.2},
        {0.2, 0.4, 0.6},
        {0.045, 0.06, 0.08},
        {0.44, 0.46, 0.48, 0.50, 0.52, 0.54, 0.56},
    };

    private final OnlineScorer scorer;
    private final StorySet derived;
    private final OnlineScorer derivedScorer;
    private final int parameters;
    private final PrintStream out;

    private StoryLearning(StorySet set, boolean boundAlone, PrintStream out) {
        scorer = new OnlineScorer(set);
        parameters = boundAlone ? 1 : RANGES.length;
        derived = boundAlone ? set : Derived.of(set);
        derivedScorer = new OnlineScorer(derived);
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<StorySet> set = new StorySets().shared(Path.of(args[0]), "ecbplus-dev");
        if (set.isEmpty()) {
            out.println("skipped: no shared data (ecbplus-dev) beside the project");
            return;
        }
        new StoryLearning(set.get(), args.length > 1 && args[1].equals("bound"), out).run(set.get());
    }

    private void run(StorySet set) {
        List<String> topics = new ArrayList<>(
                new TreeSet<>(set.reports().stream().map(Labelled::kind).toList()));
        Collections.shuffle(topics, new Random(11));
        Map<Set<String>, Point> learned = new HashMap<>();
        double sum = 0;
        int counted = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> out = new TreeSet<>();
            for (int i = fold; i < topics.size(); i += FOLDS) {
                out.add(topics.get(i));
            }
            Point point = learn(set, r -> !out.contains(r.kind()));
            learned.put(out, point);
            StoryScorer.BCubed held =
                    scorer.bCubed(point.model(), scorer.shuffled(fold + 1), r -> out.contains(r.kind()));
            int size = (int)
                    set.reports().stream().filter(r -> out.contains(r.kind())).count();
            sum += held.f1() * size;
            counted += size;
            print("fold " + fold, point, held);
        }
        out.printf(Locale.ROOT, "cross-validated F1 %.4f%n", sum / counted);
        Point all = learn(set, r -> true);
        print("all", all, scorer.bCubed(all.model(), scorer.shuffled(1), r -> true));
        out.println(all.model());
    }

    private void print(String name, Point point, StoryScorer.BCubed score) {
        out.printf(
                Locale.ROOT,
                "%s: P %.3f R %.3f F1 %.4f with %s%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                point);
    }

    private Point learn(StorySet set, Predicate<Labelled> seen) {
        List<Integer> plain = scorer.shuffled(3).stream()
                .filter(i -> seen.test(set.reports().get(i)))
                .toList();
        List<Integer> more = derivedScorer.shuffled(3).stream()
                .filter(i -> seen.test(derived.reports().get(i)))
                .toList();
        Point best = Point.START;
        double reached = worth(best, plain, more);
        for (int parameter = RANGES.length - 1; parameter >= RANGES.length - parameters; parameter--) {
            for (double value : RANGES[parameter]) {
                Point other = best.with(parameter, value);
                double worth = other.equals(best) ? 0 : worth(other, plain, more);
                if (worth > reached + LEAST_GAIN) {
                    best = other;
                    reached = worth;
                }
            }
        }
        return best;
    }

    /** The mean over the set as it is and the set with what the web adds. */
    private double worth(Point point, List<Integer> plain, List<Integer> more) {
        if (parameters == 1) {
            return scorer.bCubed(point.model(), plain, r -> true).f1();
        }
        return (scorer.bCubed(point.model(), plain, r -> true).f1()
                        + derivedScorer.bCubed(point.model(), more, r -> true).f1())
                / 2;
    }
}
