package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.story.Neighbourhood.Near;

/**
 * What lies around each report, by which {@link AverageLinkage} judges how near two groups are.
 *
 * <p>Two things: how similar its nearest are (local scaling, Zelnik-Manor and Perona, "Self-tuning spectral clustering",
 * 2004, with the third instead of the seventh), and which they are (shared nearest neighbours, Jarvis and Patrick 1973,
 * weighted). Reports of alike events share words but no neighbours. A fixed similarity cannot do it: the best one is three
 * times as high for short reports of sharp events as for long ones of a running story.
 *
 * <p>Copies count once, as one neighbour: they lie far nearer to each other than independent reports of an event ever
 * do, and would push these out of it.
 */
final class Closeness {

    /** Which of the nearest reports gives a report its scale: a rewrite or two before it do not count. */
    private static final int SCALE = 3;

    /** Two reports at least this similar are copies. At .5, short reports of one event on ECB+ dev pass for copies. */
    private static final double COPY = 0.65;

    /**
     * What lies around a report.
     *
     * @param scale similarity that is much for it, in (0, 1]
     * @param neighbours its nearest and itself, weighted by similarity, of length 1
     */
    record Surroundings(double scale, SparseVector neighbours) {}

    private final List<List<Near>> nearest;
    private final int neighbours;
    private final int[] families;

    /** Neighbourhoods never take more than half of the collection: in a handful of reports, all would share them. */
    Closeness(List<List<Near>> nearest, int neighbours) {
        this(nearest, neighbours, 0);
    }

    /** The same for a part of a collection, of which {@code outside} more reports are not looked at. */
    Closeness(List<List<Near>> nearest, int neighbours, int outside) {
        this.nearest = nearest;
        families = families(nearest);
        int distinct = (int) IntStream.of(families).distinct().count() + outside;
        this.neighbours = Math.min(neighbours, Math.max(2, (distinct - 1) / 2));
    }

    /** For each report the lowest number among the copies that it belongs to. */
    private static int[] families(List<List<Near>> nearest) {
        int[] parent = IntStream.range(0, nearest.size()).toArray();
        for (int i = 0; i < parent.length; i++) {
            for (Near near : nearest.get(i)) {
                int a = root(parent, i);
                int b = root(parent, near.report());
                if (near.similarity() >= COPY && a != b) {
                    parent[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int report) {
        int at = report;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** What lies around the first {@code count} reports. */
    List<Surroundings> surroundings(int count) {
        return IntStream.range(0, count).mapToObj(this::around).toList();
    }

    private Surroundings around(int report) {
        List<Near> others = others(report);
        return new Surroundings(scale(others), neighbourhood(report, others));
    }

    /** The nearest reports that are no copies of {@code report} or of a nearer one; by family, nearest first. */
    private List<Near> others(int report) {
        List<Near> others = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>(Set.of(families[report]));
        for (Near near : nearest.get(report)) {
            if (seen.add(families[near.report()])) {
                others.add(new Near(families[near.report()], near.similarity()));
            }
        }
        return others;
    }

    private static double scale(List<Near> others) {
        return others.isEmpty()
                ? COPY
                : others.get(Math.min(SCALE, others.size()) - 1).similarity();
    }

    private SparseVector neighbourhood(int report, List<Near> others) {
        List<Near> row = new ArrayList<>(others.subList(0, Math.min(neighbours, others.size())));
        row.add(new Near(families[report], row.isEmpty() ? 1 : row.get(0).similarity()));
        row.sort(Comparator.comparingInt(Near::report));
        double length = Math.sqrt(
                row.stream().mapToDouble(x -> x.similarity() * x.similarity()).sum());
        int[] reports = row.stream().mapToInt(Near::report).toArray();
        float[] weights = new float[reports.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (row.get(i).similarity() / length);
        }
        return new SparseVector(reports, weights);
    }
}
