package org.stemma.sketch;

import java.io.Serializable;

/**
 * Bounds of candidate search.
 *
 * @param longestAnchorList reports kept for one anchor; of more, those of the lowest identity stand for all
 * @param longestTermList a rare term (or pair of terms) that more reports have is no longer rare
 * @param leastAnchorShare share of the smaller report's anchors that both must have, as the index sees it. A quarter of
 *     the containment of .2 that is looked for, since anchors are a sample: recall .998 on Reuters, at .1 it is .989
 * @param leastCommonShare the same where all that both have is common: every list was cut. Boilerplate, then, unless it
 *     is most of a report, as in a wire report that hundreds print
 * @param mostVerbatim candidates by anchors that one report can bring
 * @param leastTerms rare terms and pairs that both must have
 * @param leastTermShare share of a report's terms, by weight, that both must have
 * @param mostParaphrase candidates by terms that one report can bring
 */
public record CandidateOptions(
        int longestAnchorList,
        int longestTermList,
        double leastAnchorShare,
        double leastCommonShare,
        int mostVerbatim,
        int leastTerms,
        double leastTermShare,
        int mostParaphrase)
        implements Serializable {

    /** @throws IllegalArgumentException if a bound is not positive or a share leaves [0, 1] */
    public CandidateOptions {
        if (longestAnchorList < 2 || longestTermList < 2 || mostVerbatim < 1 || mostParaphrase < 0 || leastTerms < 1) {
            throw new IllegalArgumentException("needs lists of 2 or more and candidates of 1 or more, were "
                    + longestAnchorList + ", " + longestTermList + ", " + mostVerbatim + ", " + mostParaphrase);
        }
        if (!share(leastAnchorShare) || !share(leastCommonShare) || !share(leastTermShare)) {
            throw new IllegalArgumentException("shares must lie in [0, 1], were " + leastAnchorShare + ", "
                    + leastCommonShare + ", " + leastTermShare);
        }
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    /** The options that every evaluation uses. */
    public static CandidateOptions defaults() {
        return new CandidateOptions(128, 128, 0.05, 0.15, 128, 3, 0.04, 12);
    }

    /** The same with other bounds on lists. */
    public CandidateOptions withLists(int longestAnchors, int longestTerms) {
        return new CandidateOptions(
                longestAnchors,
                longestTerms,
                leastAnchorShare,
                leastCommonShare,
                mostVerbatim,
                leastTerms,
                leastTermShare,
                mostParaphrase);
    }

    /** The same with other bounds on the candidates of one report. */
    public CandidateOptions withMost(int verbatim, int paraphrase) {
        return new CandidateOptions(
                longestAnchorList,
                longestTermList,
                leastAnchorShare,
                leastCommonShare,
                verbatim,
                leastTerms,
                leastTermShare,
                paraphrase);
    }

    /** The same with other demands on what two reports share. */
    public CandidateOptions withLeast(double anchorShare, int terms, double termShare) {
        return new CandidateOptions(
                longestAnchorList,
                longestTermList,
                anchorShare,
                Math.max(anchorShare, leastCommonShare),
                mostVerbatim,
                terms,
                termShare,
                mostParaphrase);
    }
}
