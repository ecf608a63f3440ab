package org.stemma.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.Placement;
import org.stemma.archive.store.Store;
import org.stemma.archive.store.StoryLine;
import org.stemma.archive.store.StoryState;
import org.stemma.model.Stemma;
import org.stemma.story.StoryMove;

/**
 * What a user decides on stories and on their links. Each decision is kept as words on pairs of reports, so or not so, and
 * holds through all that comes later.
 */
public final class Curation {

    /** Members of a story that a report is kept apart from by one decision; the earliest. */
    private static final int MOST_APART = 200;

    private final Archive archive;

    Curation(Archive archive) {
        this.archive = archive;
    }

    /**
     * Puts reports into a story.
     *
     * @return what that did, report by report
     * @throws IllegalArgumentException if there is no such story or report
     */
    public List<StoryMove> add(String story, Collection<String> reports) {
        String anchor = members(story).get(0);
        List<Decision> decisions = new ArrayList<>();
        for (String report : known(reports)) {
            decisions.add(decision(report, anchor, true, "added to " + story));
        }
        return decide(decisions, StoryMove.Kind.ADDED);
    }

    /**
     * Takes reports out of a story; where they go is left to the evidence.
     *
     * @throws IllegalArgumentException if there is no such story, or a report is not in it
     */
    public List<StoryMove> remove(String story, Collection<String> reports) {
        List<String> rest = rest(story, reports);
        List<Decision> decisions = new ArrayList<>();
        for (String report : reports) {
            for (String other : rest) {
                decisions.add(decision(report, other, false, "removed from " + story));
            }
        }
        return decide(decisions, StoryMove.Kind.REMOVED);
    }

    /**
     * Makes one story of several.
     *
     * @throws IllegalArgumentException if one is not there
     */
    public List<StoryMove> merge(String story, Collection<String> others) {
        String anchor = members(story).get(0);
        List<Decision> decisions = new ArrayList<>();
        for (String other : others) {
            decisions.add(decision(anchor, members(other).get(0), true, "merged " + other + " into " + story));
        }
        return decide(decisions, StoryMove.Kind.ADDED);
    }

    /**
     * Makes a story of its own of some of a story's reports.
     *
     * @throws IllegalArgumentException if there is no such story, a report is not in it, or none would be left
     */
    public List<StoryMove> split(String story, Collection<String> reports) {
        List<String> rest = rest(story, reports);
        List<Decision> decisions = new ArrayList<>();
        String first = reports.iterator().next();
        for (String report : reports) {
            if (!report.equals(first)) {
                decisions.add(decision(first, report, true, "split from " + story));
            }
            for (String other : rest) {
                decisions.add(decision(report, other, false, "split from " + story));
            }
        }
        return decide(decisions, StoryMove.Kind.REMOVED);
    }

    /**
     * Says that a link is wrong: the two may not be linked, nor stand under one lost source. Where {@code from} is a lost
     * source, {@code to} is parted from the others that descend from it. Reports that the story shows as linked or not can
     * be named alike; the edition is made anew when it is next asked for.
     *
     * @param from a report, or a lost source of the story's edition
     * @param to another report
     * @throws IllegalArgumentException if there is no such story, or a report is not in it
     */
    public void unlink(String story, String from, String to) {
        List<String> members = members(story);
        if (!members.contains(to)) {
            throw new IllegalArgumentException("the report " + to + " is not in the story " + story);
        }
        List<String> apart = members.contains(from) ? List.of(from) : others(story, from, to);
        if (apart.contains(to)) {
            throw new IllegalArgumentException("a report cannot be parted from itself: " + to);
        }
        decideLinks(apart.stream()
                .map(a -> new Decision(
                        0, archive.now(), Decision.Kind.LINK, a, to, false, "no link from " + from + " to " + to))
                .toList());
    }

    /**
     * Leaves it to the evidence again whether two reports are linked; what was said before of the two is overruled.
     *
     * @throws IllegalArgumentException if there is no such story, or one of the two is not in it, or they are one
     */
    public void linkable(String story, String a, String b) {
        List<String> members = members(story);
        for (String report : List.of(a, b)) {
            if (!members.contains(report)) {
                throw new IllegalArgumentException("the report " + report + " is not in the story " + story);
            }
        }
        if (a.equals(b)) {
            throw new IllegalArgumentException("a report is not linked to itself: " + a);
        }
        String note = "a link between " + a + " and " + b + " is left to the evidence";
        decideLinks(List.of(new Decision(0, archive.now(), Decision.Kind.LINK, a, b, true, note)));
    }

    /** What descends straight from a lost source, without {@code one}. */
    private List<String> others(String story, String lost, String one) {
        Stemma stemma = archive.edition(story)
                .orElseThrow(() -> new IllegalArgumentException("there is no story " + story))
                .stemma();
        List<String> children = stemma.links().stream()
                .filter(l -> l.from().equals(lost))
                .map(Stemma.Link::to)
                .toList();
        if (!children.contains(one)) {
            throw new IllegalArgumentException("no link from " + lost + " to " + one + " in the story " + story);
        }
        return children.stream().filter(c -> !c.equals(one)).toList();
    }

    /** Decides on links, and makes the stories' editions stale; what index and stories are stays as it is. */
    private void decideLinks(List<Decision> decisions) {
        Store store = archive.store();
        store.write(writing -> {
            Set<String> reports = new LinkedHashSet<>();
            for (Decision decision : decisions) {
                writing.decide(decision);
                reports.add(decision.a());
                reports.add(decision.b());
            }
            Map<String, String> stories = store.storiesOf(reports);
            writing.trail(
                    decisions.stream().flatMap(d -> trail(d, stories).stream()).toList());
            writing.stories(new TreeSet<>(stories.values())
                    .stream()
                            .flatMap(s -> store.story(s).stream())
                            .map(s -> new StoryState(s.id(), s.words(), null))
                            .toList());
            return true;
        });
    }

    /** A decision on a link in the history of the story of its second report, and in that of its first if that is another. */
    private List<Placement> trail(Decision decision, Map<String, String> stories) {
        List<Placement> lines = new ArrayList<>();
        @Nullable String before = null;
        for (String report : List.of(decision.b(), decision.a())) {
            String story = stories.get(report);
            if (story != null && !story.equals(before)) {
                String other = report.equals(decision.a()) ? decision.b() : decision.a();
                String why = decision.same()
                        ? "A user left it to the evidence whether this report and " + other + " are linked."
                        : "A user said that this report and " + other + " are not linked.";
                String kind = decision.same() ? "linkable" : "unlinked";
                lines.add(new Placement(0, archive.now(), report, story, story, kind, why));
            }
            before = story;
        }
        return lines;
    }

    /**
     * Undoes what was decided: the opposite is decided on the same pairs, and holds from then on.
     *
     * @param decisions of one act, as the store has them
     */
    public List<StoryMove> undo(Collection<Decision> decisions) {
        List<Decision> opposite = new ArrayList<>();
        List<Decision> links = new ArrayList<>();
        boolean same = false;
        for (Decision d : decisions) {
            Decision other = new Decision(0, archive.now(), d.kind(), d.a(), d.b(), !d.same(), "undone: " + d.note());
            if (d.kind() == Decision.Kind.LINK) {
                links.add(other);
            } else {
                opposite.add(other);
                same = other.same();
            }
        }
        if (!links.isEmpty()) {
            decideLinks(links);
        }
        return opposite.isEmpty() ? List.of() : decide(opposite, same ? StoryMove.Kind.ADDED : StoryMove.Kind.REMOVED);
    }

    /**
     * Takes decisions that another archive kept, with their time and note, in their order; what is decided so already is passed over.
     *
     * @param refused hears of each whose reports are not both here
     * @return how many were taken
     */
    public int take(List<Decision> decisions, Consumer<Decision> refused) {
        Map<String, Boolean> last = new HashMap<>();
        archive.store().decisions().forEach(d -> last.put(pair(d), d.same()));
        int taken = 0;
        for (int i = 0; i < decisions.size(); ) {
            List<Decision> act = new ArrayList<>();
            Decision first = decisions.get(i);
            for (; i < decisions.size() && sameAct(first, decisions.get(i)); i++) {
                Decision d = decisions.get(i);
                if (archive.store().report(d.a()).isEmpty()
                        || archive.store().report(d.b()).isEmpty()) {
                    refused.accept(d);
                } else if (!Boolean.valueOf(d.same()).equals(last.put(pair(d), d.same()))) {
                    act.add(d);
                }
            }
            taken += act.size();
            if (act.isEmpty()) {
                continue;
            }
            if (first.kind() == Decision.Kind.LINK) {
                decideLinks(act);
            } else {
                decide(act, first.same() ? StoryMove.Kind.ADDED : StoryMove.Kind.REMOVED);
            }
        }
        return taken;
    }

    private static boolean sameAct(Decision a, Decision b) {
        return a.kind() == b.kind() && a.at().equals(b.at()) && a.note().equals(b.note());
    }

    private static String pair(Decision d) {
        boolean ascending = d.a().compareTo(d.b()) <= 0;
        return d.kind() + "\n" + (ascending ? d.a() : d.b()) + "\n" + (ascending ? d.b() : d.a());
    }

    private Decision decision(String a, String b, boolean same, String note) {
        return new Decision(0, archive.now(), Decision.Kind.STORY, a, b, same, note);
    }

    private List<String> members(String story) {
        String id = archive.store()
                .story(story)
                .map(StoryLine::id)
                .orElseThrow(() -> new IllegalArgumentException("there is no story " + story));
        List<String> members =
                archive.store().members(id).stream().map(Member::report).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the story " + story + " has no report any more");
        }
        return members;
    }

    private List<String> rest(String story, Collection<String> reports) {
        List<String> members = members(story);
        Set<String> rest = new LinkedHashSet<>(members);
        for (String report : reports) {
            if (!rest.remove(report)) {
                throw new IllegalArgumentException("the report " + report + " is not in the story " + story);
            }
        }
        if (rest.isEmpty() || reports.isEmpty()) {
            throw new IllegalArgumentException("a story cannot be parted into all of its reports and none");
        }
        return rest.stream().limit(MOST_APART).toList();
    }

    private Collection<String> known(Collection<String> reports) {
        for (String report : reports) {
            if (archive.store().report(report).isEmpty()) {
                throw new IllegalArgumentException("there is no report " + report);
            }
        }
        return reports;
    }

    private List<StoryMove> decide(List<Decision> decisions, StoryMove.Kind kind) {
        return archive.change((catalogue, writing, placements) -> {
            Set<String> concerned = new LinkedHashSet<>();
            for (Decision decision : decisions) {
                writing.decide(decision);
                catalogue.rule(decision);
                concerned.add(decision.a());
                concerned.add(decision.b());
            }
            List<StoryMove> moves = catalogue.stories().review(concerned, kind);
            placements[0] = Batch.place(catalogue.stories(), moves, archive.now(), writing);
            return moves;
        });
    }
}
