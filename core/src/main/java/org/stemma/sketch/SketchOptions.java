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
 * @param mostFeatures bound on anchors and on terms of one report; those with the lowest hashes stay, so that two long
 *     reports keep the same ones
 */
public record SketchOptions(
        int shingleWords, int window, int shortWindow, int shortShingles, int termReach, int mostFeatures)
        implements Serializable {

    /** @throws IllegalArgumentException if a number is not positive, or the short window exceeds the window */
    public SketchOptions {
        if (shingleWords < 1 || window < 1 || shortWindow < 1 || shortWindow > window) {
            throw new IllegalArgumentException("needs shingleWords, windows >= 1 and shortWindow <= window, were "
                    + shingleWords + ", " + window + ", " + shortWindow);
        }
        if (shortShingles < 0 || termReach < 0 || mostFeatures < 1) {
            throw new IllegalArgumentException("needs shortShingles, termReach >= 0 and mostFeatures >= 1, were "
                    + shortShingles + ", " + termReach + ", " + mostFeatures);
        }
    }

    /** The options that every evaluation uses. */
    public static SketchOptions defaults() {
        return new SketchOptions(5, 4, 2, 60, 2, 1 << 14);
    }

    /** The same with other windows. */
    public SketchOptions withWindows(int longReports, int shortReports) {
        return new SketchOptions(shingleWords, longReports, shortReports, shortShingles, termReach, mostFeatures);
    }

    /** The same with another reach of term pairs. */
    public SketchOptions withTermReach(int reach) {
        return new SketchOptions(shingleWords, window, shortWindow, shortShingles, reach, mostFeatures);
    }

    /** The same with another bound on a report's features. */
    public SketchOptions withMostFeatures(int most) {
        return new SketchOptions(shingleWords, window, shortWindow, shortShingles, termReach, most);
    }
}
