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
import org.stemma.story.Closeness.Surroundings;

/**
 * Joins the two groups that fit best until no two fit well enough.
 *
 * <p>Average linkage (UPGMA, Sokal and Michener 1958) over the graph of nearest reports. Averages run over all pairs of
 * members, not only those in the graph: they come from sums of vectors. A join needs similarity and closeness, which has
 * two halves: similarity as a share of what each group has within itself, and the cosine of the sums of their members'
 * neighbourhoods. Both are asked of groups, not averaged over pairs: in a story of forty reports two of them need not have
 * a neighbour in common, and the average over pairs sinks as a story grows. Ties are broken by the lower numbers, so the
 * result is a function of the reports alone.
 */
final class AverageLinkage {

    /** Pairs as which the mean scale of the members counts beside the pairs of a group: the scale of a small group. */
    private static final double SCALE_PAIRS = 60;

    /**
     * No group asks for more similarity than this times its bound, however alike its members are: those of two families of
     * copies are far more alike than independent reports of one event ever are, yet may tell the same one.
     */
    private static final double MOST_SCALE = 0.45;

    /** What two groups have in common, summed over the pairs of their members. */
    private record Sum(double similarity, double neighbours) {
        Sum plus(Sum other) {
            return new Sum(similarity + other.similarity, neighbours + other.neighbours);
        }
    }

    /** A join that was possible when it was queued. */
    private record Join(double score, int a, int b, int ageA, int ageB) {}

    /** How well two groups fit: average similarity, closeness, and what the time between them leaves of these. */
    record Fit(int group, double similarity, double closeness, double timeFactor) {}

    /** A group: its members and the sums over them. */
    private static final class Node {
        private final List<Integer> members = new ArrayList<>();
        private final Map<Integer, Sum> sums = new TreeMap<>();
        private SparseVector similarity;
        private SparseVector neighbours;
        private Spell spell;
        private final Set<Integer> apart = new TreeSet<>();
        private int age;
        private double scales;
        private Sum within;

        Node(int member, SparseVector similarity, Surroundings around, Spell spell) {
            members.add(member);
            this.similarity = similarity;
            this.neighbours = around.neighbours();
            this.spell = spell;
            scales = around.scale();
            within = new Sum(0, neighbours.dot(neighbours));
        }

        /** Takes the members of another in, which it has {@code common} with. */
        void take(Node other, Sum common) {
            members.addAll(other.members);
            apart.addAll(other.apart);
            similarity = similarity.plus(other.similarity);
            neighbours = neighbours.plus(other.neighbours);
            spell = spell.with(other.spell);
            scales += other.scales;
            within = new Sum(
                    within.similarity + other.within.similarity + common.similarity,
                    within.neighbours + other.within.neighbours + 2 * common.neighbours);
            age++;
        }

        /** The similarity that is much for this group: what its members have with each other, at first with their nearest. */
        double scale() {
            double pairs = members.size() * (members.size() - 1) / 2.0;
            double mean = scales / members.size();
            return Math.min(MOST_SCALE, (within.similarity + SCALE_PAIRS * mean) / (pairs + SCALE_PAIRS));
        }
    }

    private static final Comparator<Join> BEST_FIRST = Comparator.comparingDouble((Join j) -> -j.score())
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);

    private final StoryOptions options;
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<Integer, Integer> joined = new HashMap<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>(BEST_FIRST);

    AverageLinkage(StoryOptions options, List<SparseVector> similarity, List<Surroundings> around, List<Spell> spells) {
        this.options = options;
        for (int i = 0; i < similarity.size(); i++) {
            nodes.put(i, new Node(i, similarity.get(i), around.get(i), spells.get(i)));
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
        return new Sum(a.similarity.dot(b.similarity), a.neighbours.dot(b.neighbours));
    }

    private Fit fit(Node a, int numberB, Sum sum) {
        Node b = node(numberB);
        double pairs = (double) a.members.size() * b.members.size();
        double similarity = sum.similarity() / pairs;
        double local = similarity / Math.sqrt(a.scale() * b.scale());
        double shared = sum.neighbours() / Math.sqrt(a.within.neighbours() * b.within.neighbours());
        double factor = a.spell.factor(b.spell, options.spell());
        return new Fit(numberB, similarity, (local + shared) / 2, factor);
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
        Sum common = known(a, numberB, b);
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
        a.take(b, common);
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
