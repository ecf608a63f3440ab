package org.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.sketch.TermStatistics;
import org.stemma.text.AnalysedReport;
import org.stemma.text.TextAnalyser;

/**
 * Groups reports into events by their words, names, numbers and dates.
 *
 * <p>Input: reports in any order, of one event, of several or of none. Output: a function of the reports and the options
 * alone; the order of input changes nothing. Cost grows about linearly with the collection beyond a thousand reports.
 * A report without a date fits any time. Works in any language that has words; only English has a table of common ones.
 * Immutable, safe for use by several threads at once.
 */
public final class StoryGrouper {

    /** Among so few, every two groups may be joined; among more, those with near reports. */
    private static final int ALL_EDGES = 64;

    private final StoryOptions options;

    /** A grouper with {@link StoryOptions#defaults()}. */
    public StoryGrouper() {
        this(StoryOptions.defaults());
    }

    /** A grouper with {@code options}. */
    public StoryGrouper(StoryOptions options) {
        this.options = options;
    }

    /**
     * The events that {@code reports} tell.
     *
     * @throws IllegalArgumentException if two reports have the same id
     */
    public Grouping group(Collection<AnalysedReport> reports) {
        return group(reports, true);
    }

    /**
     * The same, each event without its words: for whoever asks only which reports belong together.
     *
     * @throws IllegalArgumentException if two reports have the same id
     */
    public Grouping groupOnly(Collection<AnalysedReport> reports) {
        return group(reports, false);
    }

    private Grouping group(Collection<AnalysedReport> reports, boolean worded) {
        List<AnalysedReport> sorted = reports.stream()
                .sorted(Comparator.comparing(AnalysedReport::id))
                .toList();
        Set<String> ids = new HashSet<>();
        for (AnalysedReport report : sorted) {
            if (!ids.add(report.id())) {
                throw new IllegalArgumentException("two reports have the id " + report.id());
            }
        }
        return sorted.isEmpty() ? new Grouping(List.of(), List.of()) : grouping(sorted, worded);
    }

    private Grouping grouping(List<AnalysedReport> reports, boolean worded) {
        TermStatistics statistics = TermStatistics.of(reports);
        TextAnalyser analyser = new TextAnalyser();
        Features features = new Features(statistics);
        List<ReportWords> words = new ArrayList<>();
        List<SparseVector> similarity = new ArrayList<>();
        for (AnalysedReport report : reports) {
            ReportWords counted = ReportWords.of(report, statistics, analyser);
            words.add(counted);
            similarity.add(features.vector(counted));
        }
        List<List<Neighbourhood.Near>> nearest =
                new Neighbourhood(similarity, Math.max(options.neighbours(), 3), features::rootIdf).nearest();
        List<Closeness.Surroundings> surroundings =
                new Closeness(nearest, options.neighbours()).surroundings(similarity.size());
        List<Spell> spells = reports.stream()
                .map(report -> Spell.of(report.report().publishedAt()))
                .toList();
        AverageLinkage linkage = new AverageLinkage(options, similarity, surroundings, spells);
        link(linkage, nearest);
        Explainer explainer = new Explainer(options, reports, words, similarity, spells, features);
        return explained(linkage, explainer, reports, worded);
    }

    private static void link(AverageLinkage linkage, List<List<Neighbourhood.Near>> nearest) {
        int count = nearest.size();
        for (int i = 0; i < count; i++) {
            if (count <= ALL_EDGES) {
                for (int j = i + 1; j < count; j++) {
                    linkage.edge(i, j);
                }
            } else {
                for (Neighbourhood.Near near : nearest.get(i)) {
                    linkage.edge(i, near.report());
                }
            }
        }
    }

    private static Grouping explained(
            AverageLinkage linkage, Explainer explainer, List<AnalysedReport> reports, boolean worded) {
        List<StoryGroup> stories = new ArrayList<>();
        List<LoneReport> alone = new ArrayList<>();
        for (List<Integer> group : linkage.groups()) {
            if (group.size() == 1) {
                int report = group.get(0);
                alone.add(new LoneReport(reports.get(report).id(), explainer.reason(report, linkage.next(report))));
            } else {
                List<String> ids = group.stream().map(i -> reports.get(i).id()).toList();
                stories.add(new StoryGroup(ids, worded ? explainer.words(group) : List.of()));
            }
        }
        stories.sort(Comparator.comparingInt((StoryGroup g) -> -g.reports().size())
                .thenComparing(g -> g.reports().get(0)));
        return new Grouping(stories, alone);
    }
}
