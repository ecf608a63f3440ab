package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.eval.story.StorySet.Labelled;

/**
 * What stands behind the differences between stories and labels, as far as somebody has read the set: pairs by cause, and how
 * much of B-cubed recall and precision each cause takes. These shares add up to all that is missing to 1.
 */
final class DifferenceCauses {

    /** What one cause takes. */
    private static final class Cost {
        private int parted;
        private int joined;
        private double recall;
        private double precision;
    }

    private final SortedMap<String, Cost> costs = new TreeMap<>();

    DifferenceCauses(List<Labelled> reports, Map<String, Integer> found, LabelVerdicts verdicts) {
        for (Labelled one : reports) {
            long labelled =
                    reports.stream().filter(r -> r.story().equals(one.story())).count();
            long together =
                    reports.stream().filter(r -> together(one, r, found)).count();
            for (Labelled other : reports) {
                boolean sameLabel = one.story().equals(other.story());
                if (sameLabel != together(one, other, found)) {
                    Cost cost = costs.computeIfAbsent(verdicts.cause(one, other), c -> new Cost());
                    cost.parted += sameLabel ? 1 : 0;
                    cost.joined += sameLabel ? 0 : 1;
                    cost.recall += sameLabel ? 1.0 / labelled / reports.size() : 0;
                    cost.precision += sameLabel ? 0 : 1.0 / together / reports.size();
                }
            }
        }
    }

    private static boolean together(Labelled one, Labelled other, Map<String, Integer> found) {
        return found.getOrDefault(one.report().id(), -1)
                .equals(found.getOrDefault(other.report().id(), -2));
    }

    /** A line for each cause: pairs parted, recall that they take, pairs joined, precision that they take. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        costs.forEach((cause, cost) -> lines.add(String.format(
                Locale.ROOT,
                "# %s: %d pairs parted, %.3f of recall; %d joined, %.3f of precision",
                cause,
                cost.parted / 2,
                cost.recall,
                cost.joined / 2,
                cost.precision)));
        return lines;
    }
}
