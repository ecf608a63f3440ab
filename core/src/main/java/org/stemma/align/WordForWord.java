package org.stemma.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sentences of one report are sentences of another with words replaced one by one, whatever the new words are.
 *
 * <p>Who replaces words leaves the others where they stand: names, figures and small words keep their order and their
 * distances, though nothing that carries topic may be left. So two sentences are aligned word against word. A common word
 * earns how rare it is among the sentences of both reports, in nats; a replaced one costs little, one that was put in or
 * left out much. The <em>surplus</em> of two sentences is what they earn beyond what sentences of such lengths reach by
 * chance. Words in masked quotations do not count.
 *
 * <p>Source: local alignment (Smith and Waterman 1981); what chance reaches grows with the logarithm of both lengths
 * (Karlin and Altschul 1990). Differs in that lengths that differ cost, since who replaces words keeps their number.
 * Cost: product of the word counts for sentences that share enough words. Deterministic.
 */
public final class WordForWord {

    /** What each word costs by which one sentence is longer. */
    private static final double LONGER = 0.1;

    /** What two sentences of {@value #USUAL_LENGTH} words earn by chance, at most. */
    private static final double CHANCE = 3.5;

    private static final int USUAL_LENGTH = 20;

    /** What a sentence that stands elsewhere must earn beyond that, since any could have been its partner. */
    private static final double MOVED = 3;

    /** No sentence speaks for more than this. */
    private static final double MOST = 8;

    /** Share of all that a sentence could earn from which it was kept, not reworded. */
    private static final double KEPT = 0.85;

    /** What a kept sentence counts: an official's statement, a line of background are the same in independent reports. */
    private static final double STATEMENT = 0.5;

    /** What a word earns at least when the whole of a sentence is added up. */
    private static final double LEAST_EARNED = 0.5;

    private static final int SHORTEST = 5;
    private static final int CHAINS = 6;

    /** The logarithm of each length, less that of the usual one. */
    private static final double[] LOG = IntStream.rangeClosed(0, Frames.LONGEST)
            .mapToDouble(n -> Math.log((double) Math.max(1, n) / USUAL_LENGTH))
            .toArray();

    private final int columns;
    private final double[] surplus;
    private final boolean[] kept;
    private final int[] lengthA;
    private final int[] lengthB;
    private final double wordsA;
    private final double wordsB;

    private double coveredA;
    private double coveredB;
    private double sum;
    private int pairs;

    private WordForWord(int[][] a, int[][] b) {
        columns = b.length;
        surplus = new double[a.length * b.length];
        kept = new boolean[surplus.length];
        lengthA = Arrays.stream(a).mapToInt(x -> x.length).toArray();
        lengthB = Arrays.stream(b).mapToInt(x -> x.length).toArray();
        wordsA = Arrays.stream(lengthA).sum();
        wordsB = Arrays.stream(lengthB).sum();
    }

    /**
     * Aligns all sentences of {@code a} with all of {@code b}.
     *
     * @param least share below which nobody asks: where what is not settled yet cannot reach it, nothing is aligned
     */
    public static WordForWord of(IndexedReport a, IndexedReport b, double least) {
        FrameWords one = a.frameWords();
        FrameWords other = b.frameWords();
        WordForWord found = new WordForWord(one.inOrder, other.inOrder);
        double[] earnsA = earnings(one, other);
        double[] most = common(one, other, earnsA);
        if (found.coverable(most) < least) {
            return found;
        }
        double[] wholeA = wholes(one, earnsA);
        double[] wholeB = wholes(other, earnings(other, one));
        LocalAlignment alignment = new LocalAlignment(one, other, earnsA);
        Coverage open = found.new Coverage(most);
        for (int i : found.longestFirst()) {
            for (int j = 0; j < other.inOrder.length; j++) {
                int at = i * found.columns + j;
                if (found.hopeful(most, i, j)) {
                    double earned = alignment.earned(i, j);
                    found.surplus[at] = Math.max(0, earned - found.chance(i, j));
                    found.kept[at] = earned >= KEPT * Math.min(wholeA[i], wholeB[j]);
                    open.settle(i, j);
                }
            }
            open.settle(i);
            if (open.share() < least) {
                return found;
            }
        }
        found.chains();
        return found;
    }

    /** The sentences of the first report: what cannot be covered soon shows in long ones. */
    private int[] longestFirst() {
        return IntStream.range(0, lengthA.length)
                .mapToLong(i -> (long) (Frames.LONGEST - lengthA[i]) << Integer.SIZE | i)
                .sorted()
                .mapToInt(x -> (int) x)
                .toArray();
    }

    /** What sentences may come to cover at most, while pairs of them are aligned one after the other. */
    private final class Coverage {

        /** By sentence what it counts for at most by the pairs that are settled. */
        private final double[] countsA = new double[lengthA.length];

        private final double[] countsB = new double[columns];

        /** By sentence of the second report how many hopeful pairs are not settled yet. */
        private final int[] openB = new int[columns];

        private double ofA;
        private double ofB;

        Coverage(double[] most) {
            for (int i = 0; i < lengthA.length; i++) {
                for (int j = 0; j < columns; j++) {
                    openB[j] += hopeful(most, i, j) ? 1 : 0;
                }
            }
            ofA = wordsA;
            for (int j = 0; j < columns; j++) {
                ofB += openB[j] > 0 ? lengthB[j] : 0;
            }
        }

        void settle(int i, int j) {
            double counts = at(i, j) == 0 ? 0 : counts(i, j);
            countsA[i] = Math.max(countsA[i], counts);
            countsB[j] = Math.max(countsB[j], counts);
            openB[j]--;
            ofB -= openB[j] == 0 ? (1 - countsB[j]) * lengthB[j] : 0;
        }

        /** No pair of this sentence is open any more. */
        void settle(int i) {
            ofA -= (1 - countsA[i]) * lengthA[i];
        }

        double share() {
            return WordForWord.this.share(ofA, ofB);
        }
    }

    private double counts(int i, int j) {
        return kept[i * columns + j] ? STATEMENT : 1;
    }

    /** What each form of {@code one} earns where the other has it too. */
    private static double[] earnings(FrameWords one, FrameWords other) {
        double all = one.inOrder.length + other.inOrder.length;
        double[] earns = new double[one.distinct.length];
        for (int k = 0, l = 0; k < earns.length; k++) {
            while (l < other.distinct.length && other.distinct[l] < one.distinct[k]) {
                l++;
            }
            boolean both = l < other.distinct.length && other.distinct[l] == one.distinct[k];
            earns[k] = Math.log(all / (one.sentencesWith[k] + (both ? other.sentencesWith[l] : 0)));
        }
        return earns;
    }

    /** By pair of sentences what their common words alone would earn, in whatever order. */
    private static double[] common(FrameWords one, FrameWords other, double[] earns) {
        double[] sums = new double[one.inOrder.length * other.inOrder.length];
        for (int k = 0, l = 0; k < earns.length; k++) {
            while (l < other.distinct.length && other.distinct[l] < one.distinct[k]) {
                l++;
            }
            if (l < other.distinct.length && other.distinct[l] == one.distinct[k]) {
                for (int x = one.start[k]; x < one.start[k + 1]; x++) {
                    int row = one.sentences[x] * other.inOrder.length;
                    int last = -1;
                    for (int y = other.start[l]; y < other.start[l + 1]; y++) {
                        int column = other.sentences[y];
                        sums[row + column] += column == last ? 0 : earns[k];
                        last = column;
                    }
                }
            }
        }
        return sums;
    }

    private boolean hopeful(double[] most, int i, int j) {
        return lengthA[i] >= SHORTEST && lengthB[j] >= SHORTEST && most[i * columns + j] > chance(i, j);
    }

    /** The share that pairs of sentences which may exceed chance could come to. */
    private double coverable(double[] most) {
        boolean[] ofB = new boolean[columns];
        double a = 0;
        for (int i = 0; i < lengthA.length; i++) {
            boolean any = false;
            for (int j = 0; j < columns; j++) {
                if (hopeful(most, i, j)) {
                    any = true;
                    ofB[j] = true;
                }
            }
            a += any ? lengthA[i] : 0;
        }
        double b = 0;
        for (int j = 0; j < columns; j++) {
            b += ofB[j] ? lengthB[j] : 0;
        }
        return share(a, b);
    }

    /** By sentence what all its words would earn. */
    private static double[] wholes(FrameWords words, double[] earns) {
        return Arrays.stream(words.places)
                .mapToDouble(places -> Arrays.stream(places)
                        .mapToDouble(k -> Math.max(earns[k], LEAST_EARNED))
                        .sum())
                .toArray();
    }

    private double chance(int i, int j) {
        int x = lengthA[i];
        int y = lengthB[j];
        return CHANCE + LOG[x] + LOG[y] + LONGER * Math.abs(x - y);
    }

    /** Takes the order-keeping chain of largest surplus, then moved blocks. */
    private void chains() {
        Chains chains = new Chains(lengthA.length, lengthB.length, this::at);
        for (int c = 0; c < CHAINS; c++) {
            double floor = c == 0 ? 0 : MOVED;
            List<int[]> chain = chains.next(floor);
            if (chain.isEmpty()) {
                break;
            }
            for (int[] p : chain) {
                double counts = counts(p[0], p[1]);
                coveredA += counts * lengthA[p[0]];
                coveredB += counts * lengthB[p[1]];
                sum += counts * Math.min(MOST, at(p[0], p[1]) - floor);
                pairs++;
            }
        }
    }

    /** What sentences {@code i} and {@code j} earn beyond chance, in nats; 0 where that is nothing. */
    public double at(int i, int j) {
        return surplus[i * columns + j];
    }

    /** How many sentences are aligned. */
    public int pairs() {
        return pairs;
    }

    /** Geometric mean of the shares of both reports' words in aligned sentences; those that were kept count half. */
    public double share() {
        return share(coveredA, coveredB);
    }

    private double share(double ofA, double ofB) {
        return wordsA == 0 || wordsB == 0 ? 0 : Math.sqrt(ofA / wordsA * ofB / wordsB);
    }

    /** Mean surplus of the aligned sentences, in nats; no sentence counts for more than {@value #MOST}. */
    public double surplus() {
        return pairs == 0 ? 0 : sum / pairs;
    }
}
