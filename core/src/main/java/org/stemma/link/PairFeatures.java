package org.stemma.link;

import org.stemma.align.WordForWord;

/**
 * What two reports share, in figures; the judgement rests on these alone.
 *
 * <p>Shares lie in [0, 1] and leave masked quotations out of both sides of the fraction.
 *
 * @param verbatimA share of the first report's words that stand in common runs; words of attributed sentences count half
 * @param verbatimB the same for the second report
 * @param verbatimWords words in common runs outside quotations
 * @param passages separate common passages of at least ten words
 * @param pairs aligned sentence pairs
 * @param inOrder of these, how many keep one order
 * @param meanSimilarity mean similarity of the pairs
 * @param massA share of the first report's sentence weight that aligned sentences have in common; sentences that are
 *     the same count half
 * @param massB the same for the second report
 * @param ordinary common ordinary words (no names, no numbers) per aligned pair, as a share of the shorter sentence's
 * @param structure longest common subsequence of all words, function words too, per aligned pair, as a share of the
 *     shorter sentence: a copyist who changes words keeps the sentence's frame
 * @param frames geometric mean of both reports' shares of words in sentences that have the other's frame
 * @param replaced share of both reports' words in sentences that are the other's with words replaced one by one
 *     ({@link org.stemma.align.WordForWord}), 0 where that was not asked
 * @param surplus how far these sentences on average exceed chance, in nats
 * @param shorter sentences of the shorter report
 * @param quotedWords words that both carry inside quotation marks
 */
public record PairFeatures(
        double verbatimA,
        double verbatimB,
        int verbatimWords,
        int passages,
        int pairs,
        int inOrder,
        double meanSimilarity,
        double massA,
        double massB,
        double ordinary,
        double structure,
        double frames,
        double replaced,
        double surplus,
        int shorter,
        int quotedWords) {

    /** The same with what an alignment word for word found. */
    PairFeatures with(WordForWord aligned) {
        return new PairFeatures(
                verbatimA,
                verbatimB,
                verbatimWords,
                passages,
                pairs,
                inOrder,
                meanSimilarity,
                massA,
                massB,
                ordinary,
                structure,
                frames,
                aligned.share(),
                aligned.surplus(),
                shorter,
                quotedWords);
    }

    /** The larger verbatim share: a small report inside a large one shares all of itself. */
    public double verbatim() {
        return Math.max(verbatimA, verbatimB);
    }

    /** The larger mass share. */
    public double mass() {
        return Math.max(massA, massB);
    }
}
