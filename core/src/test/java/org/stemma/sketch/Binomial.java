package org.stemma.sketch;

/** The two-sided p-value of a count of successes, by the normal approximation (all uses have over 1,000 trials). */
final class Binomial {

    private Binomial() {}

    static double twoSided(int successes, int trials, double chance) {
        double z = Math.abs(successes - trials * chance) / Math.sqrt(trials * chance * (1 - chance));
        return erfc(z / Math.sqrt(2));
    }

    /** Numerical Recipes, 2nd edition, section 6.2: fractional error below 1.2e-7. */
    private static double erfc(double x) {
        double t = 1 / (1 + 0.5 * x);
        double[] c = {
            -1.26551223,
            1.00002368,
            0.37409196,
            0.09678418,
            -0.18628806,
            0.27886807,
            -1.13520398,
            1.48851587,
            -0.82215223,
            0.17087277
        };
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) {
            sum = sum * t + c[i];
        }
        return t * Math.exp(-x * x + sum);
    }
}
