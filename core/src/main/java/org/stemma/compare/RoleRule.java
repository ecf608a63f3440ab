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

    /** Pairs of prepositions of which each ties a name to a deed the other way. */
    private static final Set<Set<String>> WAYS =
            Set.of(Set.of("by", "to"), Set.of("from", "to"), Set.of("for", "against"), Set.of("on", "off"));

    private record Sides(int doer, int object) {}

    @Override
    public void find(Pair pair, Findings findings) {
        for (int i = 1; i + 1 < pair.from().size(); i++) {
            int j = pair.alignment().forth[i];
            if (j >= 0 && j + 1 < pair.to().size() && pair.share() >= 0.6 && verb(pair.from(), i)) {
                turned(pair, i, j, findings);
            }
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
            if (exchanged && pair.share() >= 0.6) {
                findings.add(
                        VariantType.ROLE,
                        pair.from().span(first(a, i), last(a, i) + 1),
                        pair.to().span(first(b, j), last(b, j) + 1),
                        "Who did it to whom was exchanged",
                        0.88);
            }
        }
    }

    /** {@code lent by the owner, lent to the owner}: the same deed and the same name, tied the other way. */
    private static void turned(Pair pair, int i, int j, Findings findings) {
        String a = pair.from().form(i + 1);
        String b = pair.to().form(j + 1);
        if (!WAYS.contains(Set.of(a, b.equals(a) ? "" : b))) {
            return;
        }
        if (infinitive(pair.from(), i + 1) || infinitive(pair.to(), j + 1)) {
            return;
        }
        int next = Alignment.contentFrom(pair.from(), i + 2, 4);
        int nextTo = Alignment.contentFrom(pair.to(), j + 2, 4);
        boolean aimed = next >= 0 && nextTo >= 0 && pair.from().timeAt[next] < 0 && pair.from().quantityAt[next] < 0;
        int head = aimed ? head(pair.from(), next) : -1;
        int headTo = aimed ? head(pair.to(), nextTo) : -1;
        if (aimed && (pair.alignment().joined(next, nextTo) || pair.alignment().joined(head, headTo))) {
            findings.add(
                    VariantType.ROLE,
                    pair.from().span(i, i + 2),
                    pair.to().span(j, j + 2),
                    "Who did it to whom was turned",
                    0.88);
        }
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
