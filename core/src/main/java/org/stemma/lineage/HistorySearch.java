package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Betters a history step by step until no step helps: other sources for one report, a link turned round, a lost source put
 * in or taken out.
 *
 * <p>Deterministic: steps are tried in a fixed order, and only a real gain counts.
 */
final class HistorySearch {

    /** Nats below which the direction of a root's link is a guess: odds of three to one. */
    private static final double UNDECIDED = 1.1;

    private static final double LEAST_GAIN = 1e-6;
    private static final int MOST_STEPS = 100;

    private final HistoryCost cost;
    private final Steps steps;

    HistorySearch(HistoryCost cost, Steps steps) {
        this.cost = cost;
        this.steps = steps;
    }

    /** The best history that steps from {@code start} lead to. */
    History improve(History start) {
        Found best = settle(new Found(start, cost.of(start)));
        for (int step = 0; step < MOST_STEPS; step++) {
            Found next = bigStep(best);
            if (next.cost() >= best.cost() - LEAST_GAIN) {
                return best.history();
            }
            best = next;
        }
        return best.history();
    }

    /**
     * The same history, but where turning the link between a root and its likeliest rival costs next to nothing, or no date
     * says who was first and only the price of a lost source keeps both from standing under one, they stand under one: nothing
     * decides, and a guess would accuse one of them.
     */
    History undecided(History best) {
        History result = best;
        for (int r = 0; r < best.size(); r++) {
            if (best.parents(r).length > 0) {
                continue;
            }
            int rival = -1;
            double least = cost.of(best) + UNDECIDED;
            for (int c : History.bits(best.children(r))) {
                if (best.parents(c).length == 1) {
                    double price = Math.min(turned(best, r, c), beside(best, r, c));
                    if (price < least) {
                        least = price;
                        rival = c;
                    }
                }
            }
            if (rival >= 0) {
                result = Steps.under(result, r, rival);
            }
        }
        return result;
    }

    private double turned(History best, int root, int child) {
        return price(Steps.turned(best, root, child).tidy());
    }

    private double price(History history) {
        return steps.possible(history) ? cost.of(history) : Double.MAX_VALUE;
    }

    /**
     * What it costs to have both under a lost source, without its price, which keeps from inventing one and should not tell
     * source from descendant; no date may do so. Of a copy the longer one was mostly there first, so that something must speak
     * against it; who rewrites cuts as well, and so does who copies what another rewrote.
     */
    private double beside(History best, int root, int child) {
        if (cost.later(child, root) || cost.later(root, child)) {
            return Double.MAX_VALUE;
        }
        return price(Steps.under(best, root, child).tidy())
                - cost.lostPair()
                + (cost.copies(child, root) ? UNDECIDED : 0);
    }

    private record Found(History history, double cost) {}

    /** Changes of one report's sources at a time, the best for each in turn, until none helps. */
    private Found settle(Found start) {
        Found best = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Found before = best;
            for (int d = 0; d < best.history().size(); d++) {
                History history = best.history();
                for (int[] sources : sources(history, d)) {
                    if (!Arrays.equals(sources, history.parents(d))) {
                        best = better(best, history.with(d, sources));
                    }
                }
            }
            if (best == before) {
                return best;
            }
        }
        return best;
    }

    private Found better(Found best, History candidate) {
        if (!steps.possible(candidate)) {
            return best;
        }
        History tidy = candidate.tidy();
        double price = cost.of(tidy);
        return price < best.cost() - LEAST_GAIN ? new Found(tidy, price) : best;
    }

    private List<int[]> sources(History history, int d) {
        List<int[]> all = new ArrayList<>();
        all.add(new int[0]);
        List<Integer> single = new ArrayList<>();
        for (int s = 0; s < history.size(); s++) {
            if (cost.related(s, d) && (history.below(d) >> s & 1) == 0) {
                single.add(s);
            }
        }
        single.addAll(history.lost());
        for (int s : single) {
            all.add(new int[] {s});
        }
        for (int s : single) {
            for (int t : single) {
                if (s < t && steps.apart(history, s, t)) {
                    all.add(new int[] {s, t});
                }
            }
        }
        int[] two = history.parents(d);
        if (two.length == 2) {
            for (int s : single) {
                if (s != two[0] && s != two[1]) {
                    all.add(new int[] {two[0], two[1], s});
                }
            }
        }
        return all;
    }

    private Found bigStep(Found from) {
        Found best = from;
        History history = from.history();
        for (int a = 0; a < history.size(); a++) {
            for (int b = 0; b < history.size(); b++) {
                if (a == b) {
                    continue;
                }
                if (a < b && cost.related(a, b)) {
                    best = tried(best, Steps.under(history, a, b));
                }
                if (Steps.below(history, a, b)) {
                    History turned = Steps.turned(history, a, b);
                    best = tried(best, turned);
                    best = spliced(best, history, turned, a, b);
                }
            }
        }
        for (int l : history.lost()) {
            for (int c : History.bits(history.children(l))) {
                best = tried(best, Steps.dissolved(history, l, c));
            }
        }
        return best;
    }

    /** {@code a} made the splice of {@code b} and of another that stands below it or apart. */
    private Found spliced(Found best, History history, History turned, int a, int b) {
        Found result = best;
        for (int c = 0; c < history.size(); c++) {
            if (c != a && c != b && cost.related(a, c) && steps.apart(history, b, c) && !Steps.below(turned, a, b)) {
                History both = Steps.below(turned, a, c) ? Steps.turned(turned, a, c) : turned;
                IntStream other = both == turned ? IntStream.of(c) : Arrays.stream(both.parents(a));
                int[] sources = IntStream.concat(Arrays.stream(turned.parents(a)), other)
                        .distinct()
                        .toArray();
                if (sources.length == 2) {
                    result = tried(result, both.with(a, sources));
                }
            }
        }
        return result;
    }

    private Found tried(Found best, History candidate) {
        if (!steps.possible(candidate)) {
            return best;
        }
        History tidy = candidate.tidy();
        Found settled = settle(new Found(tidy, cost.of(tidy)));
        return settled.cost() < best.cost() - LEAST_GAIN ? settled : best;
    }
}
