package org.stemma.serve.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.archive.Archive;
import org.stemma.archive.Curation;
import org.stemma.archive.store.Decision;
import org.stemma.story.StoryMove;

/** What users decide on stories, with its undoing. What one act decided on several pairs is one correction. */
public final class Corrections {

    private final Archive archive;

    /** Corrects {@code archive}. */
    public Corrections(Archive archive) {
        this.archive = archive;
    }

    /**
     * One act of a user.
     *
     * @param number of its first decision
     * @param at when, ISO 8601 in UTC
     * @param note what the user did
     * @param decisions on pairs of reports
     * @param holds whether no later act decided otherwise on any of them
     */
    public record Correction(long number, String at, String note, List<Decision> decisions, boolean holds) {}

    /** All of them, the last first. */
    public List<Correction> all() {
        Map<String, List<Decision>> acts = new LinkedHashMap<>();
        Map<String, Long> last = new LinkedHashMap<>();
        for (Decision d : archive.store().decisions()) {
            acts.computeIfAbsent(d.at() + " " + d.note(), k -> new ArrayList<>())
                    .add(d);
            last.put(pair(d), d.number());
        }
        List<Correction> out = new ArrayList<>();
        for (List<Decision> act : acts.values()) {
            Decision first = act.getFirst();
            boolean holds = act.stream().allMatch(d -> last.getOrDefault(pair(d), 0L) == d.number());
            out.addFirst(new Correction(first.number(), first.at(), first.note(), List.copyOf(act), holds));
        }
        return out;
    }

    private static String pair(Decision d) {
        boolean ordered = d.a().compareTo(d.b()) < 0;
        return d.kind() + "\n" + (ordered ? d.a() + "\n" + d.b() : d.b() + "\n" + d.a());
    }

    /** What can be done to a story. */
    public enum Act {
        /** Reports belong to it. */
        ADD,
        /** Reports do not. */
        REMOVE,
        /** Other stories are the same. */
        MERGE,
        /** Reports are a story of their own. */
        SPLIT,
        /** A link between two is wrong. */
        UNLINK
    }

    /**
     * Does it.
     *
     * @param others reports; stories for {@link Act#MERGE}; for {@link Act#UNLINK} the two ends of the link, of which the
     *     first may be a lost source
     * @return what moved
     * @throws IllegalArgumentException if there is no such story or report, or it cannot be parted so
     */
    public List<StoryMove> correct(String story, Act act, Collection<String> others) {
        Curation curation = archive.curation();
        return switch (act) {
            case ADD -> curation.add(story, others);
            case REMOVE -> curation.remove(story, others);
            case MERGE -> curation.merge(story, others);
            case SPLIT -> curation.split(story, others);
            case UNLINK -> {
                List<String> ends = List.copyOf(others);
                if (ends.size() != 2) {
                    throw new IllegalArgumentException("a link has two ends, from and to; got " + ends.size());
                }
                curation.unlink(story, ends.get(0), ends.get(1));
                yield List.of();
            }
        };
    }

    /** Undoes an act; empty when there is none of that number. */
    public Optional<List<StoryMove>> undo(long number) {
        return all().stream()
                .filter(c -> c.number() == number)
                .findFirst()
                .map(c -> archive.curation().undo(c.decisions()));
    }
}
