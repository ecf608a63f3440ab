package org.stemma.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.link.Relation;

/**
 * How much a history asks one to believe, in nats: the less, the likelier.
 *
 * <p>Each report pays for what it did to its sources ({@link TextCost}), and dearly for what it shares with a report that
 * is no descendant of it and that its sources lack, since nobody hits on another's sentence or odd reading by chance;
 * not for what that report has from a source of its own, which answers for it. A lost source pays for itself. Time that
 * forbids a link is a wall.
 *
 * <p>Source: maximum parsimony over shared readings, as in computer-assisted stemmatology (Robinson and O'Hara 1996);
 * differs in that reports can be sources, that one can have two, and that sentences are cut, added and moved.
 */
final class HistoryCost {

    /** A cost that no gain outweighs. */
    private static final double WALL = 200;

    /** Words from which a sentence counts in full: a short one can be a by-line, a label, or chance. */
    private static final double WHOLE_SENTENCE = 8;

    /** How much of one sentence that two reports alone share may be chance, or an alignment that missed the source. */
    private static final double TWO_CARRIERS = 0.4;

    /** Likeness between which a sentence passes from rewritten to kept. */
    private static final double REWRITTEN = 0.8;

    private static final double KEPT = 0.9;

    /** The same for what two reports share that is in neither's source. */
    private static final double UNLIKE = 0.4;

    /** Share of what two reports have in common that the source of one must have to answer for it. */
    private static final double ANSWERED = 0.9;

    private final Readings readings;
    private final Costs costs;
    private final TextCost text;
    private final Stars stars;
    private final double[][] logit;
    private final double[][] directions;
    private final boolean[][] later;
    private final double[][] linked;
    private final int[] carriers;
    private final byte[] answers;
    private final Map<Key, Double> known = new HashMap<>();

    /** What a report's price depends on, its sources a byte each, counted from 1. Compared by hand: millions are, and a record's own way is slow until well compiled. */
    private record Key(int report, long sources, int star, long outside, long kin, long answered) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && report == key.report
                    && sources == key.sources
                    && star == key.star
                    && outside == key.outside
                    && kin == key.kin
                    && answered == key.answered;
        }

        @Override
        public int hashCode() {
            return (int) mixed(mixed(mixed(mixed(report * 31L + star, sources), outside), kin), answered);
        }

        private static long mixed(long sum, long part) {
            long mixed = (sum ^ part) * 0x9E3779B97F4A7C15L;
            return mixed ^ mixed >>> Integer.SIZE;
        }
    }

    private static final Stars.Star NO_STAR = new Stars.Star(-1, new int[0]);

    HistoryCost(Readings readings, Evidence evidence, List<Relation> relations, Costs costs) {
        this.readings = readings;
        this.costs = costs;
        text = new TextCost(readings, costs);
        stars = new Stars(readings, costs);
        int n = readings.size();
        logit = filled(n);
        linked = filled(n);
        directions = new double[n][n];
        later = new boolean[n][n];
        for (Relation r : relations) {
            if (r.related()) {
                double p = Math.min(0.9999, Math.max(0.0001, r.probability()));
                logit[r.a()][r.b()] = Math.log(p / (1 - p));
                logit[r.b()][r.a()] = logit[r.a()][r.b()];
            }
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                directions[a][b] = a == b ? 0 : evidence.prior(a, b);
                later[a][b] = a != b && evidence.later(a, b);
            }
        }
        answers = new byte[n * n * n];
        carriers = new int[readings.units()];
        for (int u = 0; u < carriers.length; u++) {
            for (int r = 0; r < n; r++) {
                carriers[u] += readings.has(r, u) ? 1 : 0;
            }
        }
    }

    private static double[][] filled(int n) {
        double[][] table = new double[n][n];
        for (double[] row : table) {
            Arrays.fill(row, Double.NaN);
        }
        return table;
    }

    /** Whether both are of one family. */
    boolean related(int a, int b) {
        return a != b && !Double.isNaN(logit[a][b]);
    }

    /** Whether {@code one} was surely published after {@code other}. */
    boolean later(int one, int other) {
        return later[one][other];
    }

    /** Whether {@code d} keeps the sentences that it has of {@code s} much as they are. */
    boolean copies(int d, int s) {
        return text.copies(d, s);
    }

    /** What a lost source of two costs by itself. */
    double lostPair() {
        return costs.lost() + 2 * costs.lostChild();
    }

    /** The cost of the whole of {@code history}. */
    double of(History history) {
        double sum = 0;
        for (int l : history.lost()) {
            int[] children = History.bits(history.children(l));
            sum += costs.lost() + costs.lostChild() * children.length + strangers(children);
        }
        long all = (1L << history.size()) - 1;
        for (int d = 0; d < history.size(); d++) {
            sum += report(d, history, all & ~history.below(d) & ~(1L << d));
            for (int p : history.parents(d)) {
                if (!history.isLost(p) && history.parents(p).length > 0) {
                    double again = rewriting(history, p) ? costs.onceRemoved() : 0;
                    sum += text.copies(d, p) ? again : costs.secondHand() + again * known(history, p);
                }
            }
        }
        return sum;
    }

    /** How well known the source of {@code p} is, from 1 to 2: who rewrites takes what many have, not one's rewriting. */
    private static double known(History history, int p) {
        int most = 0;
        for (int q : history.parents(p)) {
            most = Math.max(most, Long.bitCount(history.children(q)));
        }
        return Math.clamp(most / 2.0, 1, 2);
    }

    /** Whether {@code p} is a rewriting of all its sources. */
    private boolean rewriting(History history, int p) {
        for (int q : history.parents(p)) {
            boolean copied = history.isLost(q)
                    ? text.keeps(p, stars.of(history.children(q)).carriers())
                    : text.copies(p, q);
            if (copied) {
                return false;
            }
        }
        return true;
    }

    private double strangers(int[] children) {
        double sum = 0;
        for (int a : children) {
            for (int b : children) {
                sum += a < b && !related(a, b) ? costs.strangers() : 0;
            }
        }
        return sum;
    }

    /** What {@code d} pays; {@code outside} are the reports that do not descend from it. */
    private double report(int d, History history, long outside) {
        int[] parents = history.parents(d);
        long children = 0;
        long beside = outside;
        for (int p : parents) {
            if (history.isLost(p)) {
                children |= history.children(p);
                beside &= ~history.below(p); // what stands under the same lost source is explained by it
            }
        }
        Stars.Star star = children == 0 ? NO_STAR : stars.of(children);
        long sources = 0;
        for (int p : parents) {
            sources = sources << Byte.SIZE | Math.min(p, readings.size()) + 1;
        }
        boolean root = parents.length == 0 || (parents.length == 1 && star != NO_STAR);
        long answered = root ? answered(d, history, beside) : 0;
        Key key = new Key(d, sources, star.number(), beside, history.kin(d) & beside, answered);
        Double found = known.get(key);
        if (found == null) {
            found = compute(key, parents, star.carriers());
            known.put(key, found);
        }
        return found;
    }

    /** Reports among {@code outside} that share with {@code d} nothing but what their own sources have of it, a bit each. */
    private long answered(int d, History history, long outside) {
        long found = 0;
        for (long left = outside; left != 0; left &= left - 1) {
            int t = Long.numberOfTrailingZeros(left);
            if (related(d, t)) {
                for (int p : history.parents(t)) {
                    boolean has = history.isLost(p)
                            ? anyAnswers(history.children(p) & ~(1L << t) & ~(1L << d), d, t)
                            : answers(p, d, t);
                    found |= has ? 1L << t : 0;
                }
            }
        }
        return found;
    }

    private boolean anyAnswers(long sources, int d, int t) {
        for (long left = sources; left != 0; left &= left - 1) {
            if (answers(Long.numberOfTrailingZeros(left), d, t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code source} has all that {@code d} and {@code t} share, as near to {@code t} as {@code d} has it. */
    private boolean answers(int source, int d, int t) {
        int n = readings.size();
        int at = (source * n + d) * n + t;
        if (answers[at] == 0) {
            double shared = 0;
            double had = 0;
            for (int u : readings.sequence(t)) {
                if (readings.has(d, u)) {
                    double words = readings.words(t, u);
                    shared += words;
                    had += readings.has(source, u) && readings.likeness(t, source, u) >= readings.likeness(t, d, u)
                            ? words
                            : 0;
                }
            }
            answers[at] = (byte) (source != d && shared > 0 && had >= ANSWERED * shared ? 1 : -1);
        }
        return answers[at] > 0;
    }

    /** What {@code d} would pay with these extant sources if none of the family descended from it. */
    double alone(int d, int... sources) {
        long outside = ((1L << readings.size()) - 1) & ~(1L << d);
        return compute(new Key(d, 0, -1, outside, outside, 0), sources, NO_STAR.carriers());
    }

    private double compute(Key key, int[] parents, int[] star) {
        int d = key.report();
        double sum = unexplained(key, parents, star);
        if (parents.length == 0) {
            return sum;
        }
        for (int p : parents) {
            if (p < readings.size()) {
                sum += (later[p][d] ? WALL : 0) - directions[p][d] / 2;
            }
        }
        return sum + costs.spliced() * (parents.length - 1) + text.of(d, parents, star, elsewhere(d, key.outside()));
    }

    private boolean[] elsewhere(int d, long outside) {
        boolean[] found = new boolean[readings.units()];
        for (int t : History.bits(outside)) {
            if (related(d, t)) {
                for (int u : readings.sequence(d)) {
                    found[u] |= readings.has(t, u);
                }
            }
        }
        return found;
    }

    /** The most that a report shares with one other outside, and has not from its sources. */
    private double unexplained(Key key, int[] parents, int[] star) {
        int d = key.report();
        // A root, and who has all from a lost root, stands for a text of its own: who is like it must be linked to it.
        boolean root = parents.length == 0 || (parents.length == 1 && star.length > 0);
        double most = 0;
        long extant = 0;
        for (int p : parents) {
            extant |= p < readings.size() ? 1L << p : 0;
        }
        for (int t : History.bits(key.outside() & ~key.answered() & ~extant)) {
            if (!related(d, t)) {
                continue;
            }
            double sum = 0;
            double slack = 0;
            for (int u : readings.sequence(d)) {
                double one = readings.has(t, u) ? unexplained(d, parents, t, u) : 0;
                sum += one;
                slack = Math.max(slack, carriers[u] > 2 ? 0 : TWO_CARRIERS * one);
            }
            sum -= slack;
            if ((key.kin() >> t & 1) == 0) {
                double apart = Math.max(0, costs.shared().apart() + logit[d][t]) + linked(d, t);
                sum = root ? apart : Math.min(sum, apart);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private double unexplained(int d, int[] parents, int third, int unit) {
        double least = Double.MAX_VALUE;
        for (int s : parents) {
            if (s < readings.size() && readings.has(s, unit)) {
                double kept = ramp(readings.likeness(d, s, unit), REWRITTEN, KEPT);
                double odd = costs.shared().word() * readings.sharedWithout(d, s, third, unit);
                least = Math.min(least, kept * Math.min(costs.shared().same(), odd));
            }
        }
        if (least < Double.MAX_VALUE) {
            return least;
        }
        double same = ramp(readings.likeness(d, third, unit), UNLIKE, REWRITTEN);
        double heft = Math.min(1, readings.words(d, unit) / WHOLE_SENTENCE);
        return heft
                * (costs.shared().reworded()
                        + same * (costs.shared().same() - costs.shared().reworded()));
    }

    private static double ramp(double x, double from, double to) {
        return Math.max(0, Math.min(1, (x - from) / (to - from)));
    }

    /** What it would cost to make either of the other. */
    private double linked(int a, int b) {
        if (Double.isNaN(linked[a][b])) {
            boolean[] nowhere = new boolean[readings.units()];
            linked[a][b] = Math.min(
                    text.of(a, new int[] {b}, new int[0], nowhere), text.of(b, new int[] {a}, new int[0], nowhere));
            linked[b][a] = linked[a][b];
        }
        return linked[a][b];
    }
}
