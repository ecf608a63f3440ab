package org.stemma.story;

import java.io.Serializable;
import java.time.Duration;

/**
 * How alike reports must be to tell one event. Defaults: chosen on ECB+ dev alone, in the middle of the range where
 * nothing changes much (see docs/evaluation.md, Stories).
 *
 * @param leastSimilarity average similarity (share of weighted words, in [0, 1]) that two groups must have to be one
 * @param leastCloseness closeness (similarity as a share of what each group has within itself, blended with the cosine of
 *     their neighbourhoods; about [0, 1]) that two groups must have to be one. It keeps alike events apart, whose reports
 *     are nearer to each other than to those of the like
 * @param neighbours nearest reports that make a report's neighbourhood
 * @param spell time between two groups that says nothing; what lies further apart counts less and less
 */
public record StoryOptions(double leastSimilarity, double leastCloseness, int neighbours, Duration spell)
        implements Serializable {

    /** @throws IllegalArgumentException if a bound leaves [0, 1], there are no neighbours, or the spell is negative */
    public StoryOptions {
        if (!(leastSimilarity > 0 && leastSimilarity <= 1 && leastCloseness > 0 && leastCloseness <= 1)) {
            throw new IllegalArgumentException(
                    "bounds must lie in (0, 1], were " + leastSimilarity + ", " + leastCloseness);
        }
        if (neighbours < 1 || spell.isNegative()) {
            throw new IllegalArgumentException(
                    "needs neighbours >= 1 and spell >= 0, were " + neighbours + ", " + spell);
        }
    }

    /** The options that the evaluation measures. */
    public static StoryOptions defaults() {
        return new StoryOptions(0.06, 0.48, 10, Duration.ofDays(4));
    }

    /** The same with other bounds. */
    public StoryOptions withLeast(double similarity, double closeness) {
        return new StoryOptions(similarity, closeness, neighbours, spell);
    }
}
