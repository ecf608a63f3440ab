package org.stemma.lineage;

/**
 * How sure a link is: of links that get a confidence of .8, some eight in ten are true.
 *
 * <p>Logistic in few figures, fitted on eval's planted trees of own events and of ECB+'s together; fitted on either alone the
 * expected error of calibration on the other is .03 to .05, where it was .20 (`docs/evaluation.md`). True is a link whose source
 * the descendant was made from, or a copy of it that is as good; one from a lost source, if that existed and was lost.
 */
final class LinkConfidence {

    private static final double LEAST = 0.05;
    private static final double MOST = 0.99;

    private static final double FOUND = 1.8;
    private static final double EVIDENCE = 0.55;
    /** Who else has the text in those words is harder to tell of a rewriting. */
    private static final double REWRITING = -0.75;

    private static final double DATED = -0.35;

    /** Without dates two reports stand under a lost source for want of evidence more often than because there was one. */
    private static final double LOST = -1.05;

    private static final double LOST_OF_MANY = 1.4;
    private static final double LOST_DATED = 1.9;
    private static final int MANY = 3;

    private LinkConfidence() {}

    /**
     * Of a link from a report that is there.
     *
     * @param related that both are of one family
     * @param direction log-odds that the source is the source
     * @param rewriting whether it is no verbatim kind
     * @param dated whether the source was surely published first, which {@code direction} counts, too
     */
    static double between(double related, double direction, boolean rewriting, boolean dated) {
        double p = Math.clamp(related / (1 + Math.exp(-direction)), LEAST, MOST);
        return rounded(FOUND + EVIDENCE * Math.log(p / (1 - p)) + (rewriting ? REWRITING : 0) + (dated ? DATED : 0));
    }

    /**
     * Of a link from a lost source.
     *
     * @param witnesses reports directly under it
     * @param dated whether dates tell some of them apart, so that it was not for want of dates that it was put there
     */
    static double lost(int witnesses, boolean dated) {
        return rounded(LOST + (witnesses >= MANY ? LOST_OF_MANY : 0) + (dated ? LOST_DATED : 0));
    }

    private static double rounded(double logOdds) {
        return Math.round(100 / (1 + Math.exp(-logOdds))) / 100.0;
    }
}
