package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.story.StorySet.Labelled;

/** Where stories and labels differ, the heaviest difference first, with headlines, for a person to say who is wrong. */
final class StoryDifferences {

    private static final int HEADLINES = 8;

    private static final int LONGEST_HEADLINE = 100;

    /**
     * @param pairs how many pairs of reports it holds
     * @param lines what to read
     */
    private record Difference(int pairs, List<String> lines) {}

    private final StorySet set;
    private final SortedMap<String, SortedMap<Integer, List<Labelled>>> byLabel = new TreeMap<>();
    private final SortedMap<Integer, SortedMap<String, List<Labelled>>> byStory = new TreeMap<>();

    StoryDifferences(StorySet set, Map<String, Integer> found) {
        this.set = set;
        for (Labelled report : set.reports()) {
            int story = Objects.requireNonNull(found.get(report.report().id()));
            byLabel.computeIfAbsent(report.story(), l -> new TreeMap<>())
                    .computeIfAbsent(story, s -> new ArrayList<>())
                    .add(report);
            byStory.computeIfAbsent(story, s -> new TreeMap<>())
                    .computeIfAbsent(report.story(), l -> new ArrayList<>())
                    .add(report);
        }
    }

    /** Both kinds: what one label holds and stories part, and what one story joins and labels part. */
    List<String> lines() {
        List<Difference> parted = new ArrayList<>();
        byLabel.forEach((label, parts) -> add("parted", "label " + label, List.copyOf(parts.values()), parted));
        List<Difference> joined = new ArrayList<>();
        byStory.forEach((story, parts) -> add("joined", "story " + story, List.copyOf(parts.values()), joined));
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "# %s: %d pairs parted that one label holds, %d joined that two labels hold",
                set.name(),
                pairs(parted),
                pairs(joined)));
        parted.addAll(joined);
        parted.sort(Comparator.comparingInt(difference -> -difference.pairs()));
        parted.forEach(difference -> lines.addAll(difference.lines()));
        return lines;
    }

    private static int pairs(List<Difference> differences) {
        return differences.stream().mapToInt(Difference::pairs).sum();
    }

    private static void add(String what, String where, List<List<Labelled>> parts, List<Difference> to) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                int pairs = parts.get(i).size() * parts.get(j).size();
                List<String> lines = new ArrayList<>();
                lines.add(what + "\t" + pairs + "\t" + where);
                side(parts.get(j), lines);
                side(parts.get(i), lines);
                to.add(new Difference(pairs, lines));
            }
        }
    }

    private static void side(List<Labelled> reports, List<String> lines) {
        lines.add("  " + reports.size() + " of label " + reports.get(0).story());
        reports.stream().limit(HEADLINES).forEach(report -> lines.add("    " + headline(report)));
    }

    private static String headline(Labelled labelled) {
        String title = labelled.report().report().title();
        String said = title != null && !title.isBlank()
                ? title
                : labelled.report().text().strip();
        String line = said.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_HEADLINE));
    }
}
