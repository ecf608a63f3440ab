package org.stemma.lineage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it takes to make a report's text of its sources': words changed, sentences cut, added and moved. */
final class TextCost {

    /** Where a unit comes from when no source has it. */
    private static final int NOWHERE = -1;

    /** An editor who changes more of a sentence than this has rewritten it. */
    private static final double MOST_EDITED = 6;

    /** Mean likeness from which a report keeps its source's sentences. */
    private static final double COPY = 0.8;

    /** Of sentences less alike than this some are only not recognised, and what looks added may not be. */
    private static final double HARDLY_ALIKE = 0.45;

    private static final double UNLIKE = 0.2;

    private final Readings readings;
    private final Costs costs;
    private final Map<Long, int[]> stars = new HashMap<>();

    TextCost(Readings readings, Costs costs) {
        this.readings = readings;
        this.costs = costs;
    }

    /**
     * The cost of the text of {@code d}.
     *
     * @param parents its sources; numbers from the family's size on are lost
     * @param star whose wording the lost source has, by {@link #star}; empty when no source is lost
     * @param elsewhere for each unit of {@code d}, whether a report has it that is no descendant: it was not added then
     */
    double of(int d, int[] parents, int[] star, boolean[] elsewhere) {
        double edited = 0;
        double rewritten = costs.rewrite();
        double like = 0;
        int told = 0;
        int blocks = 0;
        int sentences = 0;
        boolean open = false;
        for (int u : readings.sequence(d)) {
            int source = source(d, parents, star, u);
            if (source != NOWHERE) {
                double changed = source == d ? 0 : readings.apart(d, source, u);
                edited += Math.min(costs.word() * changed, MOST_EDITED);
                rewritten += costs.rewriteSentence() + costs.rewriteWord() * changed;
                like += source == d ? 1 : readings.likeness(d, source, u);
                told++;
                open = false;
            } else if (!elsewhere[u]) {
                blocks += open ? 0 : 1;
                sentences++;
                open = true;
            }
        }
        double sum = Math.min(edited, rewritten);
        if (star.length == 0 && blocks > 0) {
            sum += added(blocks, sentences, told == 0 ? 0 : like / told);
        }
        for (int p : parents) {
            sum += p < readings.size() ? cutsAndMoves(d, p) : lostCuts(d, star);
        }
        return sum;
    }

    /** Whose wording of a unit {@code d} started from: the nearest source's; its own under a lost one; or none. */
    private int source(int d, int[] parents, int[] star, int unit) {
        int best = NOWHERE;
        for (int p : parents) {
            int s = p < readings.size() ? p : star[unit];
            if (s >= 0
                    && s != d
                    && readings.has(s, unit)
                    && (best < 0 || readings.apart(d, s, unit) < readings.apart(d, best, unit))) {
                best = s;
            }
        }
        boolean own = best < 0 && star.length > 0 && (star[unit] == d || star[unit] == -2 - d);
        return own ? d : best;
    }

    /** Whether {@code d} keeps the sentences that it has of {@code s} much as they are. */
    boolean copies(int d, int s) {
        double like = 0;
        int told = 0;
        for (int u : readings.sequence(d)) {
            if (readings.has(s, u)) {
                like += readings.likeness(d, s, u);
                told++;
            }
        }
        return like > COPY * told;
    }

    private double added(int blocks, int sentences, double likeness) {
        Costs.Added adds = likeness > COPY ? costs.copyAdds() : costs.rewriterAdds();
        double sure = Math.max(0, Math.min(1, (likeness - UNLIKE) / (HARDLY_ALIKE - UNLIKE)));
        return sure * (adds.first() + adds.block() * (blocks - 1) + adds.sentence() * (sentences - 1));
    }

    private double cutsAndMoves(int d, int s) {
        int cuts = 0;
        boolean open = false;
        Map<Integer, Integer> places = new HashMap<>();
        for (int u : readings.sequence(s)) {
            places.put(u, places.size());
            boolean cut = !readings.has(d, u);
            cuts += cut && !open ? 1 : 0;
            open = cut;
        }
        int moves = 0;
        int last = -1;
        for (int u : readings.sequence(d)) {
            int place = places.getOrDefault(u, NOWHERE);
            if (place >= 0) {
                moves += place < last ? 1 : 0;
                last = place;
            }
        }
        return costs.cut() * cuts + costs.move() * moves;
    }

    /** Blocks of a lost source that {@code d} lacks; a block that one child alone has is that child's or the source's. */
    private double lostCuts(int d, int[] star) {
        double sum = 0;
        for (int u = 0; u < star.length; u++) {
            int carrier = star[u] >= 0 ? star[u] : -2 - star[u];
            if (carrier >= 0 && carrier != d && !readings.has(d, u)) {
                int before = readings.before(carrier, u);
                boolean first = before < 0 || readings.has(d, before);
                double cut = star[u] >= 0 ? costs.cut() : costs.lostOwn();
                sum += first ? cut : 0;
            }
        }
        return sum;
    }

    /**
     * Whose wording a lost node has of each unit: the child's that changed least, or another's on whom the rest agrees.
     *
     * @param children the node's children, a bit each
     * @return by unit; -1 where no child has it, and {@code -2 - child} where one child alone has it
     */
    int[] star(long children) {
        return stars.computeIfAbsent(children, mask -> {
            int[] members = History.bits(mask);
            double[] sums = new double[readings.size()];
            for (int c : members) {
                for (int u = 0; u < readings.units(); u++) {
                    sums[c] += readings.has(c, u) ? apart(members, c, u) : 0;
                }
            }
            List<Integer> order = Arrays.stream(members)
                    .boxed()
                    .sorted(Comparator.comparingDouble(c -> sums[c]))
                    .toList();
            int[] star = new int[readings.units()];
            Arrays.setAll(star, u -> star(order, u));
            return star;
        });
    }

    private int star(List<Integer> order, int unit) {
        int[] carriers = order.stream()
                .filter(c -> readings.has(c, unit))
                .mapToInt(Integer::intValue)
                .toArray();
        if (carriers.length < 2) {
            return carriers.length == 0 ? -1 : -2 - carriers[0];
        }
        int star = carriers[0];
        double best = apart(carriers, star, unit) - costs.word() * 0.99; // a whole word at least overrules the first
        for (int c : carriers) {
            double sum = apart(carriers, c, unit);
            if (sum < best) {
                best = sum;
                star = c;
            }
        }
        return star;
    }

    private double apart(int[] members, int c, int unit) {
        double sum = 0;
        for (int other : members) {
            if (other != c && readings.has(other, unit)) {
                double changed = readings.apart(other, c, unit);
                sum += Math.min(costs.word() * changed, costs.rewrite() + costs.rewriteWord() * changed);
            }
        }
        return sum;
    }
}
