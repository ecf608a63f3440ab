package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers clauses that state the same around a core: the clause that is stated most widely. Every member states the core, so
 * a claim is never wider than what each of its wordings says. A clause that tells much more than a core stays free for a
 * claim of its own.
 */
final class Groups {

    /** A member is used up when at most this share of what it tells goes beyond the core. */
    private static final double BEYOND = 0.45;

    /** From this {@link #quality} on a clause is a piece of a sentence, and words a claim only where nothing else does. */
    private static final int FRAGMENT = 3;

    /**
     * A claim in the making.
     *
     * @param core the node that all members state
     * @param members nodes that state it, the core among them, in order
     * @param whole whether it is all of the core's sentence
     */
    record Group(int core, List<Integer> members, boolean whole) {}

    /**
     * Which wordings stand for a claim only while there is no other.
     *
     * @param altered nodes that a copy altered
     * @param rewritten reports that put another's sentences into other words
     */
    record Standing(Set<Integer> altered, Set<Integer> rewritten) {}

    private final Supports supports;
    private final Entailment entailment;
    private final Weights weights;
    private final boolean[] used;
    private final Set<Integer> altered;
    private final Set<Integer> rewritten;
    private final List<Map<Integer, Boolean>> told = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private Groups(Supports supports, Entailment entailment, Weights weights, Standing standing) {
        altered = standing.altered;
        rewritten = standing.rewritten;
        this.supports = supports;
        this.entailment = entailment;
        this.weights = weights;
        used = new boolean[supports.nodes.size()];
        supports.nodes.forEach(n -> told.add(new HashMap<>()));
    }

    /**
     * The groups over all nodes of {@code supports}, the most widely stated first.
     *
     * @param said sets of nodes that word one utterance
     * @param standing which wordings are better not shown
     */
    static List<Group> of(
            Supports supports, Entailment entailment, Weights weights, List<Set<Integer>> said, Standing standing) {
        Groups made = new Groups(supports, entailment, weights, standing);
        said.forEach(made::utterance);
        made.order().forEach(made::gather);
        return made.groups;
    }

    private void utterance(Set<Integer> nodes) {
        List<Integer> free = nodes.stream().filter(n -> !used[n]).sorted().toList();
        if (free.isEmpty()) {
            return;
        }
        int core = free.stream()
                .min(Comparator.comparingInt((Integer n) -> altered.contains(n) ? 1 : 0)
                        .thenComparingInt(this::quality)
                        .thenComparingDouble(n -> -weight(n))
                        .thenComparingInt(n -> n))
                .orElseThrow();
        TreeSet<Integer> members = new TreeSet<>(free);
        for (Supports.Support s : supports.supports.get(core)) {
            if (!used[s.by()]) {
                members.add(s.by());
            }
        }
        add(core, members, new HashSet<>(free));
    }

    /**
     * Nodes that read as a sentence first, then those of one lineage, since what states a splice's words may do so as its
     * relative; then by how many lineages state them, then by how well they read, then by how much they tell.
     */
    private List<Integer> order() {
        List<Placed> order = new ArrayList<>();
        for (int n = 0; n < supports.nodes.size(); n++) {
            order.add(new Placed(
                    n,
                    altered.contains(n),
                    supports.nodes.get(n).lineages().size() > 1,
                    lineages(n).size(),
                    quality(n),
                    weight(n)));
        }
        order.sort(Comparator.comparing(Placed::altered)
                .thenComparing(p -> p.quality >= FRAGMENT)
                .thenComparing(Placed::spliced)
                .thenComparingInt(p -> -p.spread)
                .thenComparingInt(Placed::quality)
                .thenComparingDouble(p -> -p.weight)
                .thenComparingInt(Placed::node));
        return order.stream().map(Placed::node).toList();
    }

    /** What a node's place in the order goes by. */
    private record Placed(int node, boolean altered, boolean spliced, int spread, int quality, double weight) {}

    private Set<String> lineages(int node) {
        Set<String> found = new TreeSet<>();
        add(node, found);
        supports.supports.get(node).forEach(s -> add(s.by(), found));
        return found;
    }

    /** A splice adds no lineage to those that have it by themselves. */
    private void add(int node, Set<String> lineages) {
        Set<String> own = supports.nodes.get(node).lineages();
        if (own.size() == 1) {
            lineages.addAll(own);
        }
    }

    /** 0 for a clause that reads well by itself, more for one that does not. */
    private int quality(int node) {
        Clause c = supports.nodes.get(node).sample();
        if (!c.own()) {
            boolean finite = c.verb() >= 0 && c.terms().get(c.verb()).tag().finite();
            boolean tells = finite || c.verb() >= 0 && !c.quantities().isEmpty(); // "killing at least 23 people"
            return c.inherited().isEmpty() || !tells ? FRAGMENT : 2;
        }
        if (c.direct() && c.quote() == null) {
            return 2;
        }
        boolean pronoun = c.terms().subList(0, c.subjectEnd()).stream().noneMatch(Term::content);
        return (pronoun ? 1 : 0) + (rewritten.contains(c.report()) ? 1 : 0);
    }

    private double weight(int node) {
        double sum = 0;
        for (Term t : supports.nodes.get(node).sample().terms()) {
            sum += weights.of(t);
        }
        return sum;
    }

    private void gather(int core) {
        if (used[core] || beyond(core) < BEYOND) {
            return;
        }
        TreeSet<Integer> members = new TreeSet<>(Set.of(core));
        boolean piece = quality(core) >= FRAGMENT;
        for (Supports.Support s : supports.supports.get(core)) {
            boolean apart = !supports.nodes.get(s.by()).related(supports.nodes.get(core));
            if (!used[s.by()] && !(piece && apart)) {
                members.add(s.by());
            }
        }
        add(core, members, Set.of(core));
    }

    private void add(int core, Set<Integer> members, Set<Integer> equal) {
        groups.add(new Group(core, List.copyOf(members), false));
        for (int m : members) {
            if (equal.contains(m)) {
                used[m] = true;
                continue;
            }
            Clause own = supports.nodes.get(m).sample();
            boolean[] said = entailment
                    .judge(own, supports.nodes.get(core).sample(), true)
                    .said();
            for (int i = 0; i < said.length; i++) {
                if (said[i]) {
                    told.get(m).put(i, true);
                }
            }
            used[m] |= beyond(m) < BEYOND;
        }
    }

    /** The share of a node's weight that no claim so far tells. */
    private double beyond(int node) {
        Map<Integer, Boolean> known = told.get(node);
        if (known.isEmpty()) {
            return 1;
        }
        double all = 0;
        double left = 0;
        List<Term> terms = supports.nodes.get(node).sample().terms();
        for (int i = 0; i < terms.size(); i++) {
            double weight = weights.of(terms.get(i));
            all += weight;
            left += known.containsKey(i) ? 0 : weight;
        }
        return all == 0 ? 0 : left / all;
    }

    /** The group that holds {@code node}; null if none does. */
    static @Nullable Group holding(List<Group> groups, int node) {
        for (Group g : groups) {
            if (g.members().contains(node)) {
                return g;
            }
        }
        return null;
    }
}
