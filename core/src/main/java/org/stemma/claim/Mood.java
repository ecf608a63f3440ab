package org.stemma.claim;

import java.util.List;
import java.util.Set;

/** How real a clause calls what it tells. Clauses of different moods never state the same. */
enum Mood {
    /** It happened, or is so. */
    PLAIN,
    /** It is to happen: will, is due to, plans to; what was said would happen. */
    AHEAD,
    /** It may be so. */
    POSSIBLE,
    /** It must or should be so. */
    BINDING,
    /** It is wanted, asked for, attempted. */
    WANTED,
    /** It was refused, or failed. */
    REFUSED,
    /** It is so if something else is. */
    CONDITIONAL;

    private static final Set<String> AHEAD_WORDS = Set.of(
            "will",
            "shall",
            "would",
            "expect",
            "plan",
            "intend",
            "due",
            "set",
            "schedule",
            "agree",
            "pledge",
            "promise",
            "vow",
            "decide",
            "prepare",
            "about",
            "poise",
            "go");

    private static final Set<String> POSSIBLE_WORDS = Set.of(
            "may", "might", "could", "can", "likely", "eligible", "ready", "willing", "free", "supposed", "keen");

    private static final Set<String> BINDING_WORDS = Set.of("must", "should", "need", "ought", "have");

    private static final Set<String> WANTED_WORDS = Set.of(
            "want",
            "hope",
            "seek",
            "try",
            "attempt",
            "aim",
            "wish",
            "ask",
            "urge",
            "call",
            "push",
            "offer",
            "threaten",
            "propose");

    private static final Set<String> REFUSED_WORDS = Set.of("refuse", "fail", "decline", "cease", "stop");

    /** Verbs before "to" that leave the next verb as real as it was. */
    private static final Set<String> EMPTY = Set.of(
            "begin",
            "start",
            "continue",
            "manage",
            "use",
            "appear",
            "seem",
            "come",
            "happen",
            "tend",
            "prove",
            "believe",
            "think",
            "know",
            "report",
            "say",
            "require",
            "force",
            "order");

    /** The mood that modals and governing verbs, by lemma, give to the verb behind them. */
    static Mood of(List<String> governors) {
        Mood mood = PLAIN;
        for (String word : governors) {
            Mood one = one(word);
            mood = one == PLAIN || mood == REFUSED || mood == POSSIBLE ? mood : one;
        }
        return mood;
    }

    /** Whether a verb before "to" governs the mood of the next one. */
    static boolean governs(String lemma) {
        return one(lemma) != PLAIN || EMPTY.contains(lemma);
    }

    private static Mood one(String word) {
        if (POSSIBLE_WORDS.contains(word)) {
            return POSSIBLE;
        }
        if (AHEAD_WORDS.contains(word)) {
            return AHEAD;
        }
        if (BINDING_WORDS.contains(word)) {
            return BINDING;
        }
        if (WANTED_WORDS.contains(word)) {
            return WANTED;
        }
        return REFUSED_WORDS.contains(word) ? REFUSED : PLAIN;
    }
}
