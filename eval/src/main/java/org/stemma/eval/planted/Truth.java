package org.stemma.eval.planted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can be known of a planted tree from the reports that are there to be seen. */
final class Truth {

    private static final int LEAST_SHARED = 3;

    /**
     * A derivation that took place.
     *
     * @param from the source, maybe not among the reports
     * @param to the descendant
     * @param verbatim whether words were taken over
     * @param splice whether the descendant has another source beside it
     */
    record Edge(String from, String to, boolean verbatim, boolean splice) {}

    private final PlantedCase planted;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    Truth(PlantedCase planted) {
        this.planted = planted;
        for (Draft draft : planted.drafts()) {
            drafts.put(draft.id(), draft);
            Set<String> own = new HashSet<>();
            draft.units().forEach(unit -> own.add(unit.key()));
            keys.put(draft.id(), own);
            Set<String> above = new TreeSet<>();
            Set<String> top = new TreeSet<>();
            for (String parent : draft.parents()) {
                above.add(parent);
                above.addAll(ancestors.getOrDefault(parent, Set.of()));
                top.addAll(roots.getOrDefault(parent, Set.of()));
                edges.add(new Edge(
                        parent, draft.id(), draft.verbatim(), draft.parents().size() > 1));
            }
            ancestors.put(draft.id(), above);
            roots.put(draft.id(), draft.parents().isEmpty() ? Set.of(draft.id()) : top);
        }
    }

    List<Edge> edges() {
        return edges;
    }

    List<Edge> into(String id) {
        return edges.stream().filter(edge -> edge.to().equals(id)).toList();
    }

    List<Edge> outOf(String id) {
        return edges.stream().filter(edge -> edge.from().equals(id)).toList();
    }

    Draft draft(String id) {
        return drafts.getOrDefault(id, planted.drafts().getFirst());
    }

    boolean extant(String id) {
        return planted.extant(id);
    }

    /** Roots of {@code id}: its lineages. */
    Set<String> roots(String id) {
        return roots.getOrDefault(id, Set.of());
    }

    boolean related(String one, String other) {
        return roots(one).stream().anyMatch(roots(other)::contains);
    }

    /** Whether {@code one} is an ancestor of {@code other}. */
    boolean above(String one, String other) {
        return ancestors.getOrDefault(other, Set.of()).contains(one);
    }

    /** Whether {@code other} could be the source of {@code edge}'s descendant as well as its true source is. */
    boolean explains(String other, Edge edge) {
        if (!extant(other)
                || other.equals(edge.to())
                || ancestors.getOrDefault(other, Set.of()).contains(edge.to())) {
            return false;
        }
        return other.equals(edge.from()) || earlier(other, edge.to()) && carries(other, edge);
    }

    private boolean carries(String other, Edge edge) {
        Set<String> has = keys.getOrDefault(other, Set.of());
        return draft(edge.to()).units().stream()
                .filter(unit -> unit.parent().equals(edge.from()))
                .allMatch(unit -> has.contains(unit.madeFrom()) || onlyWitness(other, edge.to(), unit));
    }

    /**
     * Whether {@code other} has the words that {@code unit} of {@code to} was made from but for an alteration of its own
     * that no third report gives away: then the two readings are equal, and {@code to} may be the one that altered.
     */
    private boolean onlyWitness(String other, String to, Unit unit) {
        String words = unit.madeFrom().substring(0, unit.madeFrom().indexOf('#'));
        boolean sameWords = draft(other).units().stream()
                .anyMatch(own ->
                        own.key().startsWith(words + "#") && !own.alterations().isEmpty());
        return sameWords
                && planted.pages().keySet().stream()
                        .filter(third -> !third.equals(other) && !third.equals(to) && !above(to, third))
                        .noneMatch(third -> draft(third).units().stream()
                                .anyMatch(own -> own.base().equals(unit.base())
                                        && own.alterations().equals(unit.alterations())));
    }

    /** What keeps {@code other} from being the source of {@code edge}'s descendant, in words. */
    String gap(String other, Edge edge) {
        int absent = 0;
        int reworded = 0;
        int altered = 0;
        Map<String, Unit> has = new HashMap<>();
        draft(other).units().forEach(unit -> has.put(unit.base(), unit));
        for (Unit unit : draft(edge.to()).units()) {
            Unit counterpart = has.get(unit.base());
            if (!unit.parent().equals(edge.from())) {
                continue;
            }
            if (counterpart == null) {
                absent++;
            } else if (!counterpart.key().equals(unit.madeFrom())) {
                boolean words = unit.madeFrom().startsWith(counterpart.base() + "@" + counterpart.version() + "#");
                altered += words ? 1 : 0;
                reworded += words ? 0 : 1;
            }
        }
        return "lacks " + absent + " of its sentences, has " + reworded + " in other words, " + altered + " altered"
                + (earlier(other, edge.to()) ? "" : ", and is later");
    }

    private boolean earlier(String one, String other) {
        Instant first = draft(one).published();
        Instant second = draft(other).published();
        return first == null || second == null || first.isBefore(second);
    }

    /** Whether anything in the reports says which end of {@code edge} is the source. */
    boolean decidable(Edge edge) {
        if (planted.setting().dated()) {
            return true;
        }
        return edge.splice() && into(edge.to()).stream().allMatch(other -> extant(other.from()));
    }

    /**
     * Whether one report stands in for the lost {@code root}: it carries all that the others have of it, and was there
     * before them. One other may be earlier: then the one that stands in can be its expansion.
     */
    boolean standIn(String id, String root) {
        List<Edge> others =
                outOf(root).stream().filter(edge -> !edge.to().equals(id)).toList();
        return extant(id)
                && related(id, root)
                && others.stream().allMatch(edge -> !above(edge.to(), id) && carries(id, edge))
                && others.stream().filter(edge -> !earlier(id, edge.to())).count() <= 1;
    }

    /** Whether {@code later} may have enlarged {@code first}, though both go back to one lost draft. */
    boolean mayEnlarge(String first, String later) {
        return earlier(first, later)
                && into(first).stream().anyMatch(edge -> !extant(edge.from()) && standIn(later, edge.from()));
    }

    /** Lost drafts whose existence the reports prove. */
    List<String> provable() {
        List<String> found = new ArrayList<>();
        for (Draft draft : planted.drafts()) {
            List<Edge> children = outOf(draft.id());
            boolean replaced = planted.pages().keySet().stream().anyMatch(id -> standIn(id, draft.id()));
            if (!extant(draft.id()) && children.size() > 1 && !replaced && sharing(children)) {
                found.add(draft.id());
            }
        }
        return found;
    }

    private boolean sharing(List<Edge> children) {
        for (Edge one : children) {
            for (Edge other : children) {
                Set<String> shared = bases(one.to());
                shared.retainAll(bases(other.to()));
                if (!one.equals(other) && shared.size() >= LEAST_SHARED) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> bases(String id) {
        Set<String> bases = new HashSet<>();
        draft(id).units().forEach(unit -> bases.add(unit.base()));
        return bases;
    }

    /** Whether a detector can be asked to find {@code edge}. */
    boolean demonstrable(Edge edge) {
        return extant(edge.to())
                && (extant(edge.from()) || !standIn(edge.to(), edge.from()) && sharing(outOf(edge.from())));
    }

    /**
     * Share of {@code edge}'s source that its descendant keeps, and share of the descendant that is new, in words.
     *
     * @param witnesses how many reports must carry a sentence of a lost source for it to count as the source's: 1, or 2
     *     for a reader who takes what one report alone has for that report's own
     */
    double[] keptAndNew(Edge edge, int witnesses) {
        Map<String, Integer> carriers = new HashMap<>();
        if (extant(edge.from())) {
            keys.getOrDefault(edge.from(), Set.of()).forEach(key -> carriers.put(key, witnesses));
        } else {
            outOf(edge.from())
                    .forEach(child -> draft(child.to()).units().stream()
                            .filter(unit -> unit.parent().equals(edge.from()))
                            .forEach(unit -> carriers.merge(unit.madeFrom(), 1, Integer::sum)));
        }
        Set<String> taken = new HashSet<>();
        double added = 0;
        double all = 0;
        for (Unit unit : draft(edge.to()).units()) {
            boolean own = carriers.getOrDefault(unit.madeFrom(), 0) < witnesses;
            all += words(unit);
            added += own || !unit.parent().equals(edge.from()) ? words(unit) : 0;
            taken.add(unit.madeFrom());
        }
        double whole = 0;
        double kept = 0;
        for (Unit unit : draft(edge.from()).units()) {
            if (carriers.getOrDefault(unit.key(), 0) >= witnesses) {
                whole += words(unit);
                kept += taken.contains(unit.key()) ? words(unit) : 0;
            }
        }
        return new double[] {whole == 0 ? 0 : kept / whole, all == 0 ? 0 : added / all};
    }

    private static int words(Unit unit) {
        return unit.text().text().split(" ").length;
    }
}
