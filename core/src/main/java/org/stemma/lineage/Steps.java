package org.stemma.lineage;

import java.util.Arrays;

/** The steps that a search takes from one history to the next, and which of them lead to a history that can be. */
final class Steps {

    /** A report is spliced of no more than these. */
    static final int MOST_SOURCES = 3;

    private final HistoryCost cost;
    private final Parted parted;

    Steps(HistoryCost cost, Parted parted) {
        this.cost = cost;
        this.parted = parted;
    }

    /** Whether no report is its own ancestor, sources are related to what was made of them, and splices are of two families. */
    boolean possible(History history) {
        for (int d = 0; d < history.size(); d++) {
            int[] parents = history.parents(d);
            if (!apart(history, parents)) {
                return false;
            }
            for (int p : parents) {
                if (!history.isLost(p) && !cost.related(p, d)) {
                    return false;
                }
            }
        }
        for (int l : history.lost()) {
            if (parted.holdsAmong(History.bits(history.children(l)))) {
                return false;
            }
        }
        return history.acyclic();
    }

    private boolean apart(History history, int[] parents) {
        if (parents.length > MOST_SOURCES) {
            return false;
        }
        for (int i = 0; i < parents.length; i++) {
            for (int j = i + 1; j < parents.length; j++) {
                if (!apart(history, parents[i], parents[j])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two sources, {@code s < t}, can be spliced: nothing shows that they are of one family. */
    boolean apart(History history, int s, int t) {
        if (history.isLost(s)) {
            return false;
        }
        if (history.isLost(t)) {
            return (history.below(t) >> s & 1) == 0
                    && Arrays.stream(History.bits(history.children(t)))
                            .noneMatch(c -> cost.related(s, c) && history.parents(c).length == 1);
        }
        return !cost.related(s, t);
    }

    /** Whether {@code b} descends from {@code a}. */
    static boolean below(History history, int a, int b) {
        return (history.below(a) >> b & 1) == 1;
    }

    /** Both under a new lost source, and all that hangs on either but other sides of splices. */
    static History under(History history, int a, int b) {
        int lost = history.fresh();
        return history.with(a, lost).with(b, lost);
    }

    /** The way from {@code a} down to its descendant {@code b} turned round: {@code b} becomes the ancestor. */
    static History turned(History history, int a, int b) {
        History changed = history;
        int at = b;
        int came = -1;
        while (at != a) {
            int up = -1;
            for (int p : history.parents(at)) {
                if (p == a || (!history.isLost(p) && below(history, a, p))) {
                    up = p;
                }
            }
            if (up < 0) {
                return history;
            }
            changed = changed.with(at, replaced(history.parents(at), up, came));
            came = at;
            at = up;
        }
        return changed.with(a, came);
    }

    private static int[] replaced(int[] sources, int gone, int come) {
        return Arrays.stream(sources)
                .map(p -> p == gone ? come : p)
                .filter(p -> p >= 0)
                .toArray();
    }

    /** A lost source replaced by one of its children. */
    static History dissolved(History history, int lost, int child) {
        History changed = history;
        for (int d : History.bits(history.children(lost))) {
            int[] sources = Arrays.stream(history.parents(d))
                    .map(p -> p != lost ? p : d == child ? -1 : child)
                    .filter(p -> p >= 0)
                    .distinct()
                    .toArray();
            changed = changed.with(d, sources);
        }
        return changed;
    }
}
