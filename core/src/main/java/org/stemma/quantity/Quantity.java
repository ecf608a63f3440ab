package org.stemma.quantity;

import org.stemma.model.Span;

/**
 * A number as a text gives it, with all that belongs to it.
 *
 * @param first index of its first token (approximator included) in the list that was read
 * @param end one past its last token (unit included, the counted thing not)
 * @param span the same in the text: UTF-16 code units, half-open
 * @param value the number; of a range the lower end
 * @param upper the upper end of a range, else {@code value}
 * @param step the size of the last significant digit: 100 for {@code 1,200}, 0.1 for {@code 2.5}
 * @param approximation how exact the text says it is
 * @param vague whether the words name no number ({@code dozens, a few hundred}); never in conflict
 * @param unit its unit
 * @param what stem of what it counts; empty when unknown or when it has a unit
 */
public record Quantity(
        int first,
        int end,
        Span span,
        double value,
        double upper,
        double step,
        Approximation approximation,
        boolean vague,
        Unit unit,
        String what) {

    /** How far {@code about} reaches, as a share of the number. */
    private static final double ABOUT = 0.1;

    /** How far {@code more than} and {@code nearly} reach: writers use them for the next round number. */
    private static final double BEYOND = 0.25;

    /** How far a rounded number lies from the exact one at most, as a share. */
    private static final double ROUNDED = 0.05;

    /** How far a number in another unit lies from the converted one, as a share: 60 miles for 100 kilometres. */
    private static final double CONVERTED = 0.06;

    /** What it measures. */
    public Kind kind() {
        return unit.kind();
    }

    /** Whether it is given as two ends. */
    public boolean range() {
        return upper > value;
    }

    /** Whether both can be true of the same thing: one may be coarser than the other, or in another unit. */
    public boolean agrees(Quantity other) {
        if (vague || other.vague || same(other)) {
            return true;
        }
        if (!unit.convertsTo(other.unit)) {
            return false;
        }
        boolean converted = !unit.name().equals(other.unit.name());
        double slack = converted ? CONVERTED * Math.abs(value * unit.factor()) : 0;
        return lowest(other) <= other.highest(this) + slack && other.lowest(this) <= highest(other) + slack;
    }

    /** Lowest value, in base units, that the words allow beside {@code other}. */
    private double lowest(Quantity other) {
        double slack = switch (approximation) {
            case ABOUT -> ABOUT * value;
            case NEARLY, UNDER -> BEYOND * value;
            case AT_MOST -> value / 2;
            case OVER, JUST_OVER, AT_LEAST -> 0;
            case NONE -> rounding(other);
        };
        return (value - slack) * unit.factor();
    }

    /** Highest value, in base units, that the words allow beside {@code other}. */
    private double highest(Quantity other) {
        double slack = switch (approximation) {
            case ABOUT, JUST_OVER -> ABOUT * upper;
            case OVER, AT_LEAST -> BEYOND * upper;
            case NEARLY, UNDER, AT_MOST -> 0;
            case NONE -> rounding(other);
        };
        return (upper + slack) * unit.factor();
    }

    /**
     * A number without a word about it can be {@code other} rounded, if other is the more precise one; a small count, a
     * place in an order, an age are meant exactly.
     */
    private double rounding(Quantity other) {
        boolean exact = kind() == Kind.ORDINAL || kind() == Kind.LABEL || kind() == Kind.AGE;
        boolean coarser = step * unit.factor() > other.step * other.unit.factor() * 1.5;
        boolean fine = step <= 1 && other.step >= 1 && unit.equals(other.unit);
        return exact || !coarser || fine ? 0 : Math.min(step / 2, ROUNDED * value);
    }

    /** Whether the numbers themselves are the same, whatever is said of their exactness. */
    public boolean same(Quantity other) {
        return unit.convertsTo(other.unit)
                && close(value * unit.factor(), other.value * other.unit.factor())
                && close(upper * unit.factor(), other.upper * other.unit.factor());
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.max(Math.abs(a), Math.abs(b)));
    }
}
