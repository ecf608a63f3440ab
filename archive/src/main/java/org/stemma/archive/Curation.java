package org.stemma.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.archive.store.Decision;
import org.stemma.archive.store.Member;
import org.stemma.archive.store.StoryLine;
import org.stemma.story.StoryMove;

/**
 * What a user decides on stories. Each decision is kept as words on pairs of reports, same or not same, and holds through
 * all that comes later.
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
     * Undoes what was decided: the opposite is decided on the same pairs, and holds from then on.
     *
     * @param decisions of one act, as the store has them
     */
    public List<StoryMove> undo(Collection<Decision> decisions) {
        List<Decision> opposite = new ArrayList<>();
        boolean same = false;
        for (Decision d : decisions) {
            opposite.add(decision(d.a(), d.b(), !d.same(), "undone: " + d.note()));
            same = !d.same();
        }
        return opposite.isEmpty() ? List.of() : decide(opposite, same ? StoryMove.Kind.ADDED : StoryMove.Kind.REMOVED);
    }

    private Decision decision(String a, String b, boolean same, String note) {
        return new Decision(0, archive.now(), a, b, same, note);
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
