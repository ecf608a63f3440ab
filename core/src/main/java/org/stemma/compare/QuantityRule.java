package org.stemma.compare;

import java.util.List;
import org.stemma.model.VariantType;
import org.stemma.quantity.Approximation;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/** Numbers, sums, lengths of time: another value, another unit, or the other direction of an approximator. */
final class QuantityRule implements Rule {

    /** From this share of aligned words on, a sentence is so nearly the source's that another sum stands in the place of its own. */
    private static final double VERBATIM = 0.7;

    @Override
    public void find(Pair pair, Findings findings) {
        for (Quantity b : pair.to().quantities) {
            boolean given = false;
            for (Quantity a : pair.from().quantities) {
                given |= given(a, b);
            }
            if (given) {
                approximation(pair, pair.from().quantities, b, findings);
            } else if (!b.vague()) {
                value(pair, b, findings);
            }
        }
    }

    /** Whether the very number stands on both sides. */
    private static boolean given(Quantity a, Quantity b) {
        return a.kind() == b.kind() && a.same(b) || loose(a, b) && a.value() == b.value() && a.upper() == b.upper();
    }

    /** Whether {@code a} bears {@code b} out. */
    static boolean supports(Quantity a, Quantity b) {
        // Less than six is less than seven too, but who puts one bound for another as exact does not round.
        boolean bound = a.kind() == b.kind()
                && a.approximation() == b.approximation()
                && a.approximation().strict()
                && a.unit().equals(b.unit())
                && a.step() == b.step()
                && a.value() != b.value();
        if (bound) {
            return false;
        }
        return a.kind() == b.kind() && a.agrees(b) || loose(a, b) && a.value() == b.value() && a.upper() == b.upper();
    }

    /** A count and a place, an age or a part of a name may be one number read in two ways. */
    private static boolean loose(Quantity a, Quantity b) {
        return plain(a.kind()) && plain(b.kind());
    }

    private static boolean plain(Kind kind) {
        return kind == Kind.COUNT || kind == Kind.ORDINAL || kind == Kind.AGE || kind == Kind.LABEL;
    }

    private static void approximation(Pair pair, List<Quantity> from, Quantity b, Findings findings) {
        Quantity conflicting = null;
        for (Quantity a : from) {
            if (a.kind() != b.kind() || !a.same(b)) {
                continue;
            }
            if (!opposed(a, b) && !bounded(pair, a, b)) {
                return;
            }
            conflicting = a;
        }
        if (conflicting == null) {
            return;
        }
        Quantity a = conflicting;
        int near = pair.near(a.first(), a.end(), b.first(), b.end(), 5);
        boolean unitsAlike =
                a.kind() != Kind.COUNT || a.what().equals(b.what()) && !a.what().isEmpty();
        boolean telling = a.value() >= 10 && pair.share() >= 0.5;
        boolean framed = pair.framed(a.first(), a.end(), b.first(), b.end());
        if (near >= 2 || framed || near >= 1 && (unitsAlike || telling)) {
            Spread spread = Spread.of(pair, a, b);
            findings.add(
                    VariantType.APPROXIMATION,
                    pair.from().span(spread.first(), spread.end()),
                    pair.to().span(spread.toFirst(), spread.toEnd()),
                    "The approximation changed",
                    0.95);
        }
    }

    private static boolean opposed(Quantity a, Quantity b) {
        Approximation x = a.approximation();
        Approximation y = b.approximation();
        boolean exact = x == Approximation.NONE && a.step() <= 1 && a.value() % 10 != 0;
        return x.up() && y.down() || x.down() && y.up() || directed(x, y) || directed(y, x) || exact && y.strict();
    }

    /** {@code about 150, no more than 150}: a bound where all else was kept, though either may be said of one number. */
    private static boolean bounded(Pair pair, Quantity a, Quantity b) {
        Approximation x = a.approximation();
        Approximation y = b.approximation();
        boolean bound = x == Approximation.ABOUT && bound(y) || y == Approximation.ABOUT && bound(x);
        return bound
                && pair.substitutions().stream().anyMatch(s -> s.meets(a.first() - 1, a.end(), b.first() - 1, b.end()));
    }

    private static boolean bound(Approximation approximation) {
        return approximation == Approximation.AT_LEAST || approximation == Approximation.AT_MOST;
    }

    /** A direction where the other passage says about. */
    private static boolean directed(Approximation x, Approximation y) {
        return x.strict() && x != Approximation.NEARLY && x != Approximation.JUST_OVER && y == Approximation.ABOUT;
    }

    private static void value(Pair pair, Quantity b, Findings findings) {
        Quantity best = null;
        double bestScore = 0;
        double agreeing = 0;
        for (Quantity a : pair.from().quantities) {
            double score = score(pair, a, b);
            if (supports(a, b)) {
                agreeing = Math.max(agreeing, Math.max(0.5, score));
                continue;
            }
            if (a.vague() || !comparable(a, b) || answered(pair, a)) {
                continue;
            }
            if (score > bestScore) {
                bestScore = score;
                best = a;
            }
        }
        if (best == null) {
            return;
        }
        boolean kept = elsewhere(pair.to(), best);
        if (kept && best.kind() == Kind.MONEY && pair.share() < VERBATIM) {
            return; // the copy tells of two sums
        }
        double needed = kept || elsewhere(pair.from(), b) ? 3 : 2;
        if (bestScore < needed || bestScore < agreeing + 1) {
            return;
        }
        VariantType type = type(best, b);
        Spread spread = Spread.of(pair, best, b);
        findings.add(
                type,
                pair.from().span(spread.first(), spread.end()),
                pair.to().span(spread.toFirst(), spread.toEnd()),
                word(type),
                Math.min(0.99, 0.7 + 0.08 * bestScore));
    }

    private static String word(VariantType type) {
        return switch (type) {
            case UNIT -> "The unit changed";
            case DURATION -> "The length of time changed";
            case APPROXIMATION -> "The approximation changed";
            default -> "The number changed";
        };
    }

    /** Whether {@code a} stands in the second passage too. */
    private static boolean answered(Pair pair, Quantity a) {
        return pair.to().quantities.stream()
                .anyMatch(b -> given(a, b) || supports(a, b) && pair.held(a.first(), a.end(), b.first(), b.end()) >= 1);
    }

    private static boolean comparable(Quantity a, Quantity b) {
        if (a.kind() == b.kind()) {
            return a.unit().convertsTo(b.unit()) || a.value() == b.value();
        }
        return a.value() == b.value() && measured(a) && measured(b);
    }

    private static boolean measured(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY, LENGTH, MASS, AREA, VOLUME, SPEED, OTHER_UNIT, PERCENT, DURATION -> true;
            case COUNT, AGE, ORDINAL, LABEL -> false;
        };
    }

    private static VariantType type(Quantity a, Quantity b) {
        if (a.kind() == Kind.DURATION && b.kind() == Kind.DURATION) {
            return VariantType.DURATION;
        }
        boolean unit = !a.unit().convertsTo(b.unit())
                || a.value() == b.value() && !a.unit().equals(b.unit());
        return unit ? VariantType.UNIT : VariantType.NUMBER;
    }

    /** Points for what surely belongs to both numbers: what they count, their neighbours, being the only ones. */
    private static double score(Pair pair, Quantity a, Quantity b) {
        double score = pair.held(a.first(), a.end(), b.first(), b.end());
        boolean whatKnown = !a.what().isEmpty() && !b.what().isEmpty();
        boolean unit = a.kind() != Kind.COUNT && a.kind() != Kind.LABEL && a.kind() != Kind.ORDINAL;
        if (whatKnown && a.what().equals(b.what())) {
            score += 1;
        } else if (whatKnown && a.kind() == Kind.COUNT && !countsAligned(pair, a, b)) {
            score -= pair.from().hasStem(b.what()) || pair.to().hasStem(a.what()) ? 1.5 : 0.3;
        }
        score += unit && a.unit().equals(b.unit()) ? 0.5 : 0;
        score += Math.min(1, 0.34 * pair.near(a.first(), a.end(), b.first(), b.end(), 5));
        score += only(pair.from().quantities, a) && only(pair.to().quantities, b) && pair.share() >= 0.5 ? 0.5 : 0;
        score += exchanged(pair, a, b) ? 1.4 : 0;
        score += pair.framed(a.first(), a.end(), b.first(), b.end()) ? 1 : 0;
        if (a.kind() == Kind.LABEL && !pair.alignment().joined(a.first() - 1, b.first() - 1)) {
            score -= 2;
        }
        return score;
    }

    /** Whether each is the one number of its kind that only its own report has. */
    private static boolean exchanged(Pair pair, Quantity a, Quantity b) {
        return pair.share() >= 0.55
                && pair.near(a.first(), a.end(), b.first(), b.end(), 6) >= 1
                && lone(pair.from(), pair.to().words.quantities(), a)
                && lone(pair.to(), pair.from().words.quantities(), b);
    }

    private static boolean lone(Passage own, List<Quantity> others, Quantity quantity) {
        return others.stream().noneMatch(o -> given(o, quantity))
                && own.quantities.stream()
                        .filter(q -> q.kind() == quantity.kind() && !q.vague())
                        .allMatch(q -> q == quantity || others.stream().anyMatch(o -> supports(o, q)));
    }

    private static boolean countsAligned(Pair pair, Quantity a, Quantity b) {
        int i = Alignment.contentFrom(pair.from(), a.end(), 4);
        int j = Alignment.contentFrom(pair.to(), b.end(), 4);
        return pair.alignment().joined(i, j);
    }

    private static boolean only(List<Quantity> all, Quantity quantity) {
        return all.stream().filter(q -> q.kind() == quantity.kind()).count() == 1;
    }

    /** Whether the report gives the number of the other one at some other place. */
    private static boolean elsewhere(Passage passage, Quantity b) {
        return passage.words.quantities().stream()
                .anyMatch(a -> a.kind() == b.kind()
                        && a.same(b)
                        && (b.what().isEmpty() || b.what().equals(a.what())));
    }
}
