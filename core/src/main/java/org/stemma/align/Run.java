package org.stemma.align;

/**
 * A stretch of words that two reports share to the letter (after folding).
 *
 * @param a first word in the first report
 * @param b first word in the second report
 * @param length words, at least 1
 */
public record Run(int a, int b, int length) {

    /** One past the last word in the first report. */
    public int endA() {
        return a + length;
    }

    /** One past the last word in the second report. */
    public int endB() {
        return b + length;
    }
}
