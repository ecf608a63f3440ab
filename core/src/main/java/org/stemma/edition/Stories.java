package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.FamilyTree;
import org.stemma.link.Relation;
import org.stemma.model.Edition;
import org.stemma.story.Grouping;
import org.stemma.story.LoneReport;
import org.stemma.story.StoryGroup;
import org.stemma.story.StoryGrouper;
import org.stemma.text.AnalysedReport;

/**
 * The stories of an input: events by words, names and dates. A report that these leave alone joins the story of a
 * relative; two stories are never joined by one, since outlets' pages share boxes and templates.
 *
 * @param groups reports of each story, by id; at least one story of at least one report
 * @param unrelated reports of no story
 */
record Stories(List<List<AnalysedReport>> groups, List<Edition.Unrelated> unrelated) {

    Stories {
        groups = List.copyOf(groups);
        unrelated = List.copyOf(unrelated);
    }

    /**
     * The stories of {@code reports}, sorted by id.
     *
     * @param tree the tree over all of them; null when there is one report only
     */
    static Stories of(List<AnalysedReport> reports, @Nullable FamilyTree tree) {
        if (tree == null) {
            return new Stories(List.of(reports), List.of());
        }
        Grouping grouping = new StoryGrouper().group(reports);
        Map<String, String> groupOf = new HashMap<>();
        for (StoryGroup story : grouping.stories()) {
            story.reports().forEach(r -> groupOf.put(r, story.reports().get(0)));
        }
        reports.forEach(r -> groupOf.putIfAbsent(r.id(), r.id()));
        Set<String> lone = new HashSet<>();
        grouping.alone().forEach(l -> lone.add(l.report()));
        for (Relation relation : tree.relations()) {
            String a = reports.get(relation.a()).id();
            String b = reports.get(relation.b()).id();
            if (relation.related() && (lone.contains(a) || lone.contains(b))) {
                join(groupOf, a, b);
                lone.remove(a);
                lone.remove(b);
            }
        }
        return split(reports, groupOf, grouping.alone());
    }

    private static void join(Map<String, String> groupOf, String one, String other) {
        String a = groupOf.getOrDefault(one, one);
        String b = groupOf.getOrDefault(other, other);
        if (!a.equals(b)) {
            String first = a.compareTo(b) < 0 ? a : b;
            groupOf.replaceAll((report, group) -> group.equals(a) || group.equals(b) ? first : group);
        }
    }

    private static Stories split(List<AnalysedReport> reports, Map<String, String> groupOf, List<LoneReport> alone) {
        Map<String, List<AnalysedReport>> groups = new TreeMap<>();
        for (AnalysedReport r : reports) {
            groups.computeIfAbsent(groupOf.getOrDefault(r.id(), r.id()), k -> new ArrayList<>())
                    .add(r);
        }
        List<List<AnalysedReport>> stories =
                groups.values().stream().filter(g -> g.size() > 1).toList();
        Map<String, String> reasons = new HashMap<>();
        alone.forEach(l -> reasons.put(l.report(), l.reason()));
        List<Edition.Unrelated> unrelated = groups.values().stream()
                .filter(g -> g.size() == 1)
                .map(g -> g.get(0).id())
                .map(id -> new Edition.Unrelated(
                        id, reasons.getOrDefault(id, "It shares its event with no other report.")))
                .sorted(Comparator.comparing(Edition.Unrelated::report))
                .toList();
        if (stories.isEmpty()) {
            AnalysedReport first = reports.get(0);
            return new Stories(
                    List.of(List.of(first)),
                    unrelated.stream()
                            .filter(u -> !u.report().equals(first.id()))
                            .toList());
        }
        return new Stories(stories, unrelated);
    }
}
