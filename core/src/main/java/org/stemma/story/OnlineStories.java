package org.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.story.Neighbourhood.Near;

/**
 * The stories of an archive that grows: each new report joins one, founds one, or brings some to merge or to split.
 *
 * <p>A report that comes touches those that it is near to. Their stories, and no others, are grouped anew, with the same
 * argument by which {@link StoryGrouper} groups a collection; so what came first binds nobody, and the order of arrival
 * matters little. A story keeps its id with the larger part of its reports. What a user decided is held whatever the
 * evidence. Cost of a report does not grow with the archive.
 *
 * <p>A function of the reports, their order and the decisions. Not safe for use by several threads at once. Memory is some
 * three kilobytes a report.
 */
public final class OnlineStories {

    /** The algorithm and its version. */
    public static final String ALGORITHM = StoryPrint.ALGORITHM;

    /** Up to this many reports in all, everything is grouped anew with each. */
    private static final int SMALL = 64;

    /** Reports that are grouped anew at once; the nearest stories first. */
    private static final int MOST_REGROUPED = 240;

    /** A larger story is seen through its nearest and newest reports, and whole only when it has grown by half. */
    private static final int LARGE_STORY = 120;

    private static final int SAMPLE = 40;

    /** A story whose nearest report has less than this part of the least similarity is not touched. */
    private static final double NEAR_ENOUGH = 0.5;

    private final StoryOptions options;
    private final PrintIndex index;
    private final LocalGroups local;
    private final Reasons reasons;
    private final Members members = new Members();
    private final List<@Nullable List<Near>> nearest = new ArrayList<>();
    private final Rulings rulings = new Rulings();

    /** No stories yet; the shipped model. */
    public OnlineStories() {
        this(StoryModel.shipped());
    }

    /** No stories yet; weights and bounds of {@code model}. */
    public OnlineStories(StoryModel model) {
        options = model.options();
        index = new PrintIndex(model.shares());
        local = new LocalGroups(options, index, this::nearest);
        reasons = new Reasons(options, index, members.ids());
    }

    /** How many reports are known. */
    public int size() {
        return members.size();
    }

    /** Whether a report of that id is known. */
    public boolean knows(String report) {
        return members.number(report) != null;
    }

    /** The story of a report; null when it is not known. */
    public @Nullable String storyOf(String report) {
        Integer number = members.number(report);
        return number == null ? null : members.storyOf(number);
    }

    /** The reports of a story, in order of arrival; empty when there is no such story. */
    public List<String> members(String story) {
        return members.of(story).stream().map(members::id).toList();
    }

    /** Whether a story has no report (any more). */
    public boolean isEmpty(String story) {
        return !members.has(story);
    }

    /** Up to six words that tell a story from others, as its reports write them, the strongest first. */
    public List<String> words(String story) {
        return reasons.words(members.of(story));
    }

    /**
     * Takes back a report that a store kept, with its story; nothing is grouped.
     *
     * @throws IllegalArgumentException if the report is known
     */
    public void restore(String report, StoryPrint print, String story) {
        enter(report, print);
        members.put(members.size() - 1, story);
    }

    /** Takes back that a report went to another story, as somebody else decided. Unknown reports are passed over. */
    public void moved(String report, String story) {
        Integer number = members.number(report);
        if (number != null && !story.equals(members.storyOf(number))) {
            members.put(number, story);
        }
    }

    /** Holds a decision on two reports from now on; nothing is grouped. Later ones overrule earlier ones. */
    public void rule(String a, String b, boolean same) {
        rulings.rule(a, b, same);
    }

    /** A report that comes. */
    public record Arrival(String report, StoryPrint print) {}

    /**
     * Takes new reports, and says what that did to them and to others, by order of arrival.
     *
     * @throws IllegalArgumentException if one is known
     */
    public List<StoryMove> add(Collection<Arrival> arrivals) {
        TreeSet<Integer> touched = new TreeSet<>();
        Set<Integer> fresh = new LinkedHashSet<>();
        Set<Integer> seenAnew = new TreeSet<>();
        for (Arrival arrival : arrivals) {
            seenAnew.addAll(enter(arrival.report(), arrival.print()));
            int number = members.size() - 1;
            fresh.add(number);
            touched.add(number);
            touched.addAll(greet(number));
        }
        for (int report : seenAnew) {
            touched.add(report);
            touched.addAll(greet(report));
        }
        fresh.addAll(seenAnew);
        List<StoryMove> moves = new ArrayList<>();
        for (TreeSet<Integer> part : parts(fresh, touched)) {
            moves.addAll(regroup(part, StoryMove.Kind.MOVED));
        }
        moves.sort(Comparator.comparing(move -> members.number(move.report())));
        return moves;
    }

    /** Groups the stories of these reports anew, after a decision on them; unknown ones are passed over. */
    public List<StoryMove> review(Collection<String> reports, StoryMove.Kind kind) {
        TreeSet<Integer> part = new TreeSet<>();
        for (String report : reports) {
            Integer number = members.number(report);
            if (number != null) {
                part.addAll(members.of(members.storyOf(number)));
            }
        }
        return part.isEmpty() ? List.of() : regroup(part, kind);
    }

    /** Enters a report; which others lost sentences that are page matter. */
    private Set<Integer> enter(String report, StoryPrint print) {
        if (knows(report)) {
            throw new IllegalArgumentException("the report " + report + " is known");
        }
        members.enter(report);
        nearest.add(null);
        Set<Integer> changed = index.add(print);
        changed.forEach(this::forget);
        return changed;
    }

    /** Takes a report that is seen anew out of the neighbourhoods that it was in. */
    private void forget(int report) {
        List<Near> before = nearest.set(report, null);
        for (Near near : before == null ? List.<Near>of() : before) {
            List<Near> theirs = nearest.get(near.report());
            if (theirs != null) {
                nearest.set(
                        near.report(),
                        new ArrayList<>(theirs.stream()
                                .filter(n -> n.report() != report)
                                .toList()));
            }
        }
    }

    /** The nearest of a report; those of a restored one are looked for when first needed. */
    private List<Near> nearest(int report) {
        List<Near> known = nearest.get(report);
        if (known == null) {
            known = index.nearest(report, options.neighbours());
            nearest.set(report, known);
        }
        return known;
    }

    /** Enters a new report in the neighbourhoods of those it is near to, and names those whose neighbourhood changed. */
    private List<Integer> greet(int report) {
        List<Integer> changed = new ArrayList<>();
        for (Near near : nearest(report)) {
            if (near.similarity() < NEAR_ENOUGH * options.leastSimilarity()) {
                continue;
            }
            changed.add(near.report());
            List<Near> theirs = nearest.get(near.report());
            if (theirs != null && theirs.stream().noneMatch(n -> n.report() == report)) {
                List<Near> more = new ArrayList<>(theirs);
                more.add(new Near(report, near.similarity()));
                more.sort(PrintIndex.NEAREST_FIRST);
                nearest.set(
                        near.report(),
                        more.size() > options.neighbours() ? more.subList(0, options.neighbours()) : more);
            }
        }
        return changed;
    }

    /** New reports with the reports of all stories that they touch; parts that share a story are one. */
    private List<TreeSet<Integer>> parts(Set<Integer> fresh, TreeSet<Integer> touched) {
        if (members.size() <= SMALL) {
            TreeSet<Integer> all = new TreeSet<>();
            for (int i = 0; i < members.size(); i++) {
                all.add(i);
            }
            return List.of(all);
        }
        Map<Integer, TreeSet<Integer>> partOf = new HashMap<>();
        for (int report : fresh) {
            TreeSet<Integer> part = new TreeSet<>(Set.of(report));
            part.addAll(seen(report));
            for (Near near : nearest(report)) {
                if (touched.contains(near.report()) && part.size() < MOST_REGROUPED) {
                    part.addAll(seen(near.report()));
                }
            }
            for (String other : rulings.with(members.id(report))) {
                Integer number = members.number(other);
                if (number != null) {
                    part.addAll(seen(number));
                }
            }
            absorb(part, partOf);
        }
        TreeMap<Integer, TreeSet<Integer>> byFirst = new TreeMap<>();
        partOf.values().forEach(part -> byFirst.putIfAbsent(part.first(), part));
        return List.copyOf(byFirst.values());
    }

    /** Puts a part together with all those that it shares a report with. */
    private static void absorb(TreeSet<Integer> part, Map<Integer, TreeSet<Integer>> partOf) {
        Set<TreeSet<Integer>> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int report : part) {
            TreeSet<Integer> other = partOf.get(report);
            if (other != null) {
                sharing.add(other);
            }
        }
        TreeSet<Integer> whole = sharing.stream()
                .max(Comparator.<TreeSet<Integer>>comparingInt(TreeSet::size).thenComparing(TreeSet::first))
                .orElse(part);
        sharing.add(part);
        for (TreeSet<Integer> one : sharing) {
            if (one != whole) {
                whole.addAll(one);
                one.forEach(report -> partOf.put(report, whole));
            }
        }
        part.forEach(report -> partOf.put(report, whole));
    }

    /** What of a touched report's story is grouped anew: all of it, or of a large one a sample with the report. */
    private Collection<Integer> seen(int report) {
        String story = members.storyOf(report);
        List<Integer> all = story == null ? List.of(report) : members.of(story);
        boolean grown = all.size() >= 1.5 * members.groupedAt(story);
        if (all.size() <= LARGE_STORY || grown) {
            return all;
        }
        Set<Integer> sample = new TreeSet<>(all.subList(all.size() - SAMPLE, all.size()));
        sample.add(report);
        nearest(report).stream()
                .map(Near::report)
                .filter(near -> story != null && story.equals(members.storyOf(near)))
                .forEach(sample::add);
        all.stream().filter(one -> rulings.concern(members.id(one))).forEach(sample::add);
        return sample;
    }

    private List<StoryMove> regroup(TreeSet<Integer> part, StoryMove.Kind kind) {
        int[] reports = part.stream().mapToInt(Integer::intValue).toArray();
        List<int[]> together = rulings.together(reports, members.ids());
        together.addAll(samples(reports));
        List<List<Integer>> groups =
                local.groups(reports, together, rulings.apart(reports, members.numbers(), members.ids()));
        return new Naming(members, groups)
                .moves(kind, (k, report, story) -> reasons.why(k, report, story, nearest(report)));
    }

    /** Samples of large stories stay together: only whole can such a story split. */
    private List<int[]> samples(int[] reports) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int report : reports) {
            String story = members.storyOf(report);
            if (story != null) {
                parts.computeIfAbsent(story, s -> new ArrayList<>()).add(report);
            }
        }
        List<int[]> samples = new ArrayList<>();
        parts.forEach((story, some) -> {
            if (some.size() < members.of(story).size()) {
                samples.add(some.stream().mapToInt(Integer::intValue).toArray());
            } else {
                members.grouped(story, some.size());
            }
        });
        return samples;
    }
}
