package org.stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.stemma.story.Neighbourhood.Near;

/**
 * Groups a few reports of an archive into events, seen in the neighbourhood that they have in the whole of it.
 *
 * <p>The same argument as {@link StoryGrouper}: average linkage over similarity and closeness.
 */
final class LocalGroups {

    /** Among so few, every two groups may be joined; among more, those with near reports. */
    private static final int ALL_EDGES = 64;

    private final StoryOptions options;
    private final PrintIndex index;
    private final IntFunction<List<Near>> nearest;

    LocalGroups(StoryOptions options, PrintIndex index, IntFunction<List<Near>> nearest) {
        this.options = options;
        this.index = index;
        this.nearest = nearest;
    }

    /**
     * The groups of {@code reports}, ascending.
     *
     * @param together lists of reports that stay together
     * @param apart for a report those that it may never be with
     */
    List<List<Integer>> groups(int[] reports, List<int[]> together, Map<Integer, Set<Integer>> apart) {
        Map<Integer, Integer> places = new HashMap<>();
        List<Integer> universe = new ArrayList<>();
        for (int report : reports) {
            places.put(report, universe.size());
            universe.add(report);
        }
        for (int report : reports) {
            for (Near near : nearest.apply(report)) {
                if (places.putIfAbsent(near.report(), universe.size()) == null) {
                    universe.add(near.report());
                }
            }
        }
        List<List<Near>> local = new ArrayList<>(universe.size());
        for (int i = 0; i < universe.size(); i++) {
            local.add(i < reports.length ? placed(universe.get(i), places) : List.of());
        }
        List<SparseVector> vectors = new ArrayList<>(reports.length);
        List<Spell> spells = new ArrayList<>(reports.length);
        for (int report : reports) {
            vectors.add(index.vector(report));
            spells.add(index.print(report).spell());
        }
        AverageLinkage linkage = new AverageLinkage(
                options,
                vectors,
                new Closeness(local, options.neighbours(), index.size() - universe.size()).surroundings(reports.length),
                spells);
        constrain(linkage, places, together, apart);
        edges(linkage, local, reports.length);
        return linkage.groups().stream()
                .map(group -> group.stream().map(universe::get).toList())
                .toList();
    }

    /** Similarities as they are now, since weights move, to places in this universe. */
    private List<Near> placed(int report, Map<Integer, Integer> places) {
        int[] others = nearest.apply(report).stream().mapToInt(Near::report).toArray();
        double[] similarities = index.similarities(report, others);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            Integer place = places.get(others[i]);
            if (place != null) {
                near.add(new Near(place, similarities[i]));
            }
        }
        near.sort(PrintIndex.NEAREST_FIRST);
        return near;
    }

    private static void constrain(
            AverageLinkage linkage,
            Map<Integer, Integer> places,
            List<int[]> together,
            Map<Integer, Set<Integer>> apart) {
        apart.forEach((report, others) -> {
            Integer place = places.get(report);
            for (int other : others) {
                Integer otherPlace = places.get(other);
                if (place != null && otherPlace != null && linkage.has(place) && linkage.has(otherPlace)) {
                    linkage.apart(place, otherPlace);
                }
            }
        });
        for (int[] group : together) {
            for (int i = 1; i < group.length; i++) {
                linkage.together(places.getOrDefault(group[0], 0), places.getOrDefault(group[i], 0));
            }
        }
    }

    private static void edges(AverageLinkage linkage, List<List<Near>> local, int count) {
        for (int i = 0; i < count; i++) {
            if (count <= ALL_EDGES) {
                for (int j = i + 1; j < count; j++) {
                    linkage.edge(i, j);
                }
            } else {
                for (Near near : local.get(i)) {
                    if (near.report() < count) {
                        linkage.edge(i, near.report());
                    }
                }
            }
        }
    }
}
