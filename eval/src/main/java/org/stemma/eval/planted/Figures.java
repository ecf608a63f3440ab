package org.stemma.eval.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;

/** Figures in digits. */
final class Figures {

    private static final int LEAST_PERCENT = 15;
    private static final int PERCENT_RANGE = 60;

    private Figures() {}

    /** Another figure of the same size and form, at least 15 % and at least one off. */
    static String other(String figure, Random random) {
        boolean grouped = figure.contains(",");
        BigDecimal value = new BigDecimal(figure.replace(",", ""));
        BigDecimal percent = BigDecimal.valueOf(LEAST_PERCENT + random.nextInt(PERCENT_RANGE));
        BigDecimal by = value.multiply(percent).movePointLeft(2).setScale(value.scale(), RoundingMode.UP);
        BigDecimal least = BigDecimal.ONE.movePointLeft(value.scale());
        by = rounded(by.max(least), value);
        boolean less = random.nextBoolean() && by.compareTo(value) < 0;
        BigDecimal other = less ? value.subtract(by) : value.add(by);
        return grouped ? String.format(Locale.ROOT, "%,d", other.longValueExact()) : other.toPlainString();
    }

    /** Changes a round figure by a round amount. */
    private static BigDecimal rounded(BigDecimal by, BigDecimal value) {
        int zeros = 0;
        BigDecimal rest = value;
        while (rest.scale() == 0
                && rest.signum() > 0
                && rest.remainder(BigDecimal.TEN).signum() == 0) {
            rest = rest.divide(BigDecimal.TEN, RoundingMode.UNNECESSARY);
            zeros++;
        }
        return by.movePointLeft(zeros)
                .setScale(value.scale(), RoundingMode.UP)
                .movePointRight(zeros)
                .setScale(value.scale(), RoundingMode.UP);
    }
}
