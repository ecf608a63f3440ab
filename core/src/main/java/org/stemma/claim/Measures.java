package org.stemma.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.time.TimeMention;

/**
 * Compares the numbers and dates of two clauses by what they allow: an approximation is an interval, and two conflict only
 * where their intervals are apart.
 */
final class Measures {

    /** How far {@code about} reaches, as a share of the number; what writers round to. */
    private static final double ABOUT = 0.15;

    /** How far below its number {@code nearly} reaches. */
    private static final double NEARLY = 0.2;

    /** What was found for one number or date of the stated clause. */
    enum Found {
        /** The other clause says it. */
        SAID,
        /** The other clause says nothing of it. */
        MISSING,
        /** The other clause gives another value for the same thing. */
        CONFLICT
    }

    /** @param own place of the stated value @param other place of what stands against it; null unless in conflict */
    record Result(
            Found found,
            VariantType type,
            int first,
            int end,
            Span own,
            @Nullable Span other) {}

    private Measures() {}

    /** The first result of the other clause for {@code own}, a number; {@code sameThing} compares what is counted. */
    static Result quantity(Quantity own, List<Quantity> others, BiPredicate<Quantity, Quantity> sameThing) {
        VariantType type = own.kind() == Kind.DURATION ? VariantType.DURATION : VariantType.NUMBER;
        Quantity against = null;
        for (Quantity other : others) {
            boolean comparable = own.kind() == other.kind() && own.unit().convertsTo(other.unit());
            if (!comparable && !(plain(own) && plain(other))) {
                continue;
            }
            boolean counted = own.kind() == Kind.COUNT && other.kind() == Kind.COUNT;
            boolean thing = !counted || own.what().isEmpty() || other.what().isEmpty() || sameThing.test(own, other);
            if (!thing) {
                continue;
            }
            if (compatible(own, other)) {
                return new Result(Found.SAID, type, own.first(), own.end(), own.span(), null);
            }
            boolean alike = own.kind() != Kind.COUNT && own.kind() != Kind.ORDINAL
                    || !own.what().isEmpty() && !other.what().isEmpty();
            against = alike && comparable && against == null ? other : against;
        }
        return new Result(
                against == null ? Found.MISSING : Found.CONFLICT,
                type,
                own.first(),
                own.end(),
                own.span(),
                against == null ? null : against.span());
    }

    private static boolean plain(Quantity q) {
        return q.kind() == Kind.COUNT || q.kind() == Kind.AGE || q.kind() == Kind.LABEL || q.kind() == Kind.ORDINAL;
    }

    /** Whether both numbers can be true of one thing. */
    static boolean compatible(Quantity a, Quantity b) {
        if (a.vague() || b.vague() || a.same(b)) {
            return !opposite(a, b);
        }
        if (a.kind() != b.kind()) {
            return a.value() == b.value() && a.upper() == b.upper();
        }
        double factor = a.unit().factor() / b.unit().factor();
        double slack = a.unit().name().equals(b.unit().name()) ? 0 : 0.06 * a.value() * factor;
        return low(a, b) * factor <= high(b, a) + slack && low(b, a) <= high(a, b) * factor + slack;
    }

    /** {@code more than a year, almost a year}: the same number from two sides. */
    private static boolean opposite(Quantity a, Quantity b) {
        Approximation x = a.approximation();
        Approximation y = b.approximation();
        return a.same(b) && (x.up() && y.down() || x.down() && y.up()) && (x.strict() || y.strict());
    }

    private static double low(Quantity q, Quantity other) {
        return switch (q.approximation()) {
            case ABOUT -> q.value() * (1 - ABOUT);
            case NEARLY -> q.value() * (1 - NEARLY);
            case UNDER, AT_MOST -> 0;
            case OVER, JUST_OVER, AT_LEAST -> q.value();
            case NONE -> q.value() - rounding(q, other);
        };
    }

    private static double high(Quantity q, Quantity other) {
        return switch (q.approximation()) {
            case ABOUT, JUST_OVER -> q.upper() * (1 + ABOUT);
            case OVER, AT_LEAST -> Double.MAX_VALUE / 1e12;
            case NEARLY, UNDER, AT_MOST -> q.upper();
            case NONE -> q.upper() + rounding(q, other);
        };
    }

    /** A round number beside a finer one may be the finer one rounded: 3,000 for 2,950, not 12 for 13. */
    private static double rounding(Quantity q, Quantity other) {
        boolean coarser =
                q.step() * q.unit().factor() > other.step() * other.unit().factor() * 1.5;
        return coarser && q.step() > 1 || coarser && q.step() < 1 ? q.step() / 2 : 0;
    }

    /** The first result of the other clause for {@code own}, a date. */
    static Result time(
            TimeMention own,
            List<TimeMention> others,
            @Nullable LocalDate published,
            @Nullable LocalDate otherPublished) {
        TimeMention against = null;
        for (TimeMention other : others) {
            LocalDate mine = own.resolve(published);
            LocalDate theirs = other.resolve(otherPublished);
            if (mine != null && theirs != null) {
                if (mine.equals(theirs)) {
                    return new Result(Found.SAID, VariantType.DATE, own.first(), own.end(), own.span(), null);
                }
                against = against == null ? other : against;
            } else if (own.agrees(other, published, otherPublished) && comparable(own, other)) {
                return new Result(Found.SAID, VariantType.DATE, own.first(), own.end(), own.span(), null);
            } else if (!own.agrees(other, published, otherPublished)) {
                against = against == null ? other : against;
            }
        }
        return new Result(
                against == null ? Found.MISSING : Found.CONFLICT,
                VariantType.DATE,
                own.first(),
                own.end(),
                own.span(),
                against == null ? null : against.span());
    }

    private static boolean comparable(TimeMention a, TimeMention b) {
        return a.year() != null && a.year().equals(b.year())
                || a.month() != null && a.month() == b.month()
                || a.weekday() != null && a.weekday() == b.weekday()
                || a.clock() != null && a.clock().equals(b.clock())
                || a.relative() != null && a.relative().equals(b.relative());
    }
}
