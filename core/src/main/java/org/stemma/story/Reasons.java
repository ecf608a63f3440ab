package org.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.story.Neighbourhood.Near;

/** Says in words why a report is where it is, and which words tell a story from others. */
final class Reasons {

    private static final int WORDS = 6;

    private static final int SHARED = 3;

    /** Reports whose words stand for a story's. */
    private static final int SAMPLE = 12;

    private final StoryOptions options;
    private final PrintIndex index;
    private final List<String> ids;

    Reasons(StoryOptions options, PrintIndex index, List<String> ids) {
        this.options = options;
        this.index = index;
        this.ids = ids;
    }

    /** The strongest words of a group, as its first report with each writes them. */
    List<String> words(List<Integer> group) {
        List<Integer> some = group.size() <= SAMPLE ? group : group.subList(group.size() - SAMPLE, group.size());
        Map<String, Double> weights = new HashMap<>();
        for (int report : some) {
            SparseVector vector = index.vector(report);
            KnownPrint print = index.print(report);
            List<String> written = print.written();
            for (int i = 0; i < written.size(); i++) {
                double weight = index.worth(vector, print.named(i));
                if (weight > 0 && !written.get(i).isEmpty()) {
                    weights.merge(written.get(i), weight, Double::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    String why(StoryMove.Kind kind, int report, List<Integer> story, List<Near> nearest) {
        return switch (kind) {
            case FOUNDED -> founded(report, story, nearest);
            case JOINED -> joined(report, story, nearest);
            case MERGED -> "Its story and this one tell one event: " + joined(report, story, nearest);
            case SPLIT -> "These reports are nearer to each other than to the rest of their former story.";
            case MOVED -> "By now it is nearer to this story: " + joined(report, story, nearest);
            case ADDED -> "A user said that it belongs here.";
            case REMOVED -> "A user said that it does not belong to its former story.";
        };
    }

    private String founded(int report, List<Integer> story, List<Near> nearest) {
        Near near = first(report, story, nearest, false);
        if (near == null) {
            return "No other report shares a word with it that carries topic.";
        }
        String with = ids.get(near.report());
        if (near.similarity() < options.leastSimilarity()) {
            return "Nearest is " + with + ", but they share " + percent(near.similarity())
                    + " of their weighted words and a story needs " + percent(options.leastSimilarity()) + ".";
        }
        return "Nearest is " + with + " with " + percent(near.similarity())
                + " of their weighted words, but that report is much nearer to others.";
    }

    private String joined(int report, List<Integer> story, List<Near> nearest) {
        Near near = first(report, story, nearest, true);
        if (near == null) {
            return "it is near to the story as a whole.";
        }
        List<String> words = shared(report, near.report());
        return "it shares " + percent(near.similarity()) + " of its weighted words with " + ids.get(near.report())
                + (words.isEmpty() ? "." : " (" + String.join(", ", words) + ").");
    }

    private static @Nullable Near first(int report, List<Integer> story, List<Near> nearest, boolean inside) {
        for (Near near : nearest) {
            if (near.report() != report && story.contains(near.report()) == inside) {
                return near;
            }
        }
        return null;
    }

    private List<String> shared(int a, int b) {
        KnownPrint print = index.print(a);
        KnownPrint other = index.print(b);
        List<String> written = print.written();
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < written.size() && words.size() < SHARED; i++) {
            if (other.has(print.named(i)) && !written.get(i).isEmpty()) {
                words.add(written.get(i));
            }
        }
        return new ArrayList<>(words);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
