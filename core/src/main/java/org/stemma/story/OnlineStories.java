package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Ids;
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
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<@Nullable List<Near>> nearest = new ArrayList<>();
    private final List<@Nullable String> storyOf = new ArrayList<>();
    private final Map<String, List<Integer>> members = new HashMap<>();
    private final Map<String, Integer> groupedAt = new HashMap<>();
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
        reasons = new Reasons(options, index, ids);
    }

    /** How many reports are known. */
    public int size() {
        return ids.size();
    }

    /** Whether a report of that id is known. */
    public boolean knows(String report) {
        return numbers.containsKey(report);
    }

    /** The story of a report; null when it is not known. */
    public @Nullable String storyOf(String report) {
        Integer number = numbers.get(report);
        return number == null ? null : storyOf.get(number);
    }

    /** The reports of a story, in order of arrival; empty when there is no such story. */
    public List<String> members(String story) {
        return members.getOrDefault(story, List.of()).stream().map(ids::get).toList();
    }

    /** Whether a story has no report (any more). */
    public boolean isEmpty(String story) {
        return !members.containsKey(story);
    }

    /** Up to six words that tell a story from others, as its reports write them, the strongest first. */
    public List<String> words(String story) {
        return reasons.words(members.getOrDefault(story, List.of()));
    }

    /**
     * Takes back a report that a store kept, with its story; nothing is grouped.
     *
     * @throws IllegalArgumentException if the report is known
     */
    public void restore(String report, StoryPrint print, String story) {
        int number = enter(report, print);
        put(number, story);
    }

    /** Takes back that a report went to another story, as somebody else decided. Unknown reports are passed over. */
    public void moved(String report, String story) {
        Integer number = numbers.get(report);
        if (number != null && !story.equals(storyOf.get(number))) {
            put(number, story);
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
        List<Integer> fresh = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            int number = enter(arrival.report(), arrival.print());
            fresh.add(number);
            touched.add(number);
            touched.addAll(greet(number));
        }
        List<StoryMove> moves = new ArrayList<>();
        for (TreeSet<Integer> part : parts(fresh, touched)) {
            moves.addAll(regroup(part, StoryMove.Kind.MOVED));
        }
        moves.sort((a, b) -> Integer.compare(number(a.report()), number(b.report())));
        return moves;
    }

    /** Groups the stories of these reports anew, after a decision on them; unknown ones are passed over. */
    public List<StoryMove> review(Collection<String> reports, StoryMove.Kind kind) {
        TreeSet<Integer> part = new TreeSet<>();
        for (String report : reports) {
            Integer number = numbers.get(report);
            if (number != null) {
                part.addAll(members.getOrDefault(String.valueOf(storyOf.get(number)), List.of()));
            }
        }
        return part.isEmpty() ? List.of() : regroup(part, kind);
    }

    private int number(String report) {
        return numbers.getOrDefault(report, -1);
    }

    private int enter(String report, StoryPrint print) {
        if (numbers.containsKey(report)) {
            throw new IllegalArgumentException("the report " + report + " is known");
        }
        int number = index.add(print);
        ids.add(report);
        numbers.put(report, number);
        nearest.add(null);
        storyOf.add(null);
        return number;
    }

    private void put(int report, String story) {
        String before = storyOf.get(report);
        if (before != null) {
            List<Integer> left = members.get(before);
            if (left != null) {
                left.remove(Integer.valueOf(report));
                if (left.isEmpty()) {
                    members.remove(before);
                    groupedAt.remove(before);
                }
            }
        }
        storyOf.set(report, story);
        List<Integer> in = members.computeIfAbsent(story, s -> new ArrayList<>());
        int place = java.util.Collections.binarySearch(in, report);
        in.add(place < 0 ? -place - 1 : place, report);
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
    private List<TreeSet<Integer>> parts(List<Integer> fresh, TreeSet<Integer> touched) {
        if (ids.size() <= SMALL) {
            TreeSet<Integer> all = new TreeSet<>();
            for (int i = 0; i < ids.size(); i++) {
                all.add(i);
            }
            return List.of(all);
        }
        Map<Integer, TreeSet<Integer>> partOf = new HashMap<>();
        for (int report : fresh) {
            TreeSet<Integer> part = new TreeSet<>(Set.of(report));
            for (Near near : nearest(report)) {
                if (touched.contains(near.report()) && part.size() < MOST_REGROUPED) {
                    part.addAll(seen(near.report()));
                }
            }
            for (String other : rulings.with(ids.get(report))) {
                Integer number = numbers.get(other);
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

    /** Puts a part together with those that it shares a report with. */
    private static void absorb(TreeSet<Integer> part, Map<Integer, TreeSet<Integer>> partOf) {
        TreeSet<Integer> whole = part;
        for (int report : part.toArray(new Integer[0])) {
            TreeSet<Integer> other = partOf.get(report);
            if (other != null && other != whole) {
                TreeSet<Integer> larger = other.size() >= whole.size() ? other : whole;
                TreeSet<Integer> smaller = larger == other ? whole : other;
                larger.addAll(smaller);
                for (int moved : smaller) {
                    partOf.put(moved, larger);
                }
                whole = larger;
            }
        }
        for (int report : part) {
            partOf.put(report, whole);
        }
    }

    /** What of a touched report's story is grouped anew: all of it, or of a large one a sample with the report. */
    private Collection<Integer> seen(int report) {
        String story = storyOf.get(report);
        List<Integer> all = story == null ? List.of(report) : members.getOrDefault(story, List.of(report));
        boolean grown = all.size() >= 1.5 * groupedAt.getOrDefault(String.valueOf(story), 0);
        if (all.size() <= LARGE_STORY || grown) {
            return all;
        }
        Set<Integer> sample = new TreeSet<>(all.subList(all.size() - SAMPLE, all.size()));
        sample.add(report);
        nearest(report).stream()
                .map(Near::report)
                .filter(near -> story != null && story.equals(storyOf.get(near)))
                .forEach(sample::add);
        all.stream().filter(one -> rulings.concern(ids.get(one))).forEach(sample::add);
        return sample;
    }

    private List<StoryMove> regroup(TreeSet<Integer> part, StoryMove.Kind kind) {
        int[] reports = part.stream().mapToInt(Integer::intValue).toArray();
        List<int[]> together = rulings.together(reports, ids);
        together.addAll(samples(reports));
        List<List<Integer>> groups = local.groups(reports, together, rulings.apart(reports, numbers, ids));
        return new Naming(groups).moves(kind);
    }

    /** Samples of large stories stay together: only whole can such a story split. */
    private List<int[]> samples(int[] reports) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int report : reports) {
            String story = storyOf.get(report);
            if (story != null) {
                parts.computeIfAbsent(story, s -> new ArrayList<>()).add(report);
            }
        }
        List<int[]> samples = new ArrayList<>();
        parts.forEach((story, some) -> {
            if (some.size() < members.getOrDefault(story, List.of()).size()) {
                samples.add(some.stream().mapToInt(Integer::intValue).toArray());
            } else {
                groupedAt.put(story, some.size());
            }
        });
        return samples;
    }

    /** Gives new groups the ids of the stories that they continue. */
    private final class Naming {

        private final List<List<Integer>> groups;
        private final String[] names;
        private final Set<String> used = new TreeSet<>();

        Naming(List<List<Integer>> groups) {
            this.groups = groups;
            names = new String[groups.size()];
        }

        /** A group's claim to an id. */
        private record Claim(int group, String story, int reports, int first) {}

        private void name() {
            List<Claim> claims = new ArrayList<>();
            for (int g = 0; g < names.length; g++) {
                Map<String, Integer> counts = new TreeMap<>();
                for (int report : groups.get(g)) {
                    String story = storyOf.get(report);
                    if (story != null) {
                        counts.merge(story, 1, Integer::sum);
                    }
                }
                for (Map.Entry<String, Integer> count : counts.entrySet()) {
                    List<Integer> all = members.getOrDefault(count.getKey(), List.of());
                    int unseen = all.size() - inParts(count.getKey());
                    claims.add(new Claim(g, count.getKey(), count.getValue() + unseen, all.get(0)));
                }
            }
            claims.sort((a, b) -> a.reports() != b.reports()
                    ? Integer.compare(b.reports(), a.reports())
                    : a.first() != b.first()
                            ? Integer.compare(a.first(), b.first())
                            : Integer.compare(a.group(), b.group()));
            for (Claim claim : claims) {
                if (names[claim.group()] == null && used.add(claim.story())) {
                    names[claim.group()] = claim.story();
                }
            }
            for (int g = 0; g < names.length; g++) {
                if (names[g] == null) {
                    names[g] = fresh(groups.get(g).get(0));
                    used.add(names[g]);
                }
            }
        }

        private int inParts(String story) {
            return (int) groups.stream()
                    .flatMap(List::stream)
                    .filter(report -> story.equals(storyOf.get(report)))
                    .count();
        }

        /** A new id: a hash of the report that the story begins with. */
        private String fresh(int founder) {
            String id = Ids.of("story", ids.get(founder));
            for (int n = 2; members.containsKey(id) || used.contains(id); n++) {
                id = Ids.of("story", ids.get(founder), Integer.toString(n));
            }
            return id;
        }

        List<StoryMove> moves(StoryMove.Kind byUser) {
            name();
            List<int[]> changes = new ArrayList<>();
            Map<Integer, @Nullable String> before = new HashMap<>();
            Set<String> alive = new TreeSet<>(Arrays.asList(names));
            for (int g = 0; g < names.length; g++) {
                for (int report : groups.get(g)) {
                    if (!names[g].equals(storyOf.get(report))) {
                        before.put(report, storyOf.get(report));
                        changes.add(new int[] {report, g});
                    }
                }
            }
            // A large story that was seen through a sample and lost its name to another goes with its sample.
            carry(changes, before, alive);
            Set<String> old = new TreeSet<>(alive);
            old.removeIf(story -> !members.containsKey(story));
            changes.forEach(change -> put(change[0], names[change[1]]));
            changes.sort((a, b) -> Integer.compare(a[0], b[0]));
            List<StoryMove> moves = new ArrayList<>();
            Set<String> begun = new TreeSet<>();
            for (int[] change : changes) {
                String to = names[change[1]];
                String from = before.get(change[0]);
                boolean first = !old.contains(to) && begun.add(to);
                StoryMove.Kind kind = kind(from, to, first, old, byUser);
                String why = reasons.why(kind, change[0], members.getOrDefault(to, List.of()), nearest(change[0]));
                moves.add(new StoryMove(ids.get(change[0]), from, to, kind, why));
            }
            return moves;
        }

        private void carry(List<int[]> changes, Map<Integer, @Nullable String> before, Set<String> alive) {
            Map<String, Integer> target = new TreeMap<>();
            for (int[] change : changes) {
                String from = before.get(change[0]);
                if (from != null && !alive.contains(from)) {
                    target.put(from, change[1]);
                }
            }
            target.forEach((story, group) -> {
                for (int report : List.copyOf(members.getOrDefault(story, List.of()))) {
                    if (!before.containsKey(report)) {
                        before.put(report, story);
                        changes.add(new int[] {report, group});
                    }
                }
            });
        }

        private StoryMove.Kind kind(
                @Nullable String from, String to, boolean first, Set<String> old, StoryMove.Kind byUser) {
            if (byUser == StoryMove.Kind.ADDED || byUser == StoryMove.Kind.REMOVED) {
                return from == null ? StoryMove.Kind.JOINED : byUser;
            }
            if (from == null) {
                return first ? StoryMove.Kind.FOUNDED : StoryMove.Kind.JOINED;
            }
            if (!members.containsKey(from)) {
                return StoryMove.Kind.MERGED;
            }
            return old.contains(to) ? StoryMove.Kind.MOVED : StoryMove.Kind.SPLIT;
        }
    }
}
