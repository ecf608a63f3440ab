package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.text.AnalysedReport;

/** Says in words why reports are a story, and why one is alone. */
final class Explainer {

    private static final int WORDS = 6;

    private final StoryOptions options;
    private final List<AnalysedReport> reports;
    private final List<ReportWords> words;
    private final List<SparseVector> vectors;
    private final List<Spell> spells;
    private final Features features;

    Explainer(
            StoryOptions options,
            List<AnalysedReport> reports,
            List<ReportWords> words,
            List<SparseVector> vectors,
            List<Spell> spells,
            Features features) {
        this.options = options;
        this.reports = reports;
        this.words = words;
        this.vectors = vectors;
        this.spells = spells;
        this.features = features;
    }

    /** The strongest words of a group, as its first report with each writes them. */
    List<String> words(List<Integer> group) {
        SparseVector sum = SparseVector.EMPTY;
        for (int report : group) {
            sum = sum.plus(vectors.get(report));
        }
        return strongest(sum, group);
    }

    /** A stem, and the less the more it says of the reports. */
    private record Strong(String stem, double lightness) {}

    private List<String> strongest(SparseVector vector, List<Integer> group) {
        List<Strong> strong = IntStream.range(0, vector.size())
                .filter(i -> features.view(vector.feature(i)) != View.NUMBERS)
                .mapToObj(i -> new Strong(
                        features.stem(vector.feature(i)), -vector.weight(i) * features.rootIdf(vector.feature(i))))
                .sorted(Comparator.comparingDouble(Strong::lightness).thenComparing(Strong::stem))
                .limit(4 * WORDS)
                .toList();
        Set<String> written = new LinkedHashSet<>();
        for (Strong one : strong) {
            String stem = one.stem();
            written.add(group.stream()
                    .map(report -> words.get(report).written(stem))
                    .filter(word -> !word.equals(stem))
                    .findFirst()
                    .orElse(stem));
        }
        return written.stream().limit(WORDS).toList();
    }

    /** Why {@code report} is in no story; {@code next} is the group that would fit best. */
    String reason(int report, AverageLinkage.@Nullable Fit next) {
        if (reports.size() == 1) {
            return "It is the only report.";
        }
        if (next == null || next.similarity() <= 0) {
            return "It shares no word that carries topic with any other report.";
        }
        int other = next.group();
        StringBuilder text =
                new StringBuilder("Nearest is ").append(reports.get(other).id()).append(", ");
        double similarity = next.similarity() * next.timeFactor();
        if (similarity < options.leastSimilarity()) {
            text.append("but they share ")
                    .append(share(similarity))
                    .append(" of their weighted words and a story needs ");
            text.append(share(options.leastSimilarity()));
        } else {
            text.append("but that report is much nearer to others: closeness ");
            text.append(share(next.closeness() * next.timeFactor()));
            text.append(" where a story needs ").append(share(options.leastCloseness()));
        }
        long days = spells.get(report).gap(spells.get(other)).toDays();
        if (next.timeFactor() < 1) {
            text.append(", being ").append(days).append(" days apart");
        }
        List<String> common = common(report, other);
        text.append(common.isEmpty() ? "; no word in common" : "; in common: " + String.join(", ", common));
        return text.append('.').toString();
    }

    private List<String> common(int a, int b) {
        SparseVector first = vectors.get(a);
        SparseVector second = vectors.get(b);
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (second.weightOf(first.feature(i)) > 0) {
                ids.add(first.feature(i));
            }
        }
        int[] shared = ids.stream().mapToInt(Integer::intValue).toArray();
        float[] weights = new float[shared.length];
        for (int i = 0; i < shared.length; i++) {
            weights[i] = first.weightOf(shared[i]) * second.weightOf(shared[i]);
        }
        return strongest(new SparseVector(shared, weights), List.of(a, b));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
