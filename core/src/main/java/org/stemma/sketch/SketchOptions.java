package org.stemma.sketch;

import java.io.Serializable;

/**
 * How a report is sketched. Sketches are comparable only if made with equal options.
 *
 * @param shingleWords words of a shingle. 5: the shortest run that two reporters seldom write alike
 * @param window a stretch of this many shingles that two reports share always leaves an anchor in both (winnowing).
 *     4, that is 8 words: .4 of the shingles become anchors and recall stays above .99
 * @param shortWindow the same for reports of at most {@code shortShingles}, whose shared stretches are short too
 * @param shortShingles the length of a short report
 * @param termReach two rare terms with at most this many rare terms between them, less one, make a pair feature
 * @param mostAnchors bound on the anchors of one report; those with the lowest hashes stay, so that two long reports keep
 *     the same ones
 * @param mostTerms the same for rare terms and pairs. 96: a report of 300 words keeps all or most, and an index of texts
 *     whose every word is rare to us (another language, names alone) stays as small
 */
public record SketchOptions(
        int shingleWords, int window, int shortWindow, int shortShingles, int termReach, int mostAnchors, int mostTerms)
        implements Serializable {

    /** @throws IllegalArgumentException if a number is not positive, or the short window exceeds the window */
    public SketchOptions {
        if (shingleWords < 1 || window < 1 || shortWindow < 1 || shortWindow > window) {
            throw new IllegalArgumentException("needs shingleWords, windows >= 1 and shortWindow <= window, were "
                    + shingleWords + ", " + window + ", " + shortWindow);
        }
        if (shortShingles < 0 || termReach < 0 || mostAnchors < 1 || mostTerms < 1) {
            throw new IllegalArgumentException("needs shortShingles, termReach >= 0 and bounds >= 1, were "
                    + shortShingles + ", " + termReach + ", " + mostAnchors + ", " + mostTerms);
        }
    }

    /** The options that every evaluation uses. */
    public static SketchOptions defaults() {
        return new SketchOptions(5, 4, 2, 60, 2, 1 << 14, 96);
    }

    /** The same with other windows. */
    public SketchOptions withWindows(int longReports, int shortReports) {
        return new SketchOptions(
                shingleWords, longReports, shortReports, shortShingles, termReach, mostAnchors, mostTerms);
    }

    /** The same with another reach of term pairs. */
    public SketchOptions withTermReach(int reach) {
        return new SketchOptions(shingleWords, window, shortWindow, shortShingles, reach, mostAnchors, mostTerms);
    }

    /** The same with other bounds on a report's features. */
    public SketchOptions withMost(int anchors, int terms) {
        return new SketchOptions(shingleWords, window, shortWindow, shortShingles, termReach, anchors, terms);
    }
}
