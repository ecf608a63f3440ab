package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lost source had, as far as its children preserve it: by unit, whose wording it is.
 *
 * <p>Of each unit it is the wording of the child that changed least, or another's on whom the rest agrees. Not safe for use by several threads at once.
 */
final class Stars {

    /** A unit that no child has of the lost source. */
    static final int ABSENT = -1;

    private final Readings readings;
    private final Costs costs;
    private final Map<Long, Star> known = new HashMap<>();
    private final Map<List<Integer>, Star> equal = new HashMap<>();

    Stars(Readings readings, Costs costs) {
        this.readings = readings;
        this.costs = costs;
    }

    /**
     * The wording of each unit; equal ones have one number.
     *
     * @param number from 0
     * @param carriers by unit: the child whose wording it is; {@link #ABSENT}; {@code -2 - child} where that one child
     *     alone has it
     */
    record Star(int number, int[] carriers) {}

    /** What a lost source with these children had, a bit each. */
    Star of(long children) {
        Star star = known.get(children);
        if (star == null) {
            star = star(History.bits(children));
            known.put(children, star);
        }
        return star;
    }

    private Star star(int[] members) {
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
        List<Integer> carriers = new ArrayList<>();
        for (int u = 0; u < readings.units(); u++) {
            carriers.add(carrier(order, u));
        }
        return equal.computeIfAbsent(
                carriers,
                k -> new Star(
                        equal.size(), k.stream().mapToInt(Integer::intValue).toArray()));
    }

    private int carrier(List<Integer> order, int unit) {
        int[] carriers = order.stream()
                .filter(c -> readings.has(c, unit))
                .mapToInt(Integer::intValue)
                .toArray();
        if (carriers.length < 2) {
            return carriers.length == 0 ? ABSENT : -2 - carriers[0];
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
