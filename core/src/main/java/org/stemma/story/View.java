package org.stemma.story;

/**
 * What of a report is compared, and with what share of the similarity.
 *
 * <p>Shares: equal parts for the whole and the opening do best on ECB+ dev among coarse mixes; names and numbers, taken
 * from the whole's share, add four points on alike events (the same kind of thing elsewhere) and cost nothing else.
 */
enum View {
    /** All words that carry topic. */
    WHOLE(0.35),
    /** Capitalised words, where the capital is not the sentence's own. */
    NAMES(0.15),
    /** Numbers: days, years, sums, magnitudes. */
    NUMBERS(0.10),
    /** The headline and the first words. */
    OPENING(0.40);

    private final double share;

    View(double share) {
        this.share = share;
    }

    /** The part of the similarity, in [0, 1]; all add up to 1. */
    double share() {
        return share;
    }
}
