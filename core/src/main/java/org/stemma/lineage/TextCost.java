package org.stemma.lineage;

import java.util.HashMap;
import java.util.Map;

/** What it takes to make a report's text of its sources': words changed, sentences cut, added and moved. */
final class TextCost {

    /** Where a unit comes from when no source has it. */
    private static final int NOWHERE = -1;

    /** An editor who changes more of a sentence than this has rewritten it. */
    private static final double MOST_EDITED = 6;

    /** However much plainer the words: taste and house style explain it, too. */
    private static final double MOST_PLAINER = 8;

    /** Mean likeness from which a report keeps its source's sentences. */
    private static final double COPY = 0.8;

    /** Of sentences less alike than this some are only not recognised, and what looks added may not be. */
    private static final double HARDLY_ALIKE = 0.45;

    private static final double UNLIKE = 0.2;

    private final Readings readings;
    private final Costs costs;
    private final byte[][] copies;

    TextCost(Readings readings, Costs costs) {
        this.readings = readings;
        this.costs = costs;
        copies = new byte[readings.size()][readings.size()];
    }

    /**
     * The cost of the text of {@code d}.
     *
     * @param parents its sources; numbers from the family's size on are lost
     * @param star whose wording the lost source has, see {@link Stars}; empty when no source is lost
     * @param elsewhere for each unit of {@code d}, whether a report has it that is no descendant: it was not added then
     */
    double of(int d, int[] parents, int[] star, boolean[] elsewhere) {
        double edited = 0;
        double rewritten = costs.rewrite();
        double plainer = 0;
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
                plainer += source == d ? 0 : readings.plainer(d, source, u);
                like += source == d ? 1 : readings.likeness(d, source, u);
                told++;
                open = false;
            } else if (!elsewhere[u]) {
                blocks += open ? 0 : 1;
                sentences++;
                open = true;
            }
        }
        double sum = Math.min(edited, rewritten + Math.clamp(costs.plainer() * plainer, -MOST_PLAINER, MOST_PLAINER));
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
        if (copies[d][s] == 0) {
            double like = 0;
            int told = 0;
            for (int u : readings.sequence(d)) {
                if (readings.has(s, u)) {
                    like += readings.likeness(d, s, u);
                    told++;
                }
            }
            copies[d][s] = (byte) (like > COPY * told ? 1 : -1);
        }
        return copies[d][s] > 0;
    }

    /** Whether {@code d} keeps the sentences of a lost source much as its other children have them. */
    boolean keeps(int d, int[] star) {
        double like = 0;
        int told = 0;
        for (int u : readings.sequence(d)) {
            if (star[u] >= 0 && star[u] != d && readings.has(star[u], u)) {
                like += readings.likeness(d, star[u], u);
                told++;
            } else if (star[u] == d) {
                like++;
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
}
