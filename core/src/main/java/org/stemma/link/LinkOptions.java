package org.stemma.link;

/**
 * Settings of the judgement on pairs.
 *
 * @param verbatim weights for "one family, in the same words"
 * @param rewritten weights for "one family, in other words"
 * @param threshold probability from which a pair counts as one family; larger is stricter
 * @param quotedWords common words inside quotation marks from which an unrelated pair is a parallel by quotation
 */
public record LinkOptions(VerbatimWeights verbatim, RewriteWeights rewritten, double threshold, int quotedWords) {

    /** @throws IllegalArgumentException if the threshold leaves (0, 1) */
    public LinkOptions {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must lie in (0, 1), was " + threshold);
        }
    }

    /** The shipped settings. */
    public static LinkOptions defaults() {
        return new LinkOptions(VerbatimWeights.defaults(), RewriteWeights.defaults(), 0.5, 5);
    }

    /** The same with another threshold. */
    public LinkOptions withThreshold(double other) {
        return new LinkOptions(verbatim, rewritten, other, quotedWords);
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

    /** Logistic weights over aligned sentences; eval's planted paraphrases and real independent reports move them. */
    public record RewriteWeights(
            double bias, double mass, double ordinary, double similarity, double pairs, double order) {

        /** The shipped weights. */
        public static RewriteWeights defaults() {
            return new RewriteWeights(-9.0, 22, 6, 2, 0.15, 2);
        }

        /** Probability of one family. */
        public double probability(PairFeatures f) {
            if (f.pairs() < 3) {
                return 0;
            }
            return sigmoid(bias
                    + mass * f.mass()
                    + ordinary * f.ordinary()
                    + similarity * f.meanSimilarity()
                    + pairs * Math.min(12, f.pairs())
                    + order * f.inOrder() / f.pairs());
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
