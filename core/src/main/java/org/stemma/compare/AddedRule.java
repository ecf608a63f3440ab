package org.stemma.compare;

import java.util.Set;
import org.stemma.model.VariantType;

/**
 * A word put in that says of a deed what the source does not: with what will, how often, for how long, by how many of those
 * who voted. How much is said by {@code very, hugely, sharply} writers choose.
 */
final class AddedRule implements Rule {

    private static final double UNSURE = 0.65;

    private static final double LEAST_SHARE = 0.5;

    private static final int REACH = 4;

    private static final Set<String> TELLING = Set.of(
            "unanimously",
            "narrowly",
            "reluctantly",
            "grudgingly",
            "willingly",
            "gladly",
            "deliberately",
            "intentionally",
            "purposely",
            "accidentally",
            "mistakenly",
            "inadvertently",
            "secretly",
            "covertly",
            "privately",
            "illegally",
            "unlawfully",
            "fraudulently",
            "falsely",
            "wrongly",
            "wrongfully",
            "anonymously",
            "voluntarily",
            "involuntarily",
            "forcibly",
            "repeatedly",
            "permanently",
            "temporarily",
            "forever",
            "indefinitely",
            "briefly",
            "unofficially",
            "violently",
            "brutally",
            "peacefully",
            "remotely",
            "manually",
            "automatically",
            "unsuccessfully",
            "fatally",
            "angrily",
            "happily",
            "proudly",
            "jokingly",
            "mockingly",
            "tearfully",
            "calmly",
            "unexpectedly",
            "retroactively",
            "unilaterally",
            "unconditionally",
            "conditionally",
            "partially",
            "partly",
            "annually",
            "monthly",
            "weekly",
            "daily",
            "hourly",
            "yearly");

    private static final Set<String> LIMITS = Set.of("only", "solely", "exclusively", "merely");

    /** {@code only days after}: how short a time is, writers say as they feel. */
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");

    private static final Set<String> LIMITING = Set.of(
            "just", "but", "alone", "sole", "unless", "until", "except", "no", "not", "few", "limited", "mere",
            "single", "unique", "never", "first", "than");

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() < LEAST_SHARE) {
            return;
        }
        for (int j = 0; j < pair.to().size(); j++) {
            Term term = pair.to().term(j);
            boolean limit =
                    LIMITS.contains(term.form()) && !UNITS.contains(pair.to().form(j + 1)) && !limited(pair.from());
            boolean telling =
                    TELLING.contains(term.form()) && !pair.from().words.hasStem(term.stem());
            boolean added = pair.alignment().back[j] < 0 && !term.token().quoted() && (limit || telling);
            int i = added ? beside(pair, j) : -1;
            if (i >= 0 && !told(pair, i, j)) {
                findings.add(
                        VariantType.OTHER,
                        pair.from().span(i, i + 1),
                        pair.to().span(j, j + 1),
                        "The source does not say so",
                        UNSURE);
            }
        }
    }

    /** Whether anything in the passage is limited, in whatever words. */
    private static boolean limited(Passage passage) {
        for (int k = 0; k < passage.size(); k++) {
            if (LIMITS.contains(passage.form(k)) || LIMITING.contains(passage.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** The source's word that one of the nearest words stands for; -1 if there is none. */
    private static int beside(Pair pair, int j) {
        int next = Alignment.contentFrom(pair.to(), j + 1, REACH);
        if (next >= 0 && pair.alignment().back[next] >= 0) {
            return pair.alignment().back[next];
        }
        int before = Alignment.contentBefore(pair.to(), j, REACH);
        return before < 0 ? -1 : pair.alignment().back[before];
    }

    /** Whether the source says it in another word. */
    private static boolean told(Pair pair, int i, int j) {
        for (int k = 0; k < pair.from().size(); k++) {
            if (pair.alignment().relation(k, j).harmless()) {
                return true;
            }
        }
        return false;
    }
}
