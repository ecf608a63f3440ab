package org.stemma.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.align.IndexedReport;
import org.stemma.align.Run;
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
 * relative. Two stories are joined by a report that is made of both to a good part; less joins none, since outlets' pages share
 * boxes and templates.
 *
 * @param groups reports of each story, by id; at least one story of at least one report
 * @param unrelated reports of no story
 */
record Stories(List<List<AnalysedReport>> groups, List<Edition.Unrelated> unrelated) {

    Stories {
        groups = List.copyOf(groups);
        unrelated = List.copyOf(unrelated);
    }

    /** Words of a report that each of two stories must have to the letter for it to be made of both, and the share of all. */
    private static final int LEAST_WORDS = 40;

    private static final double LEAST_SHARE = 0.25;

    /**
     * The stories of {@code reports}, sorted by id.
     *
     * @param tree the tree over all of them; null when there is one report only
     */
    static Stories of(List<AnalysedReport> reports, @Nullable FamilyTree tree) {
        if (tree == null) {
            return new Stories(List.of(reports), List.of());
        }
        Grouping grouping = new StoryGrouper().groupOnly(reports);
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
        spliced(tree, groupOf);
        return split(reports, groupOf, grouping.alone());
    }

    /**
     * Joins two stories where a report of one is made of both: a good part of it stands to the letter in each, and not in
     * the other. Boxes and templates that outlets share are no such part.
     */
    private static void spliced(FamilyTree tree, Map<String, String> groupOf) {
        Map<String, String> before = Map.copyOf(groupOf);
        List<Map<String, BitSet>> shared = new ArrayList<>();
        tree.reports().forEach(r -> shared.add(new TreeMap<>()));
        for (Relation relation : tree.relations()) {
            if (relation.outcome() == Relation.Outcome.VERBATIM) {
                shared(tree, relation, before, shared);
                shared(tree, relation.flipped(), before, shared);
            }
        }
        for (int x = 0; x < shared.size(); x++) {
            String id = tree.reports().get(x).report().id();
            String own = before.getOrDefault(id, id);
            BitSet ofOwn = shared.get(x).getOrDefault(own, new BitSet());
            BitSet box = box(own, shared.get(x));
            double least =
                    Math.max(LEAST_WORDS, LEAST_SHARE * tree.reports().get(x).words());
            shared.get(x).forEach((story, ofOther) -> {
                boolean made = without(ofOwn, ofOther, box) >= least && without(ofOther, ofOwn, box) >= least;
                if (made && !story.equals(own)) {
                    join(groupOf, id, story);
                }
            });
        }
    }

    /** What two other stories have alike is neither's: the outlet's page. */
    private static BitSet box(String own, Map<String, BitSet> shared) {
        BitSet seen = new BitSet();
        BitSet box = new BitSet();
        shared.forEach((story, words) -> {
            if (!story.equals(own)) {
                BitSet again = (BitSet) words.clone();
                again.and(seen);
                box.or(again);
                seen.or(words);
            }
        });
        return box;
    }

    /** Adds the words of the relation's second report that its first has to the letter, under the first one's story. */
    private static void shared(
            FamilyTree tree, Relation relation, Map<String, String> groupOf, List<Map<String, BitSet>> shared) {
        IndexedReport report = tree.reports().get(relation.b());
        String other = tree.reports().get(relation.a()).report().id();
        BitSet words = shared.get(relation.b()).computeIfAbsent(groupOf.getOrDefault(other, other), k -> new BitSet());
        for (Run run : relation.runs()) {
            for (int w = run.b(); w < run.endB(); w++) {
                if (!report.quoted(w)) {
                    words.set(w);
                }
            }
        }
    }

    private static int without(BitSet words, BitSet others, BitSet box) {
        BitSet left = (BitSet) words.clone();
        left.andNot(others);
        left.andNot(box);
        return left.cardinality();
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
