package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;

/** The same verb with its doer and its object exchanged; a passive with {@code by} is turned first. */
final class RoleRule implements Rule {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "got", "get", "gets");

    /** Verbs that mean the same with their sides exchanged. */
    private static final Set<String> MUTUAL = WordLists.english().set("mutual");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "from", "with", "for", "to", "into", "about", "over", "under", "after", "before",
            "during", "against", "that", "which", "who", "because", "when", "while", "and", "or", "but");

    /** At most so many terms are told of someone between the name and its verb. */
    private static final int INSERT = 10;

    /** How far behind the verb the other side may stand, in terms. */
    private static final int BEHIND = 6;

    /** Pairs of prepositions of which each ties a name to a deed the other way. */
    private static final Set<Set<String>> WAYS =
            Set.of(Set.of("by", "to"), Set.of("from", "to"), Set.of("for", "against"), Set.of("on", "off"));

    /** Of these two nobody does the deed: they say whom it helps and whom it hurts. */
    private static final Set<String> SIDES = Set.of("for", "against");

    private static final Set<String> TIES = Set.of("by", "to", "from", "for", "against", "on", "off");

    private static final double LEAST_SHARE = 0.6;

    private record Sides(int doer, int object) {}

    @Override
    public void find(Pair pair, Findings findings) {
        if (pair.share() >= LEAST_SHARE) {
            turned(pair, findings);
        }
        for (int i = 1; i + 1 < pair.from().size(); i++) {
            int j = pair.alignment().forth[i];
            if (j < 0
                    || !verb(pair.from(), i)
                    || !pair.from().term(i).stem().equals(pair.to().term(j).stem())) {
                continue;
            }
            Sides a = sides(pair.from(), i);
            Sides b = sides(pair.to(), j);
            if (a == null || b == null) {
                continue;
            }
            boolean exchanged = pair.alignment().joined(a.doer, b.object)
                    && pair.alignment().joined(a.object, b.doer);
            if (pair.share() >= LEAST_SHARE && (exchanged || crossed(pair, a, b, i, j))) {
                findings.add(
                        VariantType.ROLE,
                        pair.from().span(first(a, i), last(a, i) + 1),
                        pair.to().span(first(b, j), last(b, j) + 1),
                        "Who did it to whom was exchanged",
                        0.88);
            }
        }
    }

    /** {@code the court rejected the firm's request, the firm rejected the court's request}: each doer stands behind the other. */
    private static boolean crossed(Pair pair, Sides a, Sides b, int i, int j) {
        int there = pair.alignment().forth[a.doer];
        int here = pair.alignment().back[b.doer];
        boolean plain = a.doer < i && b.doer < j && there > j && there <= j + BEHIND && !same(pair, a.doer, b.doer);
        boolean owned = there >= 0
                && there + 1 < pair.to().size()
                && pair.to().possessive(there, there + 1)
                && pair.alignment().joined(a.object, b.object)
                && pair.from().words.hasPhrase(pair.to().form(b.doer));
        return plain && (here < 0 ? owned : here > i && here <= i + BEHIND);
    }

    private static boolean same(Pair pair, int i, int j) {
        return pair.from().term(i).stem().equals(pair.to().term(j).stem())
                || pair.alignment().relation(i, j).harmless();
    }

    /**
     * {@code lent by the owner, lent to the owner; took people off the beach, put people on the beach}: what stands before and
     * behind is the same, and tied the other way.
     */
    private static void turned(Pair pair, Findings findings) {
        for (int i = 1; i + 1 < pair.from().size(); i++) {
            for (int j = 1;
                    TIES.contains(pair.from().form(i)) && j + 1 < pair.to().size();
                    j++) {
                if (otherWay(pair.from().form(i), pair.to().form(j)) && tied(pair, i, j)) {
                    boolean sides = SIDES.contains(pair.from().form(i));
                    findings.add(
                            sides ? VariantType.ANTONYM : VariantType.ROLE,
                            pair.from().span(i - 1, i + 1),
                            pair.to().span(j - 1, j + 1),
                            sides ? "The opposite is said" : "Who did it to whom was turned",
                            0.88);
                }
            }
        }
    }

    private static boolean otherWay(String a, String b) {
        return !a.equals(b) && WAYS.contains(Set.of(a, b));
    }

    /** Whether the same word of content stands before both prepositions, and the same noun behind both. */
    private static boolean tied(Pair pair, int i, int j) {
        int last = i - 1;
        int lastTo = j - 1;
        boolean free = pair.from().term(i).before() == Term.Break.NONE
                && pair.to().term(j).before() == Term.Break.NONE;
        if (!free || !pair.alignment().joined(last, lastTo) || infinitive(pair.from(), i) || infinitive(pair.to(), j)) {
            return false;
        }
        int next = Alignment.contentFrom(pair.from(), i + 1, 4);
        int nextTo = Alignment.contentFrom(pair.to(), j + 1, 4);
        boolean aimed = next >= 0 && nextTo >= 0 && pair.from().timeAt[next] < 0 && pair.from().quantityAt[next] < 0;
        return aimed
                && pair.from().timeAt[last] < 0
                && pair.from().quantityAt[last] < 0
                && (pair.alignment().joined(next, nextTo)
                        || pair.alignment().joined(head(pair.from(), next), head(pair.to(), nextTo)));
    }

    /** {@code to be charged, to leave}: here the word is no preposition. */
    private static boolean infinitive(Passage passage, int i) {
        boolean verb = i + 1 < passage.size()
                && (BE.contains(passage.form(i + 1))
                        || passage.term(i + 1).content()
                                && passage.term(i + 1).entry().usual() == Pos.VERB);
        return passage.form(i).equals("to") && verb;
    }

    private static int first(Sides sides, int verb) {
        return Math.min(verb, Math.min(sides.doer, sides.object));
    }

    private static int last(Sides sides, int verb) {
        return Math.max(verb, Math.max(sides.doer, sides.object));
    }

    private static boolean verb(Passage passage, int i) {
        Term term = passage.term(i);
        String lemma = term.entry().lemma(Pos.VERB);
        return term.content()
                && !term.name()
                && lemma != null
                && !MUTUAL.contains(lemma)
                && !lemma.equals("say")
                && term.entry().usual() == Pos.VERB;
    }

    /** The nearest argument on each side, turned for the passive; null if one is missing. */
    private static @Nullable Sides sides(Passage passage, int verb) {
        int left = argument(passage, verb, -1);
        int right = argument(passage, verb, 1);
        if (left < 0 || right < 0) {
            return null;
        }
        boolean be = false;
        for (int k = verb - 1; k >= Math.max(left + 1, verb - 4); k--) {
            be |= BE.contains(passage.form(k));
        }
        boolean by = false;
        for (int k = verb + 1; k < right; k++) {
            by |= passage.form(k).equals("by");
        }
        if (be && !by) {
            return null;
        }
        return be ? new Sides(right, left) : by ? null : new Sides(left, right);
    }

    /** The head of the nearest name or noun within six terms of the verb, in its clause. */
    private static int argument(Passage passage, int verb, int step) {
        for (int k = verb + step; k >= 0 && k < passage.size() && Math.abs(k - verb) <= 6; k += step) {
            int later = step > 0 ? k : k + 1;
            if (passage.term(later).brokenBefore()) {
                return step < 0 && later == verb ? beforeInsert(passage, verb) : -1;
            }
            Term term = passage.term(k);
            if (PREPOSITIONS.contains(term.form()) && !(step > 0 && term.form().equals("by"))) {
                return -1;
            }
            if (term.content()
                    && (term.name() || term.entry().usual() == Pos.NOUN)
                    && passage.timeAt[k] < 0
                    && passage.quantityAt[k] < 0) {
                return step > 0 ? head(passage, k) : k;
            }
            if (term.content() && term.entry().usual() == Pos.VERB) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Berg, the mayor of Elmet, accused}: the name before what commas insert; -1 if there is none. */
    private static int beforeInsert(Passage passage, int verb) {
        for (int k = verb - 1; k > Math.max(0, verb - INSERT); k--) {
            if (passage.term(k).entry().usual() == Pos.VERB && !passage.term(k).stop()) {
                return -1;
            }
            if (passage.term(k).before() == Term.Break.SENTENCE) {
                return -1;
            }
            if (passage.term(k).before() == Term.Break.COMMA) {
                return passage.term(k - 1).name() ? k - 1 : -1;
            }
        }
        return -1;
    }

    private static int head(Passage passage, int first) {
        int k = first;
        while (k + 1 < passage.size()
                && passage.term(k + 1).before() == Term.Break.NONE
                && (passage.term(k).name() && passage.term(k + 1).name()
                        || passage.term(k + 1).content()
                                && (passage.term(k + 1).entry().usual() == Pos.NOUN
                                        || passage.term(k + 1).name()))) {
            k++;
        }
        return k;
    }
}
