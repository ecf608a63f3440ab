package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.lineage.Skeleton.Edge;

/**
 * Gives a skeleton its direction.
 *
 * <p>First splices: a member that joins two groups which share nothing else is made of both, unless time says otherwise
 * or it holds all of them. Then each remaining tree gets the root under which the directions of its edges are likeliest
 * together. A star's lost centre is a root. Where nothing decides between two neighbours, both stand under a lost source.
 *
 * <p>Nodes are members (numbers from 0) and lost sources (numbers from {@link #FIRST_LOST}).
 */
final class Rooting {

    /** Lost sources are numbered from here. */
    static final int FIRST_LOST = 1_000_000;

    /** Log-odds below which a direction is a guess. */
    private static final double UNDECIDED = 0.65;

    /** Log-odds that a lost centre is the source of a member around it. */
    private static final double CENTRE = 4;

    /** Both neighbours have at least this share of text to themselves: neither was merely cut from the other. */
    private static final double OWN_BOTH = 0.17;

    /** Who rewrites seldom adds: of two rewritings, text of its own in the smaller one speaks for a common source. */
    private static final double OWN_LITTLE = 0.06;

    /** Log-odds from which direction is more than a guess from lengths. */
    private static final double GUESS = 2;

    /** Direction as sure as this (credit and time together) stands although both have text of their own. */
    private static final double SURE = 4.5;

    private final MatchTable table;
    private final Evidence evidence;
    private final Map<Integer, Set<Integer>> neighbours = new TreeMap<>();
    private final List<Arc> arcs = new ArrayList<>();
    private final Map<Integer, List<Integer>> lost = new TreeMap<>();

    /** A directed edge between nodes. */
    record Arc(int from, int to) {}

    /** The directed graph. @param lost members around each lost source */
    record Result(List<Arc> arcs, Map<Integer, List<Integer>> lost) {}

    Rooting(MatchTable table, Evidence evidence) {
        this.table = table;
        this.evidence = evidence;
    }

    Result root(Skeleton skeleton) {
        for (Edge e : skeleton.edges()) {
            connect(e.a(), e.b());
        }
        for (List<Integer> star : skeleton.stars()) {
            int centre = FIRST_LOST + lost.size();
            lost.put(centre, star);
            star.forEach(m -> connect(centre, m));
        }
        splices();
        centres();
        Set<Integer> seen = new HashSet<>();
        for (int node : List.copyOf(neighbours.keySet())) {
            if (!seen.contains(node)) {
                List<Integer> tree = reach(node);
                seen.addAll(tree);
                rootTree(tree);
            }
        }
        mendTime();
        arcs.sort(Comparator.comparingInt(Arc::to).thenComparingInt(Arc::from));
        return new Result(List.copyOf(arcs), lost);
    }

    /**
     * No report derives from a later one, or from a shorter rewriting. Where the tree says so, the older one had the text from further up: from the
     * first ancestor that was there before it, or from a lost source above both.
     */
    private void mendTime() {
        Map<Integer, Integer> lostAbove = new HashMap<>();
        for (Arc arc : List.copyOf(arcs)) {
            if (arc.from() >= FIRST_LOST || !excluded(arc.from(), arc.to())) {
                continue;
            }
            int above = arc.from();
            Set<Integer> passed = new HashSet<>(Set.of(above, arc.to()));
            while (above < FIRST_LOST && (excluded(above, arc.to()) || !table.related(above, arc.to()))) {
                int next = parentOf(above, arc.to());
                if (next < 0 || !passed.add(next)) { // two splices may each be read as the other's source
                    next = lostAbove.computeIfAbsent(above, this::newLostAbove);
                }
                above = next;
            }
            arcs.remove(arc);
            arcs.add(new Arc(above, arc.to()));
            if (above >= FIRST_LOST) {
                lost.merge(above, List.of(arc.to()), Rooting::joined);
            }
        }
    }

    /**
     * Whether {@code from} cannot be the source of {@code to}: it is later; or it says the same in other words and less of
     * it, although it is the earlier one, so that both had the fuller text from elsewhere.
     */
    private boolean excluded(int from, int to) {
        if (evidence.later(from, to)) {
            return true;
        }
        if (!evidence.later(to, from) || table.sameWords(from, to)) {
            return false;
        }
        double ownFrom = 1 - table.coveredShare(from, List.of(to));
        double ownTo = 1 - table.coveredShare(to, List.of(from));
        return ownFrom <= OWN_LITTLE && ownTo >= OWN_LITTLE;
    }

    private int newLostAbove(int root) {
        int centre = FIRST_LOST + lost.size();
        lost.put(centre, List.of(root));
        arcs.add(new Arc(centre, root));
        return centre;
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        TreeSet<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** The parent of {@code node} that shares most with {@code descendant}; a lost one before all; -1 for a root. */
    private int parentOf(int node, int descendant) {
        int best = -1;
        double most = -1;
        for (Arc arc : arcs) {
            if (arc.to() == node) {
                double shared = arc.from() >= FIRST_LOST ? Double.MAX_VALUE : table.weight(descendant, arc.from());
                if (shared > most) {
                    best = arc.from();
                    most = shared;
                }
            }
        }
        return best;
    }

    private void connect(int a, int b) {
        neighbours.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
        neighbours.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
    }

    private void cut(int a, int b) {
        neighbours.getOrDefault(a, Set.of()).remove(b);
        neighbours.getOrDefault(b, Set.of()).remove(a);
    }

    private void splices() {
        if (table.size() > SkeletonBuilder.LARGE) {
            return;
        }
        for (int x : List.copyOf(neighbours.keySet())) {
            if (x >= FIRST_LOST) {
                continue;
            }
            List<Integer> sources = new ArrayList<>();
            List<Integer> sides = List.copyOf(neighbours.getOrDefault(x, Set.of()));
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    if (collides(x, sides.get(i), sides.get(j))) {
                        addOnce(sources, sides.get(i));
                        addOnce(sources, sides.get(j));
                    }
                }
            }
            for (int s : sources) {
                arcs.add(new Arc(s, x));
                cut(s, x);
            }
        }
    }

    /** A lost centre is the source of all around it, who root what hangs on them. */
    private void centres() {
        for (int centre : List.copyOf(lost.keySet())) {
            for (int m : List.copyOf(neighbours.getOrDefault(centre, Set.of()))) {
                arcs.add(new Arc(centre, m));
                cut(centre, m);
            }
        }
    }

    private static void addOnce(List<Integer> list, int one) {
        if (!list.contains(one)) {
            list.add(one);
        }
    }

    /** Whether {@code x} is made of sides {@code s} and {@code t}, which share nothing without it. */
    private boolean collides(int x, int s, int t) {
        List<Integer> ofS = behind(s, x);
        if (ofS.contains(t)) {
            return false;
        }
        List<Integer> ofT = behind(t, x);
        for (int a : ofS) {
            for (int b : ofT) {
                if (table.related(a, b)) {
                    return false;
                }
            }
        }
        return odds(x, s, ofS) + odds(x, t, ofT) > 0 && odds(x, s, ofS) > -2 && odds(x, t, ofT) > -2;
    }

    /** Log-odds that the side {@code s} of {@code x} is a source: by time and credit, and by who has text to itself. */
    private double odds(int x, int s, List<Integer> side) {
        double ownX = 1 - table.coveredShare(x, members());
        double ownSide = 1;
        for (int m : side) {
            if (table.related(m, x)) {
                ownSide = Math.min(ownSide, 1 - table.coveredShare(m, List.of(x)));
            }
        }
        double byText = 3 * Math.max(-0.5, Math.min(0.5, ownSide - ownX));
        double direct = s >= FIRST_LOST ? CENTRE : evidence.direction(s, x);
        return direct + byText;
    }

    private List<Integer> members() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            all.add(i);
        }
        return all;
    }

    /** The members that can be reached from {@code side} without passing {@code x}. */
    private List<Integer> behind(int side, int x) {
        Set<Integer> seen = new TreeSet<>(Set.of(side));
        List<Integer> todo = new ArrayList<>(List.of(side));
        while (!todo.isEmpty()) {
            int at = todo.remove(todo.size() - 1);
            for (int n : neighbours.getOrDefault(at, Set.of())) {
                if (n != x && seen.add(n)) {
                    todo.add(n);
                }
            }
        }
        return seen.stream().filter(n -> n < FIRST_LOST).toList();
    }

    private List<Integer> reach(int node) {
        Set<Integer> seen = new TreeSet<>(Set.of(node));
        List<Integer> todo = new ArrayList<>(List.of(node));
        while (!todo.isEmpty()) {
            for (int n : neighbours.getOrDefault(todo.remove(todo.size() - 1), Set.of())) {
                if (seen.add(n)) {
                    todo.add(n);
                }
            }
        }
        return List.copyOf(seen);
    }

    private void rootTree(List<Integer> tree) {
        if (tree.size() < 2) {
            return;
        }
        Map<Integer, Double> scores = scores(tree);
        int best = highest(tree, scores);
        int rival = highest(List.copyOf(neighbours.getOrDefault(best, Set.of())), scores);
        boolean spliced = isTarget(best);
        if (!spliced && best < FIRST_LOST && rival >= 0 && rival < FIRST_LOST && open(best, rival)) {
            int centre = FIRST_LOST + lost.size();
            lost.put(centre, List.of(Math.min(best, rival), Math.max(best, rival)));
            cut(best, rival);
            connect(centre, best);
            connect(centre, rival);
            best = centre;
        }
        direct(best);
    }

    /** The node with the highest score, the first among equals; -1 when there is none. */
    private static int highest(List<Integer> nodes, Map<Integer, Double> scores) {
        int best = -1;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int node : nodes) {
            double score = scores.getOrDefault(node, Double.NEGATIVE_INFINITY);
            if (score > bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether nothing decides which of two neighbours is the source, or neither can be. */
    private boolean open(int a, int b) {
        double direction = Math.abs(evidence.direction(a, b));
        if (direction < UNDECIDED) {
            return true;
        }
        double ownA = 1 - table.coveredShare(a, members());
        double ownB = 1 - table.coveredShare(b, members());
        if (direction < SURE && ownA >= OWN_BOTH && ownB >= OWN_BOTH) {
            return true;
        }
        boolean rewritten = !table.sameWords(a, b);
        return rewritten && direction < GUESS && Math.min(ownA, ownB) >= OWN_LITTLE && Math.max(ownA, ownB) >= OWN_BOTH;
    }

    private boolean isTarget(int node) {
        return arcs.stream().anyMatch(a -> a.to() == node);
    }

    /**
     * For each node the sum of log-odds of all edges when it is the root; a splice can be nothing else in what is left.
     * Moving the root across an edge turns that edge alone, so one pass over the tree finds all sums but for a constant.
     */
    private Map<Integer, Double> scores(List<Integer> tree) {
        Map<Integer, Double> scores = new HashMap<>();
        List<Integer> todo = new ArrayList<>(List.of(tree.get(0)));
        scores.put(tree.get(0), 0.0);
        while (!todo.isEmpty()) {
            int at = todo.remove(todo.size() - 1);
            for (int n : neighbours.getOrDefault(at, Set.of())) {
                if (!scores.containsKey(n)) {
                    scores.put(n, scores.getOrDefault(at, 0.0) - 2 * oddsOf(at, n));
                    todo.add(n);
                }
            }
        }
        tree.stream().filter(this::isTarget).forEach(t -> scores.merge(t, 1000.0, Double::sum));
        return scores;
    }

    private double oddsOf(int from, int to) {
        if (from >= FIRST_LOST) {
            return CENTRE;
        }
        return to >= FIRST_LOST ? -CENTRE : evidence.direction(from, to);
    }

    private void direct(int root) {
        Set<Integer> seen = new HashSet<>(Set.of(root));
        List<Integer> todo = new ArrayList<>(List.of(root));
        while (!todo.isEmpty()) {
            int at = todo.remove(todo.size() - 1);
            for (int n : neighbours.getOrDefault(at, Set.of())) {
                if (seen.add(n)) {
                    arcs.add(new Arc(at, n));
                    todo.add(n);
                }
            }
        }
    }
}
