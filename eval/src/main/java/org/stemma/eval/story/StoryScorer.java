package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.story.StorySet.Labelled;
import org.stemma.story.Grouping;
import org.stemma.story.LoneReport;
import org.stemma.story.StoryGroup;
import org.stemma.story.StoryGrouper;

/**
 * Scores a grouping of a set: as a whole, and of small folders drawn from it, as people will hand them in.
 *
 * <p>B-cubed of Bagga and Baldwin 1998. Folders are drawn with a fixed seed.
 */
public final class StoryScorer {

    private static final int FOLDERS = 100;
    private static final int REPORTS = 5;

    private final StoryGrouper grouper;

    /** Scores what {@code grouper} makes of reports. */
    public StoryScorer(StoryGrouper grouper) {
        this.grouper = grouper;
    }

    /**
     * The measures of {@code set}, named after it: {@code all} as a whole (precision, recall, f1, stories); and of
     * folders of five reports a story: {@code one} (share that comes out whole), {@code outlier} (reports left alone in
     * those), {@code two}, {@code five} and {@code alike} (two stories of one kind), each f1.
     */
    public SortedMap<String, Double> score(StorySet set) {
        SortedMap<String, Double> values = new TreeMap<>();
        BCubed all = bCubed(set.reports());
        values.put(set.name() + ".all.precision", all.precision());
        values.put(set.name() + ".all.recall", all.recall());
        values.put(set.name() + ".all.f1", all.f1());
        Random random = new Random(7);
        List<List<Labelled>> stories =
                set.stories().stream().filter(story -> story.size() >= 4).toList();
        one(set.name(), stories, random, values);
        values.put(set.name() + ".two.f1", folders(stories, 2, random));
        values.put(set.name() + ".five.f1", folders(stories, 5, random));
        List<List<List<Labelled>>> alike = set.alike();
        if (!alike.isEmpty()) {
            double sum = 0;
            for (int i = 0; i < FOLDERS; i++) {
                sum += bCubed(folder(alike.get(random.nextInt(alike.size())), 2, random))
                        .f1();
            }
            values.put(set.name() + ".alike.f1", sum / FOLDERS);
        }
        return values;
    }

    private void one(String name, List<List<Labelled>> stories, Random random, SortedMap<String, Double> values) {
        int whole = 0;
        int alone = 0;
        int reports = 0;
        for (int i = 0; i < FOLDERS; i++) {
            List<Labelled> folder = folder(stories, 1, random);
            Grouping grouping = group(folder);
            whole += grouping.stories().size() == 1 && grouping.alone().isEmpty() ? 1 : 0;
            alone += grouping.alone().size();
            reports += folder.size();
        }
        values.put(name + ".one.whole", (double) whole / FOLDERS);
        values.put(name + ".one.outlier", (double) alone / reports);
    }

    private double folders(List<List<Labelled>> stories, int count, Random random) {
        double sum = 0;
        for (int i = 0; i < FOLDERS; i++) {
            sum += bCubed(folder(stories, count, random)).f1();
        }
        return sum / FOLDERS;
    }

    private static List<Labelled> folder(List<List<Labelled>> stories, int count, Random random) {
        List<List<Labelled>> drawn = new ArrayList<>(stories);
        Collections.shuffle(drawn, random);
        List<Labelled> folder = new ArrayList<>();
        for (List<Labelled> story : drawn.subList(0, Math.min(count, drawn.size()))) {
            List<Labelled> reports = new ArrayList<>(story);
            Collections.shuffle(reports, random);
            folder.addAll(reports.subList(0, Math.min(REPORTS, reports.size())));
        }
        return folder;
    }

    private Grouping group(List<Labelled> reports) {
        return grouper.group(reports.stream().map(Labelled::report).toList());
    }

    /** @param f1 the harmonic mean of both */
    record BCubed(double precision, double recall, double f1) {}

    BCubed bCubed(List<Labelled> reports) {
        Map<String, Integer> found = new HashMap<>();
        Grouping grouping = group(reports);
        int number = 0;
        for (StoryGroup story : grouping.stories()) {
            for (String id : story.reports()) {
                found.put(id, number);
            }
            number++;
        }
        for (LoneReport lone : grouping.alone()) {
            found.put(lone.report(), number++);
        }
        return bCubed(reports, found);
    }

    static BCubed bCubed(List<Labelled> reports, Map<String, Integer> found) {
        Map<String, Integer> inStory = new HashMap<>();
        Map<Integer, Integer> inGroup = new HashMap<>();
        Map<String, Integer> inBoth = new HashMap<>();
        for (Labelled labelled : reports) {
            int group = found.getOrDefault(labelled.report().id(), -1);
            inStory.merge(labelled.story(), 1, Integer::sum);
            inGroup.merge(group, 1, Integer::sum);
            inBoth.merge(labelled.story() + "\n" + group, 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Labelled labelled : reports) {
            int group = found.getOrDefault(labelled.report().id(), -1);
            double both = inBoth.getOrDefault(labelled.story() + "\n" + group, 0);
            precision += both / inGroup.getOrDefault(group, 1) / reports.size();
            recall += both / inStory.getOrDefault(labelled.story(), 1) / reports.size();
        }
        return new BCubed(precision, recall, 2 * precision * recall / (precision + recall));
    }
}
