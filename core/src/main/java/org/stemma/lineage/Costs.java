package org.stemma.lineage;

/**
 * What each deed in a history costs, in nats: the less likely, the dearer.
 *
 * <p>Set on eval's planted trees of own-written events and of ECB+, one at a time and in both directions; most can be
 * changed by a third without moving a figure by a hundredth.
 *
 * @param word a word changed in a report that keeps its source's sentences
 * @param rewrite rewriting a report at all
 * @param rewriteSentence each sentence of it, and {@code rewriteWord} each of its words that the source lacks
 * @param plainer each nat by which its words are plainer than those of its source that they stand for: who
 *     rewrites word for word must take another word than the usual one; rarer ones earn as much, see {@link Readings#plainer}
 * @param cut a block left out
 * @param move a block put in another place
 * @param spliced each source after the first
 * @param secondHand rewriting what is a copy itself: most take a text from where all have it
 * @param onceRemoved copying what is itself a rewriting: most copy what the agency sent; rewriting it, once or twice that
 * @param lost a lost source, and {@code lostChild} each report under it
 * @param lostOwn a block that one child alone of a lost source has, for each child that lacks it
 * @param strangers two children of one lost source that are not related
 */
record Costs(
        double word,
        double rewrite,
        double rewriteSentence,
        double rewriteWord,
        double plainer,
        double cut,
        double move,
        double spliced,
        double secondHand,
        double onceRemoved,
        double lost,
        double lostChild,
        double lostOwn,
        double strangers,
        Added copyAdds,
        Added rewriterAdds,
        Shared shared) {

    /** Text that no source has: the first block, each further block, each further sentence. */
    record Added(double first, double block, double sentence) {}

    /**
     * What a report shares with another that is no descendant of it, and has from no source: nobody hits on it by chance.
     *
     * @param reworded a sentence, in other words
     * @param same the same, in the same words
     * @param word an odd reading in a sentence that is kept
     * @param apart two related reports left without a link, beside what the link would have cost
     */
    record Shared(double reworded, double same, double word, double apart) {}

    /** The shipped costs. */
    static Costs defaults() {
        return new Costs(
                1.5,
                6.5,
                0.5,
                0.13,
                0.12,
                0.7,
                0.7,
                5,
                0.8,
                0.6,
                3.5,
                1.1,
                0.7,
                3,
                new Added(2.5, 0.5, 0.25),
                new Added(4, 2, 0.4),
                new Shared(3.5, 7, 2, 6));
    }
}
