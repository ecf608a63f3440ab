package org.stemma.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/** All for some, the goal for one of the goals, last year for over the last year. */
final class ScopeRule implements Rule {

    private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "decade", "century", "hour");
    private static final Set<String> STRETCH = Set.of("over", "during", "in", "within", "for", "throughout", "across");
    private static final Set<String> DEFINITE =
            Set.of("the", "its", "his", "her", "their", "our", "this", "that", "my", "your");

    private static final Set<String> NEARLY = Set.of("nearly", "almost", "virtually", "practically");

    private static final Map<String, Amount> AMOUNTS = new HashMap<>();

    static {
        for (Amount amount : Amount.values()) {
            String list = "quantifier-" + amount.name().toLowerCase(Locale.ROOT);
            WordLists.english().set(list).forEach(word -> AMOUNTS.putIfAbsent(word, amount));
        }
    }

    private enum Amount {
        ALL,
        MOST,
        SOME,
        FEW,
        NONE
    }

    @Override
    public void find(Pair pair, Findings findings) {
        stretches(pair, findings);
        oneOf(pair, findings);
        amounts(pair, findings);
        nearlyAll(pair, findings);
    }

    /** {@code all passengers, nearly all passengers; everyone, nearly everyone}. */
    private static void nearlyAll(Pair pair, Findings findings) {
        for (int j = 1; j < pair.to().size(); j++) {
            boolean nearly = amount(pair.to(), j) == Amount.ALL
                    && NEARLY.contains(pair.to().form(j - 1));
            int i = nearly ? pair.alignment().back[j] : -1;
            boolean all = i > 0
                    && amount(pair.from(), i) == Amount.ALL
                    && !NEARLY.contains(pair.from().form(i - 1));
            if (all && pair.near(i, i + 1, j, j + 1, 5) >= 2 && pair.share() >= 0.5) {
                findings.add(
                        VariantType.SCOPE,
                        pair.from().span(i, i + 1),
                        pair.to().span(j - 1, j + 1),
                        "All became nearly all",
                        0.88);
            }
        }
    }

    /** {@code over the last year} is a stretch up to now, {@code last year} a year of the calendar. */
    private static void stretches(Pair pair, Findings findings) {
        Passage from = pair.from();
        Passage to = pair.to();
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size() && UNITS.contains(from.form(i)); j++) {
                boolean sameUnit = from.form(i).equals(to.form(j));
                if (!sameUnit || pair.alignment().forth[i] >= 0 && pair.alignment().forth[i] != j) {
                    continue;
                }
                int a = stretch(from, i);
                int b = stretch(to, j);
                int p = point(from, i);
                int q = point(to, j);
                boolean firm = pair.share() >= 0.4 && pair.near(i, i + 1, j, j + 1, 6) >= 1;
                if (firm && a >= 0 && q >= 0) {
                    findings.add(
                            VariantType.SCOPE,
                            from.span(a, i + 1),
                            to.span(q, j + 1),
                            "A stretch of time became a date",
                            0.88);
                } else if (firm && p >= 0 && b >= 0) {
                    findings.add(
                            VariantType.SCOPE,
                            from.span(p, i + 1),
                            to.span(b, j + 1),
                            "A date became a stretch of time",
                            0.88);
                }
            }
        }
    }

    private static int stretch(Passage passage, int unit) {
        boolean last = Set.of("last", "past").contains(passage.form(unit - 1))
                && passage.form(unit - 2).equals("the");
        return last && STRETCH.contains(passage.form(unit - 3)) ? unit - 3 : -1;
    }

    private static int point(Passage passage, int unit) {
        boolean last =
                passage.form(unit - 1).equals("last") && !passage.form(unit - 2).equals("the");
        return last ? unit - 1 : -1;
    }

    /** {@code one of the goals} against {@code the goal} or {@code aims}. */
    private static void oneOf(Pair pair, Findings findings) {
        Passage from = pair.from();
        Passage to = pair.to();
        for (int i = 0; i + 3 < from.size(); i++) {
            if (!from.at(i, "one", "of") || !DEFINITE.contains(from.form(i + 2))) {
                continue;
            }
            int noun = head(from, pair.alignment().forth, i + 3);
            int j = noun < 0 ? -1 : pair.alignment().forth[noun];
            if (j < 0 || partial(to, j) || pair.share() < 0.4 || pair.near(noun, noun + 1, j, j + 1, 6) < 2) {
                continue;
            }
            int toFirst = j;
            while (toFirst > 0
                    && toFirst > j - 3
                    && !to.term(toFirst).brokenBefore()
                    && (DEFINITE.contains(to.form(toFirst - 1))
                            || pair.alignment().back[toFirst - 1] > i && pair.alignment().back[toFirst - 1] < noun)) {
                toFirst--;
            }
            findings.add(
                    VariantType.SCOPE,
                    from.span(i, noun + 1),
                    to.span(toFirst, j + 1),
                    "One of several became the only one",
                    0.85);
        }
    }

    /** The noun behind {@code one of the}: a plural within three words that has a partner. */
    private static int head(Passage passage, int[] partner, int first) {
        for (int k = first; k < Math.min(passage.size(), first + 4); k++) {
            if (k > first && passage.term(k).brokenBefore()) {
                return -1;
            }
            String form = passage.form(k);
            if (passage.term(k).content() && form.endsWith("s") && !form.endsWith("ss")) {
                return partner[k] >= 0 ? k : -1;
            }
        }
        return -1;
    }

    /** Whether the second passage says {@code one of, among, a, another, part of} before the noun too. */
    private static boolean partial(Passage to, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 6); k--) {
            if (Set.of("one", "among", "a", "an", "another", "some", "several", "amongst")
                    .contains(to.form(k))) {
                return true;
            }
        }
        return false;
    }

    private static void amounts(Pair pair, Findings findings) {
        Passage from = pair.from();
        Passage to = pair.to();
        @Nullable Amount[] amountsTo = amounts(to, pair.alignment().back);
        @Nullable Amount[] amountsFrom = amounts(from, pair.alignment().forth);
        for (int i = 0; i < from.size(); i++) {
            Amount a = amountsFrom[i];
            for (int j = 0; j < to.size() && a != null; j++) {
                Amount b = amountsTo[j];
                if (b == null || !conflict(a, b)) {
                    continue;
                }
                int next = Alignment.contentFrom(from, i + 1, 4);
                int nextTo = Alignment.contentFrom(to, j + 1, 4);
                if (pair.alignment().joined(next, nextTo)
                        && pair.share() >= 0.5
                        && pair.near(i, i + 1, j, j + 1, 5) >= 2) {
                    findings.add(
                            VariantType.SCOPE,
                            from.span(i, next + 1),
                            to.span(j, nextTo + 1),
                            "How much or how many is meant changed",
                            0.88);
                }
            }
        }
    }

    /** By term: what an unaligned quantifier says, else null. */
    private static @Nullable Amount[] amounts(Passage passage, int[] partner) {
        @Nullable Amount[] amounts = new @Nullable Amount[passage.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = partner[i] < 0 ? amount(passage, i) : null;
        }
        return amounts;
    }

    private static boolean conflict(Amount a, Amount b) {
        return a != b && !(a == Amount.MOST && b == Amount.SOME) && !(a == Amount.NONE || b == Amount.NONE);
    }

    private static @Nullable Amount amount(Passage passage, int i) {
        String form = passage.form(i);
        if (passage.quantityAt[i] >= 0 || passage.timeAt[i] >= 0) {
            return null;
        }
        if (form.equals("few")) {
            return passage.form(i - 1).equals("a") ? Amount.SOME : Amount.FEW;
        }
        if (form.equals("most") && passage.form(i - 1).equals("the")
                || form.equals("certain")
                || form.equals("part")
                || form.equals("whole")
                || form.equals("both")) {
            return null;
        }
        return AMOUNTS.get(form);
    }
}
