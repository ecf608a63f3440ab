package org.stemma.lineage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Betters the history of a large family by the steps of {@link HistorySearch}, each report among its likeliest sources
 * only, and the first step that helps is taken.
 *
 * <p>Begins twice, with the history that is given and with each report under its likeliest source. Deterministic: steps
 * are tried in a fixed order, and work is counted in histories weighed, not in time.
 */
final class WideSearch {

    /** Histories that are weighed at most; planted families of 16 to 60 members take 1,000 to 5,000 of them. */
    private static final int MOST_WEIGHED = 5_000;

    private static final double LEAST_GAIN = 1e-6;

    /** A step that asks this much more is not saved by what follows it: time forbids it, or it tears a family apart. */
    private static final double HOPELESS = 200;

    private final HistoryCost cost;
    private final Steps steps;
    private final int size;
    private final LikelySources likely;
    private final int[] everyone;
    private int weighed;

    WideSearch(HistoryCost cost, Steps steps, int size) {
        this.cost = cost;
        this.steps = steps;
        this.size = size;
        likely = new LikelySources(cost, size);
        everyone = IntStream.range(0, size).toArray();
    }

    private record Found(History history, double cost) {}

    /** The best history found. */
    History improve(History start) {
        Found given = settle(weighed(start));
        Found anew = settle(weighed(greedy()));
        Found best = anew.cost() < given.cost() - LEAST_GAIN ? anew : given;
        while (weighed < MOST_WEIGHED) {
            Found next = pass(best);
            if (next.cost() >= best.cost() - LEAST_GAIN) {
                break;
            }
            best = next;
        }
        return best.history();
    }

    private Found weighed(History history) {
        weighed++;
        return new Found(history, cost.of(history));
    }

    /** Each report in turn under its likeliest source that leaves a possible history. */
    private History greedy() {
        History history = History.of(size);
        for (int d = 0; d < size; d++) {
            double least = Double.MAX_VALUE;
            History chosen = history;
            for (int[] sources : likely.of(d)) {
                History next = history.with(d, sources);
                double price = cost.alone(d, sources);
                if (price < least && steps.possible(next)) {
                    least = price;
                    chosen = next;
                }
            }
            history = chosen;
        }
        return history;
    }

    /** Other sources for one report at a time, until none helps. */
    private Found settle(Found start) {
        Found best = start;
        Found before;
        do {
            before = best;
            for (int d : everyone) {
                best = settle(best, d);
            }
        } while (best != before && weighed < MOST_WEIGHED);
        return best;
    }

    private Found settle(Found from, int d) {
        Found best = from;
        for (int[] sources : likely.of(d)) {
            best = better(best, d, sources);
        }
        for (int l : from.history().lost()) {
            best = better(best, d, l);
            for (int s : likely.single(d)) {
                best = better(best, d, s, l);
            }
        }
        return best;
    }

    /** {@code best}, or the same with {@code sources} for {@code d} where that is possible and costs less. */
    private Found better(Found best, int d, int... sources) {
        History history = best.history();
        if (Arrays.equals(sources, history.parents(d))) {
            return best;
        }
        for (int s : sources) {
            boolean gone = s >= size + history.lost().size();
            if (gone || (s < size && Steps.below(history, d, s))) {
                return best;
            }
        }
        History changed = history.with(d, sources);
        if (!steps.possible(changed)) {
            return best;
        }
        Found found = weighed(changed.tidy());
        return found.cost() < best.cost() - LEAST_GAIN ? found : best;
    }

    /** Every larger step once, the first that helps taken at each place. */
    private Found pass(Found from) {
        Found best = from;
        for (int d : everyone) {
            for (int s : likely.single(d)) {
                best = tried(best, Steps.under(best.history(), d, s), d, s);
            }
            for (int c : History.bits(best.history().children(d))) {
                if (Steps.below(best.history(), d, c)) {
                    best = tried(best, Steps.turned(best.history(), d, c), d, c);
                }
            }
        }
        for (int l : from.history().lost()) {
            for (int c : everyone) {
                boolean child = l < size + best.history().lost().size()
                        && (best.history().children(l) >> c & 1) == 1;
                best = child ? tried(best, Steps.dissolved(best.history(), l, c), c, c) : best;
            }
        }
        return best;
    }

    /** The history after a step, if it is better once those around {@code a} and {@code b} have chosen anew. */
    private Found tried(Found best, History stepped, int a, int b) {
        if (weighed >= MOST_WEIGHED || !steps.possible(stepped)) {
            return best;
        }
        History tidy = stepped.tidy();
        Found near = weighed(tidy);
        if (near.cost() > best.cost() + HOPELESS) {
            return best;
        }
        for (int d : around(best.history(), a, b)) {
            for (int p : tidy.parents(a)) {
                near = better(near, d, p);
            }
            near = better(near, d, a);
            near = better(near, d, b);
        }
        return near.cost() < best.cost() - LEAST_GAIN ? settle(near) : best;
    }

    /** The two, their sources, and what hangs on either. */
    private int[] around(History history, int a, int b) {
        long around = 1L << a | 1L << b | history.children(a) | history.children(b);
        for (int x : new int[] {a, b}) {
            for (int p : history.parents(x)) {
                around |= history.children(p) | (p < size ? 1L << p : 0);
            }
        }
        return History.bits(around);
    }
}
