package org.stemma.link;

import org.stemma.align.WordForWord;

/**
 * Settings of the judgement on pairs.
 *
 * @param verbatim weights for "one family, in the same words"
 * @param rewritten weights for "one family, in other words"
 * @param replaced weights for "one family, word for word in other words"
 * @param threshold probability from which a pair counts as one family; larger is stricter
 * @param quotedWords common words inside quotation marks from which an unrelated pair is a parallel by quotation
 */
public record LinkOptions(
        VerbatimWeights verbatim,
        RewriteWeights rewritten,
        ReplacedWeights replaced,
        double threshold,
        int quotedWords) {

    /** @throws IllegalArgumentException if the threshold leaves (0, 1) */
    public LinkOptions {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must lie in (0, 1), was " + threshold);
        }
    }

    /** The shipped settings. */
    public static LinkOptions defaults() {
        return new LinkOptions(
                VerbatimWeights.defaults(), RewriteWeights.defaults(), ReplacedWeights.defaults(), 0.5, 5);
    }

    /** The same with another threshold. */
    public LinkOptions withThreshold(double other) {
        return new LinkOptions(verbatim, rewritten, replaced, other, quotedWords);
    }

    /**
     * Logistic weights over what is shared to the letter. Chosen so that one half lies at a fifth of the smaller report in
     * at least two passages, or at three tenths in one; eval's planted trees and wire copies move them.
     */
    public record VerbatimWeights(double bias, double share, double words, double passages) {

        /** The shipped weights. */
        public static VerbatimWeights defaults() {
            return new VerbatimWeights(-6.5, 18, 0.02, 0.6);
        }

        /** Probability of one family. */
        public double probability(PairFeatures f) {
            if (f.verbatimWords() < 15) {
                return 0;
            }
            return sigmoid(bias
                    + share * Math.min(0.5, f.verbatim())
                    + words * Math.min(60, f.verbatimWords())
                    + passages * Math.min(4, f.passages()));
        }
    }

    /**
     * Logistic weights over aligned sentences.
     *
     * <p>The evidence is three fifths of the geometric mean and two fifths of the larger of both mass shares: a rewritten
     * report takes most of its source, an excerpt at least fills one side. Among some 4,400 pairs of same-day reports of one
     * event by different newsrooms, 99.9 in 100 stay below .23; planted paraphrases move the weights.
     *
     * @param centre evidence at which both are equally likely
     * @param slope log-odds per unit of evidence
     * @param frame log-odds per unit of kept sentence frame above {@code .38}, the median of independent pairs
     * @param frames log-odds per unit of frame coverage above {@code .15}, which independent pairs seldom reach
     * @param few log-odds lost for each aligned pair below five
     */
    public record RewriteWeights(double centre, double slope, double frame, double few, double frames) {

        private static final double USUAL_FRAME = 0.38;
        private static final double USUAL_COVERAGE = 0.15;
        private static final int ENOUGH = 5;

        /** The shipped weights. */
        public static RewriteWeights defaults() {
            return new RewriteWeights(0.245, 40, 4, 0.8, 14);
        }

        /** Probability of one family. */
        public double probability(PairFeatures f) {
            if (f.pairs() < 3) {
                return 0;
            }
            double evidence = 0.6 * Math.sqrt(f.massA() * f.massB()) + 0.4 * f.mass();
            return sigmoid(slope * (evidence - centre)
                    + frame * (f.structure() - USUAL_FRAME)
                    + frames * Math.max(0, f.frames() - USUAL_COVERAGE)
                    - few * Math.max(0, ENOUGH - f.pairs()));
        }
    }

    /**
     * Logistic weights over sentences that are each other's word for word, most words replaced.
     *
     * <p>Set on own planted trees with coined words and on ECB+, planted and as it is: of some 1,700 planted pairs of independent
     * reports none is taken for a family, and of 3,900 pairs of one story that no other judgement relates one.
     *
     * @param bias log-odds without any evidence
     * @param share log-odds per share of both reports' words in such sentences
     * @param surplus log-odds per nat by which they exceed chance on average
     */
    public record ReplacedWeights(double bias, double share, double surplus) {

        private static final int FEWEST = 3;

        /** A few sentences that are nearly the same exceed chance by more: a statement, a line of background. */
        private static final double MOST_SURPLUS = 4;

        /** The shipped weights. */
        public static ReplacedWeights defaults() {
            return new ReplacedWeights(-18.4, 15, 2.4);
        }

        /** The share without which no surplus makes one half. */
        public double leastShare() {
            return -(bias + surplus * MOST_SURPLUS) / share;
        }

        /** Probability of one family. */
        public double probability(WordForWord aligned) {
            return aligned.pairs() < FEWEST
                    ? 0
                    : sigmoid(bias + share * aligned.share() + surplus * Math.min(MOST_SURPLUS, aligned.surplus()));
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
