package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Ids;

/** Gives new groups the ids of the stories that they continue. */
final class Naming {

    private final Members members;
    private final List<List<Integer>> groups;
    private final String[] names;
    private final Set<String> used = new TreeSet<>();

    Naming(Members members, List<List<Integer>> groups) {
        this.members = members;
        this.groups = groups;
        names = new String[groups.size()];
    }

    /** Says in words why a report is in a story now. */
    @FunctionalInterface
    interface Why {
        String of(StoryMove.Kind kind, int report, List<Integer> story);
    }

    /** A group's claim to an id. */
    private record Claim(int group, String story, int reports, int first) {}

    private void name() {
        List<Claim> claims = new ArrayList<>();
        for (int g = 0; g < names.length; g++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int report : groups.get(g)) {
                String story = members.storyOf(report);
                if (story != null) {
                    counts.merge(story, 1, Integer::sum);
                }
            }
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                List<Integer> all = members.of(count.getKey());
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
                .filter(report -> story.equals(members.storyOf(report)))
                .count();
    }

    /** A new id: a hash of the report that the story begins with. */
    private String fresh(int founder) {
        String id = Ids.of("story", members.id(founder));
        for (int n = 2; members.has(id) || used.contains(id); n++) {
            id = Ids.of("story", members.id(founder), Integer.toString(n));
        }
        return id;
    }

    List<StoryMove> moves(StoryMove.Kind byUser, Why why) {
        name();
        List<int[]> changes = new ArrayList<>();
        Map<Integer, @Nullable String> before = new HashMap<>();
        Set<String> alive = new TreeSet<>(Arrays.asList(names));
        for (int g = 0; g < names.length; g++) {
            for (int report : groups.get(g)) {
                if (!names[g].equals(members.storyOf(report))) {
                    before.put(report, members.storyOf(report));
                    changes.add(new int[] {report, g});
                }
            }
        }
        // A large story that was seen through a sample and lost its name to another goes with its sample.
        carry(changes, before, alive);
        Set<String> old = new TreeSet<>(alive);
        old.removeIf(story -> !members.has(story));
        changes.forEach(change -> members.put(change[0], names[change[1]]));
        changes.sort((a, b) -> Integer.compare(a[0], b[0]));
        List<StoryMove> moves = new ArrayList<>();
        Set<String> begun = new TreeSet<>();
        for (int[] change : changes) {
            String to = names[change[1]];
            String from = before.get(change[0]);
            boolean first = !old.contains(to) && begun.add(to);
            StoryMove.Kind kind = kind(from, to, first, old, byUser);
            moves.add(new StoryMove(members.id(change[0]), from, to, kind, why.of(kind, change[0], members.of(to))));
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
            for (int report : List.copyOf(members.of(story))) {
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
        if (!members.has(from)) {
            return StoryMove.Kind.MERGED;
        }
        return old.contains(to) ? StoryMove.Kind.MOVED : StoryMove.Kind.SPLIT;
    }
}
