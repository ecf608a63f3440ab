package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the sentences of two reports that say the same in equal or other words.
 *
 * <p>Output: pairs by place in the second report; a sentence can stand in up to {@value #FAN} pairs (split or merged
 * sentences). Cost: product of the sentence counts. Deterministic.
 *
 * <p>Source: dynamic programming over sentence similarity as in monolingual alignment (Barzilay and Elhadad 2003); differs
 * in that the best order-keeping chain is taken first and moved blocks are then taken as further chains.
 */
public final class SentenceAligner {

    /** Similarity from which a pair in the main order counts; set on planted paraphrase, see docs/evaluation.md. */
    private static final double IN_ORDER = 0.22;

    /** A pair out of the main order needs more, since order is evidence too. */
    private static final double MOVED = 0.38;

    /** A further sentence joins a pair when this share of its weight lies in the other side. */
    private static final double MERGED = 0.5;

    /** What a sentence and its two halves must share; a little more than a pair in order, since two are tried at once. */
    private static final double SPLIT = 0.25;

    /** Share of all words that makes two quoting sentences one; half of them can be changed. */
    private static final double QUOTED = 0.5;

    private static final int LEAST_QUOTED = 3;
    private static final int CHAINS = 12;
    private static final int FAN = 2;

    private SentenceAligner() {}

    /** The sentence pairs of {@code a} and {@code b}. */
    public static List<SentencePair> align(IndexedReport a, IndexedReport b) {
        return align(SentenceSimilarity.of(a, b));
    }

    /** The sentence pairs under similarities that were computed before. */
    public static List<SentencePair> align(SentenceSimilarity similarity) {
        Chains chains = new Chains(similarity.rows(), similarity.columns(), similarity::at);
        List<SentencePair> pairs = new ArrayList<>();
        for (int chain = 0; chain < CHAINS; chain++) {
            List<int[]> best = chains.next(chain == 0 ? IN_ORDER : MOVED);
            if (best.isEmpty()) {
                break;
            }
            for (int[] p : best) {
                pairs.add(new SentencePair(p[0], p[1], similarity.at(p[0], p[1]), chain));
            }
        }
        merge(similarity, chains, pairs);
        pairs.sort(Comparator.comparingInt(SentencePair::b).thenComparingInt(SentencePair::a));
        return pairs;
    }

    /**
     * The pairs with further ones for sentences that are mostly quotation, which {@link SentenceSimilarity} leaves out:
     * those that share at least half of all their words with one free sentence of the other side.
     *
     * <p>For reports of one family; between strangers a shared quotation pairs nothing.
     */
    public static List<SentencePair> withQuotations(IndexedReport a, IndexedReport b, List<SentencePair> pairs) {
        boolean[] usedA = new boolean[a.sentences()];
        boolean[] usedB = new boolean[b.sentences()];
        for (SentencePair p : pairs) {
            usedA[p.a()] = true;
            usedB[p.b()] = true;
        }
        List<SentencePair> all = new ArrayList<>(pairs);
        for (int j = 0; j < b.sentences(); j++) {
            int best = -1;
            double most = QUOTED;
            for (int i = 0; i < a.sentences() && !usedB[j]; i++) {
                double share = usedA[i] ? 0 : commonShare(a, i, b, j);
                if (share > most) {
                    most = share;
                    best = i;
                }
            }
            if (best >= 0) {
                usedA[best] = true;
                all.add(new SentencePair(best, j, most, 0));
            }
        }
        all.sort(Comparator.comparingInt(SentencePair::b).thenComparingInt(SentencePair::a));
        return all;
    }

    /**
     * The pairs with further ones for sentences that the second report splits in two: a free sentence and two free
     * neighbours between the same partners that together share as much with it as a pair must. For reports of one family.
     */
    public static List<SentencePair> withSplits(SentenceSimilarity s, List<SentencePair> pairs) {
        boolean[] usedA = new boolean[s.rows()];
        int[] partner = new int[s.columns()];
        Arrays.fill(partner, -1);
        for (SentencePair p : pairs) {
            usedA[p.a()] = true;
            partner[p.b()] = Math.max(partner[p.b()], p.a());
        }
        List<SentencePair> all = new ArrayList<>(pairs);
        for (int j = 0; j + 1 < s.columns(); j++) {
            if (partner[j] >= 0 || partner[j + 1] >= 0) {
                continue;
            }
            int low = neighbour(partner, j, -1, -1);
            int high = Math.min(neighbour(partner, j + 1, 1, s.rows()), s.rows());
            for (int i = low + 1; i < high; i++) {
                double together = s.together(i, j);
                if (!usedA[i] && together >= SPLIT) {
                    usedA[i] = true;
                    partner[j] = i;
                    partner[j + 1] = i;
                    all.add(new SentencePair(i, j, together, 0));
                    all.add(new SentencePair(i, j + 1, together, 0));
                    break;
                }
            }
        }
        all.sort(Comparator.comparingInt(SentencePair::b).thenComparingInt(SentencePair::a));
        return all;
    }

    /** The partner of the nearest paired sentence before or behind {@code j}, or {@code edge}. */
    private static int neighbour(int[] partner, int j, int step, int edge) {
        for (int k = j + step; k >= 0 && k < partner.length; k += step) {
            if (partner[k] >= 0) {
                return partner[k];
            }
        }
        return edge;
    }

    /** Common words of two sentences over the words of the longer (Dice on bags of stems). */
    private static double commonShare(IndexedReport a, int i, IndexedReport b, int j) {
        int[] x = Arrays.copyOfRange(a.stems, a.firstWord[i], a.endWord[i]);
        int[] y = Arrays.copyOfRange(b.stems, b.firstWord[j], b.endWord[j]);
        if (x.length < LEAST_QUOTED || y.length < LEAST_QUOTED) {
            return 0;
        }
        Arrays.sort(x);
        Arrays.sort(y);
        int common = 0;
        int p = 0;
        int q = 0;
        while (p < x.length && q < y.length) {
            if (x[p] == y[q]) {
                common++;
                p++;
                q++;
            } else if (x[p] < y[q]) {
                p++;
            } else {
                q++;
            }
        }
        return 2.0 * common / (x.length + y.length);
    }

    /** A sentence left over beside a paired one, whose words the other side of that pair mostly holds, joins it. */
    private static void merge(SentenceSimilarity s, Chains chains, List<SentencePair> pairs) {
        List<SentencePair> added = new ArrayList<>();
        for (SentencePair p : pairs) {
            for (int step : new int[] {-1, 1}) {
                int i = p.a() + step;
                if (chains.freeA(i) && s.heldByB(i, p.b()) >= MERGED) {
                    chains.takeA(i);
                    added.add(new SentencePair(i, p.b(), s.at(i, p.b()), p.chain()));
                }
                int j = p.b() + step;
                if (chains.freeB(j) && s.heldByA(p.a(), j) >= MERGED) {
                    chains.takeB(j);
                    added.add(new SentencePair(p.a(), j, s.at(p.a(), j), p.chain()));
                }
            }
        }
        pairs.addAll(added);
    }
}
