package org.stemma.compare;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which term of one passage stands for which of another: at most one for each. */
final class Alignment {

    final Passage from;
    final Passage to;
    /** By term of {@code from}: its partner, or -1. */
    final int[] forth;
    /** By term of {@code to}: its partner, or -1. */
    final int[] back;

    private final Relatedness relatedness;
    private final Relatedness.@Nullable Relation[] relations;

    Alignment(Passage from, Passage to, Relatedness relatedness) {
        this.relatedness = relatedness;
        relations = new Relatedness.@Nullable Relation[from.size() * to.size()];
        this.from = from;
        this.to = to;
        forth = new int[from.size()];
        back = new int[to.size()];
        Arrays.fill(forth, -1);
        Arrays.fill(back, -1);
    }

    /** How term {@code i} of the first lies to term {@code j} of the second; remembered. */
    Relatedness.Relation relation(int i, int j) {
        Relatedness.Relation known = relations[i * back.length + j];
        if (known == null) {
            known = relatedness.of(from.term(i), to.term(j));
            relations[i * back.length + j] = known;
        }
        return known;
    }

    void join(int i, int j) {
        forth[i] = j;
        back[j] = i;
    }

    boolean free(int i, int j) {
        return forth[i] < 0 && back[j] < 0;
    }

    boolean joined(int i, int j) {
        return i >= 0 && i < forth.length && j >= 0 && j < back.length && forth[i] == j;
    }

    /** The nearest term before {@code i} that carries meaning, within {@code reach} terms of its sentence; -1 if none. */
    static int contentBefore(Passage passage, int i, int reach) {
        for (int k = i - 1; k >= 0 && k >= i - reach; k--) {
            if (passage.term(k + 1).before() == Term.Break.SENTENCE) {
                return -1;
            }
            if (carries(passage, k)) {
                return k;
            }
        }
        return -1;
    }

    /** The nearest term from {@code i} on that carries meaning, within {@code reach} terms of the sentence; -1 if none. */
    static int contentFrom(Passage passage, int i, int reach) {
        for (int k = i; k < passage.size() && k < i + reach; k++) {
            if (k > 0 && passage.term(k).before() == Term.Break.SENTENCE) {
                return -1;
            }
            if (carries(passage, k)) {
                return k;
            }
        }
        return -1;
    }

    static boolean carries(Passage passage, int k) {
        return passage.term(k).content() || passage.quantityAt[k] >= 0 || passage.timeAt[k] >= 0;
    }

    /** Share of the shorter passage's content words that have a partner. */
    double share() {
        int a = 0;
        int b = 0;
        int joined = 0;
        for (int i = 0; i < forth.length; i++) {
            if (carries(from, i)) {
                a++;
                joined += forth[i] >= 0 ? 1 : 0;
            }
        }
        for (int j = 0; j < back.length; j++) {
            b += carries(to, j) ? 1 : 0;
        }
        return Math.min(a, b) == 0 ? 0 : Math.min(1, joined / (double) Math.min(a, b));
    }

    /** How many content terms have a partner. */
    int joinedContent() {
        int joined = 0;
        for (int i = 0; i < forth.length; i++) {
            joined += forth[i] >= 0 && carries(from, i) ? 1 : 0;
        }
        return joined;
    }
}
