package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.lineage.Skeleton.Edge;

/**
 * Finds the skeleton of a family from what its members share.
 *
 * <p>Along a chain of copies nothing can be shared by two members that the one between them lacks. So a member whose
 * shared text is all in one other member is that one's neighbour and is taken off; a member that alone joins two groups
 * is a splice or their common source, and each group is solved with it; members of which every pair shares what the
 * third lacks can have no source among them: they stand around a lost one.
 *
 * <p>Source: the data-processing argument of Chow and Liu (1968) for trees, and Lachmann's common-error method for lost
 * witnesses, on shared passages in place of shared errors. Cost: cubic in the members of one family at worst.
 */
final class SkeletonBuilder {

    /** Shared words that a source may lack: alignment of sentences is uncertain by about one short sentence. */
    private static final double SLACK_WORDS = 8;

    /** The same as a share of what the member shares at all. */
    private static final double SLACK_SHARE = 0.07;

    /** Shared weights within this share of each other are equal: a member's sources differ by more. */
    private static final double NEAR_SHARE = 0.03;

    /** Words more in common that make a reading between copies: a changed word and half a doubt. */
    private static final double ONE_READING = 1;

    /** Costs within this many words of each other are equal: one sentence. */
    private static final double NEAR_WORDS = 12;

    /** Larger families (a template that hundreds of notices fill in) get the spanning tree of what they share. */
    static final int LARGE = 150;

    private final MatchTable table;
    private final Evidence evidence;
    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Integer>> stars = new ArrayList<>();

    SkeletonBuilder(MatchTable table, Evidence evidence) {
        this.table = table;
        this.evidence = evidence;
    }

    /** The skeleton of {@code members}, who are connected. */
    Skeleton build(List<Integer> members) {
        if (members.size() > LARGE) {
            span(members);
        } else {
            solve(new ArrayList<>(members));
        }
        edges.sort(Comparator.comparingInt(Edge::a).thenComparingInt(Edge::b));
        return new Skeleton(edges, stars);
    }

    /** The spanning tree of the largest shared weights (Prim), for families too large for the full comparison. */
    private void span(List<Integer> members) {
        List<Integer> left = new ArrayList<>(members.subList(1, members.size()));
        Map<Integer, Integer> nearest = new HashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        int at = members.get(0);
        while (!left.isEmpty()) {
            int best = left.get(0);
            for (int m : left) {
                double weight = table.weight(m, at) + table.weight(at, m);
                if (weight > weights.getOrDefault(m, -1.0)) {
                    weights.put(m, weight);
                    nearest.put(m, at);
                }
                if (weights.getOrDefault(m, -1.0) > weights.getOrDefault(best, -1.0)) {
                    best = m;
                }
            }
            edges.add(Edge.of(best, nearest.getOrDefault(best, at)));
            left.remove(Integer.valueOf(best));
            at = best;
        }
    }

    private void solve(List<Integer> members) {
        List<Integer> left = members;
        while (left.size() > 1) {
            List<List<Integer>> parts = components(left, -1);
            if (parts.size() > 1) {
                parts.forEach(this::solve);
                return;
            }
            if (left.size() == 2) {
                edges.add(Edge.of(left.get(0), left.get(1)));
                return;
            }
            Peel peel = bestPeel(left);
            if (peel != null) {
                edges.add(Edge.of(peel.member, peel.source));
                left = without(left, peel.member);
                continue;
            }
            if (split(left)) {
                return;
            }
            int spliced = splice(left);
            if (spliced >= 0) {
                left = without(left, spliced);
                continue;
            }
            stars.add(left.stream().sorted().toList());
            return;
        }
    }

    private record Peel(int member, int source, double direction, double loss, double weight) {}

    /**
     * The next member to take off: one that no other member has as its own nearest source, so that a source is not taken
     * before what hangs on it.
     */
    private @Nullable Peel bestPeel(List<Integer> left) {
        Map<Integer, Peel> peels = new TreeMap<>();
        Map<Integer, Integer> dependants = new HashMap<>();
        for (int d : left) {
            Peel peel = peel(d, left);
            if (peel != null) {
                peels.put(d, peel);
                dependants.merge(peel.source, 1, Integer::sum);
            }
        }
        return peels.values().stream()
                .min(Comparator.comparingInt((Peel p) -> dependants.getOrDefault(p.member, 0))
                        .thenComparing(ORDER))
                .orElse(null);
    }

    private static final Comparator<Peel> ORDER = Comparator.comparingDouble((Peel p) -> -p.direction)
            .thenComparingDouble(Peel::loss)
            .thenComparingDouble(Peel::weight)
            .thenComparingInt(Peel::member);

    /** The nearest member that holds all that {@code d} shares with the others. */
    private @Nullable Peel peel(int d, List<Integer> left) {
        List<Integer> others = without(left, d);
        float[] shared = table.shared(d, others);
        double slack = slack(shared);
        Peel best = null;
        for (int s : others) {
            if (!table.related(d, s)) {
                continue;
            }
            double loss = table.loss(d, List.of(s), shared);
            if (loss > slack) {
                continue;
            }
            double weight = table.weight(d, s);
            double direction = Math.rint(evidence.direction(s, d) * 2) / 2;
            Peel peel = new Peel(d, s, direction, loss, weight);
            if (best == null || nearer(d, peel, best)) {
                best = peel;
            }
        }
        return best;
    }

    /**
     * The source that shares most; among near equals the one whose own readings the member has; then the one that the
     * fewest cuts and moves lead from; then the one that direction favours.
     */
    private boolean nearer(int d, Peel one, Peel other) {
        double margin = NEAR_SHARE * Math.max(one.weight, other.weight);
        if (Math.abs(one.weight - other.weight) > margin) {
            return one.weight > other.weight;
        }
        boolean copies = table.sameWords(d, one.source) && table.sameWords(d, other.source);
        if (copies && Math.abs(one.weight - other.weight) >= ONE_READING) {
            return one.weight > other.weight; // of two copies one word more in common is a reading
        }
        int votes = table.readingVotes(d, one.source, other.source);
        if (votes != 0) {
            return votes > 0;
        }
        double cost = table.editWords(one.source, d) - table.editWords(other.source, d);
        if (Math.abs(cost) > NEAR_WORDS) {
            return cost < 0;
        }
        return one.direction > other.direction;
    }

    private static double slack(float[] shared) {
        double sum = 0;
        for (float share : shared) {
            sum += share;
        }
        return Math.max(SLACK_WORDS, SLACK_SHARE * sum);
    }

    /** Solves each side of a member that alone holds the family together; false when there is none. */
    private boolean split(List<Integer> left) {
        for (int x : left) {
            List<List<Integer>> parts = components(without(left, x), x);
            if (parts.size() > 1) {
                for (List<Integer> part : parts) {
                    List<Integer> withX = new ArrayList<>(part);
                    withX.add(x);
                    withX.sort(null);
                    solve(withX);
                }
                return true;
            }
        }
        return false;
    }

    /** A member that two unrelated members explain together: adds both edges and returns it, or -1. */
    private int splice(List<Integer> left) {
        int bestMember = -1;
        int[] bestSources = {};
        double bestLoss = Double.MAX_VALUE;
        for (int d : left) {
            List<Integer> others = without(left, d);
            float[] shared = table.shared(d, others);
            double slack = slack(shared);
            for (int i = 0; i < others.size(); i++) {
                for (int j = i + 1; j < others.size(); j++) {
                    int s1 = others.get(i);
                    int s2 = others.get(j);
                    if (table.related(s1, s2) || !table.related(d, s1) || !table.related(d, s2)) {
                        continue;
                    }
                    double loss = table.loss(d, List.of(s1, s2), shared) / slack;
                    if (loss <= 1 && loss < bestLoss) {
                        bestLoss = loss;
                        bestMember = d;
                        bestSources = new int[] {s1, s2};
                    }
                }
            }
        }
        if (bestMember >= 0) {
            int first = nearest(bestMember, bestSources[0], bestSources[1], left);
            int second = nearest(bestMember, bestSources[1], first, left);
            edges.add(Edge.of(bestMember, first));
            edges.add(Edge.of(bestMember, second));
        }
        return bestMember;
    }

    /** Of {@code source} and its relatives who explain {@code d} together with {@code beside}, the nearest to it. */
    private int nearest(int d, int source, int beside, List<Integer> left) {
        List<Integer> others = without(left, d);
        float[] shared = table.shared(d, others);
        double slack = slack(shared);
        int best = source;
        for (int t : others) {
            if (t == best || !table.related(t, source) || !table.related(t, d) || table.related(t, beside)) {
                continue;
            }
            if (table.loss(d, List.of(t, beside), shared) <= slack) {
                boolean copies = table.sameWords(d, t) && table.sameWords(d, best);
                double more = table.weight(d, t) - table.weight(d, best);
                if (copies && Math.abs(more) >= ONE_READING && Math.abs(more) < NEAR_WORDS) {
                    best = more > 0 ? t : best;
                    continue;
                }
                int votes = table.readingVotes(d, t, best);
                double cost = table.editWords(t, d) - table.editWords(best, d);
                if (votes > 0 || (votes == 0 && cost < -NEAR_WORDS)) {
                    best = t;
                }
            }
        }
        return best;
    }

    private List<List<Integer>> components(List<Integer> members, int removed) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> open = new ArrayList<>(members);
        while (!open.isEmpty()) {
            List<Integer> part = new ArrayList<>();
            List<Integer> todo = new ArrayList<>(List.of(open.remove(0)));
            while (!todo.isEmpty()) {
                int at = todo.remove(todo.size() - 1);
                part.add(at);
                List<Integer> next = open.stream()
                        .filter(o -> o != removed && table.related(at, o))
                        .toList();
                open.removeAll(next);
                todo.addAll(next);
            }
            part.sort(null);
            parts.add(part);
        }
        return parts;
    }

    private static List<Integer> without(List<Integer> members, int one) {
        return members.stream().filter(m -> m != one).toList();
    }
}
