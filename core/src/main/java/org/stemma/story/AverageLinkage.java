package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two groups that fit best until no two fit well enough.
 *
 * <p>Average linkage (UPGMA, Sokal and Michener 1958) over the graph of nearest reports. Averages run over all pairs of
 * members, not only those in the graph: they come from sums of vectors. A join needs similarity and closeness. Ties are
 * broken by the lower numbers, so the result is a function of the reports alone.
 */
final class AverageLinkage {

    /** What two groups have in common, summed over the pairs of their members. */
    private record Sum(double similarity, double closeness) {
        Sum plus(Sum other) {
            return new Sum(similarity + other.similarity, closeness + other.closeness);
        }
    }

    /** A join that was possible when it was queued. */
    private record Join(double score, int a, int b, int ageA, int ageB) {}

    /** How well two groups fit: averages over pairs and what the time between them leaves of these. */
    record Fit(int group, double similarity, double closeness, double timeFactor) {}

    /** A group: its members and the sums over them. */
    private static final class Node {
        private final List<Integer> members = new ArrayList<>();
        private final Map<Integer, Sum> sums = new TreeMap<>();
        private SparseVector similarity;
        private SparseVector closeness;
        private Spell spell;
        private final Set<Integer> apart = new TreeSet<>();
        private int age;

        Node(int member, SparseVector similarity, SparseVector closeness, Spell spell) {
            members.add(member);
            this.similarity = similarity;
            this.closeness = closeness;
            this.spell = spell;
        }
    }

    private static final Comparator<Join> BEST_FIRST = Comparator.comparingDouble((Join j) -> -j.score())
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);

    private final StoryOptions options;
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<Integer, Integer> joined = new HashMap<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);

    AverageLinkage(
            StoryOptions options, List<SparseVector> similarity, List<SparseVector> closeness, List<Spell> spells) {
        this.options = options;
        for (int i = 0; i < similarity.size(); i++) {
            nodes.put(i, new Node(i, similarity.get(i), closeness.get(i), spells.get(i)));
        }
    }

    /** Forbids that {@code a} and {@code b} ever come into one group. To be said before any edge. */
    void apart(int a, int b) {
        node(a).apart.add(b);
        node(b).apart.add(a);
    }

    /** Puts two groups together before anything is weighed; the lower number stands for both. */
    void together(int a, int b) {
        int low = Math.min(group(a), group(b));
        int high = Math.max(group(a), group(b));
        if (low != high) {
            join(low, node(low), high, node(high));
            joined.put(high, low);
        }
    }

    /** The group that a report was put into beforehand. */
    private int group(int report) {
        int at = report;
        for (Integer into = joined.get(at); into != null; into = joined.get(at)) {
            at = into;
        }
        return at;
    }

    /** Lets the groups of two reports be joined. */
    void edge(int oneOf, int otherOf) {
        int a = group(oneOf);
        int b = group(otherOf);
        Node first = node(a);
        Node second = node(b);
        if (a != b && !first.sums.containsKey(b)) {
            Sum sum = sum(first, second);
            first.sums.put(b, sum);
            second.sums.put(a, sum);
            offer(a, b);
        }
    }

    /** Whether a group has that number still. */
    boolean has(int number) {
        return nodes.containsKey(number);
    }

    private Node node(int number) {
        Node node = nodes.get(number);
        if (node == null) {
            throw new IllegalStateException("group " + number + " was joined before");
        }
        return node;
    }

    private static Sum sum(Node a, Node b) {
        return new Sum(a.similarity.dot(b.similarity), a.closeness.dot(b.closeness));
    }

    private Fit fit(Node a, int numberB, Sum sum) {
        Node b = node(numberB);
        double pairs = (double) a.members.size() * b.members.size();
        double factor = a.spell.factor(b.spell, options.spell());
        return new Fit(numberB, sum.similarity() / pairs, sum.closeness() / pairs, factor);
    }

    private double score(Fit fit) {
        return fit.timeFactor()
                * Math.min(fit.similarity() / options.leastSimilarity(), fit.closeness() / options.leastCloseness());
    }

    private void offer(int a, int b) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        Node node = node(low);
        Sum sum = node.sums.get(high);
        boolean allowed = node.apart.isEmpty() || node.apart.stream().noneMatch(node(high).members::contains);
        double score = sum == null || !allowed ? 0 : score(fit(node, high, sum));
        if (score >= 1) {
            queue.add(new Join(score, low, high, node.age, node(high).age));
        }
    }

    /** Joins what fits; the groups by their lowest member, members ascending. */
    List<List<Integer>> groups() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            Node a = nodes.get(join.a());
            Node b = nodes.get(join.b());
            if (a != null && b != null && a.age == join.ageA() && b.age == join.ageB()) {
                join(join.a(), a, join.b(), b);
            }
        }
        return nodes.values().stream()
                .map(node -> node.members.stream().sorted().toList())
                .toList();
    }

    private void join(int numberA, Node a, int numberB, Node b) {
        nodes.remove(numberB);
        Map<Integer, Sum> sums = new TreeMap<>();
        SortedSet<Integer> others = new TreeSet<>(a.sums.keySet());
        others.addAll(b.sums.keySet());
        others.remove(numberA);
        others.remove(numberB);
        for (int other : others) {
            Node c = node(other);
            sums.put(other, known(a, other, c).plus(known(b, other, c)));
            c.sums.remove(numberB);
        }
        a.members.addAll(b.members);
        a.apart.addAll(b.apart);
        a.similarity = a.similarity.plus(b.similarity);
        a.closeness = a.closeness.plus(b.closeness);
        a.spell = a.spell.with(b.spell);
        a.age++;
        a.sums.clear();
        a.sums.putAll(sums);
        sums.forEach((other, sum) -> {
            node(other).sums.put(numberA, sum);
            offer(numberA, other);
        });
    }

    private static Sum known(Node node, int other, Node c) {
        Sum sum = node.sums.get(other);
        return sum != null ? sum : sum(node, c);
    }

    /** The group that fits the one of {@code member} best although it was not joined; null if none is near. */
    @Nullable
    Fit next(int member) {
        Node node = node(member);
        Map<Integer, Fit> fits = new HashMap<>();
        node.sums.forEach((other, sum) -> fits.put(other, fit(node, other, sum)));
        return fits.values().stream()
                .max(Comparator.comparingDouble(this::score)
                        .thenComparing(Comparator.comparingInt(Fit::group).reversed()))
                .orElse(null);
    }
}
