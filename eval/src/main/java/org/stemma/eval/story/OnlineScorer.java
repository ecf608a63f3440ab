package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.story.OnlineStories;
import org.stemma.story.StoryModel;
import org.stemma.story.StoryPrint;
import org.stemma.story.StoryPrinter;

/**
 * Scores stories as an archive forms them: one report after the other, in one pass.
 *
 * <p>{@code online.f1} is B-cubed in the set's own order; {@code shuffled} the mean of the same in other orders, drawn with
 * fixed seeds, and {@code spread} the largest difference between any two of all these orders.
 */
public final class OnlineScorer {

    private static final int SHUFFLES = 5;

    private final StorySet set;
    private final List<StoryPrint> prints = new ArrayList<>();

    /** Scores {@code set}, whose reports are printed here, once. */
    public OnlineScorer(StorySet set) {
        this.set = set;
        StoryPrinter printer = new StoryPrinter();
        set.reports().forEach(r -> prints.add(printer.print(r.report().report())));
    }

    /** The measures of {@code model}, named after the set. */
    public SortedMap<String, Double> score(StoryModel model) {
        SortedMap<String, Double> values = new TreeMap<>();
        StoryScorer.BCubed own = bCubed(model, inOrder(), r -> true);
        values.put(set.name() + ".online.precision", own.precision());
        values.put(set.name() + ".online.recall", own.recall());
        values.put(set.name() + ".online.f1", own.f1());
        double least = own.f1();
        double most = own.f1();
        double sum = 0;
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            double f1 = bCubed(model, shuffled(seed), r -> true).f1();
            least = Math.min(least, f1);
            most = Math.max(most, f1);
            sum += f1;
        }
        values.put(set.name() + ".online.shuffled", sum / SHUFFLES);
        values.put(set.name() + ".online.spread", most - least);
        return values;
    }

    /**
     * {@code online.corrected.f1}: the same stories, in the set's own order, against labels of which those are corrected that
     * {@code verdicts} calls plainly wrong; {@code online.lenient.f1} besides passes over what can be seen both ways.
     */
    public SortedMap<String, Double> corrected(StoryModel model, LabelVerdicts verdicts) {
        List<Labelled> reports = set.reports().stream()
                .filter(verdicts::counts)
                .map(r -> new Labelled(r.report(), verdicts.story(r), r.kind()))
                .toList();
        SortedMap<String, Double> values = new TreeMap<>();
        values.put(
                set.name() + ".online.corrected.f1",
                StoryScorer.bCubed(reports, found(model, inOrder())).f1());
        values.put(set.name() + ".online.lenient.f1", verdicts.lenient(reports, found(model, inOrder())));
        return values;
    }

    /** Where the stories of {@code model}, in the set's own order, differ from the labels, and why as far as known; for reading. */
    public List<String> differences(StoryModel model, Optional<LabelVerdicts> verdicts) {
        Map<String, Integer> found = found(model, inOrder());
        List<String> lines = new ArrayList<>();
        verdicts.ifPresent(read -> lines.addAll(new DifferenceCauses(set.reports(), found, read).lines()));
        lines.addAll(new StoryDifferences(set, found).lines());
        return lines;
    }

    List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            order.add(i);
        }
        return order;
    }

    List<Integer> shuffled(int seed) {
        List<Integer> order = inOrder();
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    /** The stories of the reports in {@code order}; the score counts those that {@code counted} accepts. */
    StoryScorer.BCubed bCubed(StoryModel model, List<Integer> order, Predicate<Labelled> counted) {
        Map<String, Integer> found = found(model, order);
        List<Labelled> scored =
                order.stream().map(set.reports()::get).filter(counted).toList();
        return StoryScorer.bCubed(scored, found);
    }

    /** The number of each report's story. */
    Map<String, Integer> found(StoryModel model, List<Integer> order) {
        OnlineStories stories = new OnlineStories(model);
        for (int i : order) {
            stories.add(List.of(
                    new OnlineStories.Arrival(set.reports().get(i).report().id(), prints.get(i))));
        }
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        for (int i : order) {
            String id = set.reports().get(i).report().id();
            String story = String.valueOf(stories.storyOf(id));
            found.put(id, numbers.computeIfAbsent(story, s -> numbers.size()));
        }
        return found;
    }
}
