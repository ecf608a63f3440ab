package org.stemma.figure;

import java.util.Set;

/** Words by which something goes from one to another, by the places that they have for who gives and who gets. */
final class Giving {

    /** Verbs whose recipient is always meant, said or not: who leaves it out takes it as known. */
    private static final Set<String> RECIPIENT_MEANT = Set.of(
            "give",
            "send",
            "pledge",
            "promise",
            "provide",
            "supply",
            "deliver",
            "donate",
            "offer",
            "lend",
            "grant",
            "transfer",
            "allocate",
            "ship",
            "contribute",
            "commit",
            "earmark");

    /** Other verbs of handing over: with them {@code to} and {@code for} name who gets it. */
    private static final Set<String> HANDING = Set.of(
            "hand",
            "pay",
            "award",
            "sell",
            "announce",
            "approve",
            "release",
            "dispatch",
            "bring",
            "distribute",
            "cede",
            "raise",
            "collect",
            "refund",
            "owe",
            "issue");

    /** Nouns for what is given. */
    private static final Set<String> GIFTS = Set.of(
            "aid",
            "assistance",
            "package",
            "loan",
            "donation",
            "help",
            "support",
            "relief",
            "grant",
            "award",
            "funding",
            "subsidy",
            "subsidies",
            "gift",
            "grants",
            "loans",
            "donations",
            "payment",
            "compensation",
            "bailout");

    /** Verbs with two objects whose first, or whose passive subject, is who gets it. */
    private static final Set<String> TWO_OBJECTS = Set.of(
            "give",
            "award",
            "grant",
            "send",
            "offer",
            "pay",
            "lend",
            "promise",
            "hand",
            "allocate",
            "sell",
            "owe",
            "refund",
            "fine",
            "charge");

    /** Verbs whose subject gets it. */
    private static final Set<String> GETTING = Set.of("receive", "accept", "borrow", "inherit");

    /** The same where it is said from whom. */
    private static final Set<String> TAKING =
            Set.of("get", "win", "obtain", "buy", "purchase", "acquire", "secure", "earn", "import", "raise");

    /** Verbs whose object, not their subject, does what the infinitive or the gerund behind it says. */
    private static final Set<String> OBJECT_ACTS = Set.of(
            "ask",
            "tell",
            "urge",
            "order",
            "force",
            "allow",
            "permit",
            "enable",
            "help",
            "let",
            "prevent",
            "stop",
            "bar",
            "ban",
            "keep",
            "block",
            "prohibit",
            "require",
            "authorise",
            "authorize",
            "persuade",
            "encourage",
            "invite",
            "warn",
            "lead",
            "cause",
            "push",
            "press",
            "oblige",
            "compel",
            "convince",
            "instruct",
            "command",
            "expect",
            "want",
            "need",
            "thank",
            "praise",
            "criticise",
            "criticize",
            "blame",
            "accuse",
            "condemn",
            "credit",
            "fault",
            "suspect");

    /** Verbs of aiming: {@code at} names what is hit. */
    private static final Set<String> AIMING = Set.of("fire", "launch", "throw", "hurl", "lob", "drop", "aim");

    /** Nouns of which a share is had, not given. */
    private static final Set<String> HAD = Set.of("vote", "votes", "ballots", "seats", "medals", "points", "games");

    private Giving() {}

    static boolean verb(String lemma) {
        return RECIPIENT_MEANT.contains(lemma) || HANDING.contains(lemma);
    }

    static boolean gift(String form) {
        return GIFTS.contains(form);
    }

    /** Whether somebody gets what {@code lemma} gives, though nobody is named. */
    static boolean recipientMeant(String lemma, String counted) {
        boolean gift = GIFTS.contains(counted) && (lemma.equals("announce") || lemma.equals("approve"));
        return RECIPIENT_MEANT.contains(lemma) || gift;
    }

    static boolean twoObjects(String lemma) {
        return TWO_OBJECTS.contains(lemma);
    }

    static boolean getting(String lemma) {
        return GETTING.contains(lemma);
    }

    static boolean taking(String lemma) {
        return GETTING.contains(lemma) || TAKING.contains(lemma);
    }

    static boolean objectActs(String lemma) {
        return OBJECT_ACTS.contains(lemma);
    }

    static boolean aiming(String lemma) {
        return AIMING.contains(lemma);
    }

    static boolean had(String counted) {
        return HAD.contains(counted);
    }
}
