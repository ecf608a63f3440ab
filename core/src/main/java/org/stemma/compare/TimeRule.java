package org.stemma.compare;

import java.util.List;
import java.util.Set;
import org.stemma.model.VariantType;
import org.stemma.time.TimeMention;

/** Dates, weekdays, years and clock times that cannot name the same time. */
final class TimeRule implements Rule {

    private static final Set<String> PREPOSITIONS = Set.of(
            "by", "since", "until", "till", "from", "to", "into", "before", "after", "through", "for", "between",
            "and");

    @Override
    public void find(Pair pair, Findings findings) {
        List<TimeMention> from = pair.from().times;
        List<TimeMention> to = pair.to().times;
        for (TimeMention b : to) {
            if (from.stream().noneMatch(a -> agree(pair, a, b))) {
                changed(pair, b, findings);
            }
        }
    }

    private static boolean agree(Pair pair, TimeMention a, TimeMention b) {
        return alike(a, b)
                && a.agrees(b, pair.context().fromPublished(), pair.context().toPublished());
    }

    private static void changed(Pair pair, TimeMention b, Findings findings) {
        TimeMention best = null;
        double bestScore = 0;
        for (TimeMention a : pair.from().times) {
            if (!alike(a, b) || pair.to().times.stream().anyMatch(t -> agree(pair, a, t))) {
                continue;
            }
            int held = pair.held(a.first(), a.end(), b.first(), b.end());
            if (held < 2 && !before(pair.from(), a).equals(before(pair.to(), b))) {
                continue;
            }
            double score = held
                    + Math.min(1, 0.34 * pair.near(a.first(), a.end(), b.first(), b.end(), 5))
                    + (pair.from().times.size() == 1 && pair.to().times.size() == 1 && pair.share() >= 0.5 ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = a;
            }
        }
        boolean elsewhere = pair.from().words.times().stream().anyMatch(a -> alike(a, b) && agree(pair, a, b));
        if (best != null && bestScore >= (elsewhere ? 2.3 : 1.6)) {
            boolean arithmetic = best.weekday() == null != (b.weekday() == null)
                    || best.relative() == null != (b.relative() == null);
            findings.add(
                    VariantType.DATE,
                    best.span(),
                    b.span(),
                    "The date changed: \u201c" + pair.from().text(best.span()) + "\u201d became \u201c"
                            + pair.to().text(b.span()) + "\u201d",
                    arithmetic ? "dates" : null,
                    Math.min(0.98, 0.75 + 0.07 * bestScore));
        }
    }

    /** The preposition that ties a date to its sentence; a bare date and one with {@code on} are tied alike. */
    private static String before(Passage passage, TimeMention time) {
        String form = passage.form(time.first() - 1);
        return PREPOSITIONS.contains(form) ? form : "";
    }

    /** Whether both give the same field, or days that publication makes comparable. */
    private static boolean alike(TimeMention a, TimeMention b) {
        return a.namesDay() && b.namesDay()
                || a.year() != null && b.year() != null
                || a.month() != null && b.month() != null
                || a.clock() != null && b.clock() != null
                || a.relative() != null && b.relative() != null;
    }
}
