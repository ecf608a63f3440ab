package org.stemma.align;

import org.jspecify.annotations.Nullable;

/**
 * How alike each sentence of one report is to each of another, by weighted common words.
 *
 * <p>Words in masked quotations do not count. A word weighs the logarithm of how rare it is among the sentences of both
 * reports, so what the whole story is about weighs little and what marks one sentence weighs much.
 */
public final class SentenceSimilarity {

    /** Fewer content words than this outside quotations say nothing about origin. */
    private static final int LEAST_WORDS = 3;

    private final int rows;
    private final int columns;
    /** What a frame's share counts less than a share of weighted words. */
    private static final double FRAME_DISCOUNT = 0.12;

    /** What a sentence with any surplus word for word comes to: a pair in order, hardly. */
    private static final double JUST_ALIGNED = 0.22;

    /** What a nat of it adds; one of four also pairs sentences that stand elsewhere. */
    private static final double SURPLUS = 0.04;

    private static final double MOST_SURPLUS = 8;

    private final double[] common;
    private @Nullable Frames frames;
    private @Nullable WordForWord wordForWord;
    private final double[] weightA;
    private final double[] weightB;
    private final int[] wordsA;
    private final int[] wordsB;

    private SentenceSimilarity(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        common = new double[rows * columns];
        weightA = new double[rows];
        weightB = new double[columns];
        wordsA = new int[rows];
        wordsB = new int[columns];
    }

    /** Compares all sentences of {@code a} with all of {@code b}. */
    public static SentenceSimilarity of(IndexedReport a, IndexedReport b) {
        SentenceSimilarity s = new SentenceSimilarity(a.sentences(), b.sentences());
        new Weighing(a.bags(), b.bags()).into(s);
        return s;
    }

    /**
     * The same similarities, raised where two sentences have one frame: words in common order, function words too. Who
     * replaces the words that carry topic leaves the frame, so this finds what common words no longer show.
     *
     * @see Frames
     */
    public SentenceSimilarity withFrames(Frames frames) {
        SentenceSimilarity raised = copy();
        raised.frames = frames;
        return raised;
    }

    /** The same similarities, raised where one sentence is the other word for word, most words replaced. */
    public SentenceSimilarity with(WordForWord aligned) {
        SentenceSimilarity raised = copy();
        raised.wordForWord = aligned;
        return raised;
    }

    private SentenceSimilarity copy() {
        SentenceSimilarity raised = new SentenceSimilarity(rows, columns);
        System.arraycopy(common, 0, raised.common, 0, common.length);
        System.arraycopy(weightA, 0, raised.weightA, 0, rows);
        System.arraycopy(weightB, 0, raised.weightB, 0, columns);
        System.arraycopy(wordsA, 0, raised.wordsA, 0, rows);
        System.arraycopy(wordsB, 0, raised.wordsB, 0, columns);
        raised.frames = frames;
        raised.wordForWord = wordForWord;
        return raised;
    }

    /** Sentences of the first report. */
    public int rows() {
        return rows;
    }

    /** Sentences of the second report. */
    public int columns() {
        return columns;
    }

    /** Similarity of sentences {@code i} and {@code j}, in [0, 1]. */
    public double at(int i, int j) {
        double found = byWords(i, j);
        if (frames != null && frames.same(i, j)) {
            found = Math.max(found, frames.at(i, j) - FRAME_DISCOUNT);
        }
        if (wordForWord != null && wordForWord.at(i, j) > 0) {
            found = Math.max(found, JUST_ALIGNED + SURPLUS * Math.min(MOST_SURPLUS, wordForWord.at(i, j)));
        }
        return found;
    }

    private double byWords(int i, int j) {
        if (common[i * columns + j] == 0 || wordsA[i] < LEAST_WORDS || wordsB[j] < LEAST_WORDS) {
            return 0;
        }
        double small = Math.min(weightA[i], weightB[j]);
        double large = Math.max(weightA[i], weightB[j]);
        return large == 0 ? 0 : common[i * columns + j] / (0.5 * small + 0.5 * large);
    }

    /** Similarity of sentence {@code i} with {@code j} and the sentence behind it as one, in [0, 1]. */
    public double together(int i, int j) {
        double both = weightB[j] + weightB[j + 1];
        double shared = Math.min(weightA[i], common[i * columns + j] + common[i * columns + j + 1]);
        boolean enough = wordsA[i] >= LEAST_WORDS && common[i * columns + j] > 0 && common[i * columns + j + 1] > 0;
        double larger = Math.max(weightA[i], both);
        return !enough || larger == 0 ? 0 : shared / (0.5 * Math.min(weightA[i], both) + 0.5 * larger);
    }

    /** Weight that sentences {@code i} and {@code j} have in common, in nats. */
    public double common(int i, int j) {
        return common[i * columns + j];
    }

    /** Weight of sentence {@code i} of the first report. */
    public double weightA(int i) {
        return weightA[i];
    }

    /** Weight of sentence {@code j} of the second report. */
    public double weightB(int j) {
        return weightB[j];
    }

    /** The share of sentence {@code i}'s weight that sentence {@code j} holds, in [0, 1]. */
    public double heldByB(int i, int j) {
        return wordsA[i] < LEAST_WORDS || weightA[i] == 0 ? 0 : common[i * columns + j] / weightA[i];
    }

    /** The share of sentence {@code j}'s weight that sentence {@code i} holds, in [0, 1]. */
    public double heldByA(int i, int j) {
        return wordsB[j] < LEAST_WORDS || weightB[j] == 0 ? 0 : common[i * columns + j] / weightB[j];
    }

    /** What words weigh between two reports, and what their sentences share of it. */
    private static final class Weighing {

        private final Bags a;
        private final Bags b;
        /** By number of sentences with a word: what it weighs; 0 where not asked for yet. */
        private final double[] byCount;

        private final double[] weightsA;
        private final double[] weightsB;

        Weighing(Bags a, Bags b) {
            this.a = a;
            this.b = b;
            byCount = new double[a.places.length + b.places.length + 1];
            weightsA = new double[a.stems.length];
            weightsB = new double[b.stems.length];
        }

        void into(SentenceSimilarity s) {
            weigh(s);
            sum(a, weightsA, s.weightA, s.wordsA);
            sum(b, weightsB, s.weightB, s.wordsB);
        }

        /** Weighs each word, in the order of their numbers, and adds up what both reports have. */
        private void weigh(SentenceSimilarity s) {
            int i = 0;
            int j = 0;
            while (i < a.stems.length || j < b.stems.length) {
                int order =
                        i == a.stems.length ? 1 : j == b.stems.length ? -1 : Integer.compare(a.stems[i], b.stems[j]);
                int with = (order <= 0 ? a.sentencesWith[i] : 0) + (order >= 0 ? b.sentencesWith[j] : 0);
                double weight = weight(with);
                if (order <= 0) {
                    weightsA[i] = weight;
                }
                if (order >= 0) {
                    weightsB[j] = weight;
                }
                if (order == 0) {
                    share(i, j, weight, s);
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
        }

        private double weight(int with) {
            if (byCount[with] == 0) {
                byCount[with] = Math.log(1 + (double) (byCount.length - 1) / with);
            }
            return byCount[with];
        }

        /** Adds a word of both to each pair of their sentences that have it, as often as both have it. */
        private void share(int i, int j, double weight, SentenceSimilarity s) {
            int nextA;
            for (int x = a.start[i]; x < a.start[i + 1]; x = nextA) {
                nextA = behind(a, x, a.start[i + 1]);
                int row = a.sentences[x] * s.columns;
                int nextB;
                for (int y = b.start[j]; y < b.start[j + 1]; y = nextB) {
                    nextB = behind(b, y, b.start[j + 1]);
                    for (int k = Math.min(nextA - x, nextB - y); k > 0; k--) {
                        s.common[row + b.sentences[y]] += weight;
                    }
                }
            }
        }

        /** The end of the run of equal sentences that begins at {@code from}. */
        private static int behind(Bags bags, int from, int end) {
            int to = from + 1;
            while (to < end && bags.sentences[to] == bags.sentences[from]) {
                to++;
            }
            return to;
        }

        private static void sum(Bags bags, double[] weights, double[] sums, int[] words) {
            for (int s = 0; s < sums.length; s++) {
                for (int place : bags.places[s]) {
                    sums[s] += weights[place];
                }
                words[s] = bags.places[s].length;
            }
        }
    }
}
