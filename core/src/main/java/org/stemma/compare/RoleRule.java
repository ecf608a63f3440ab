package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** The same verb with its doer and its object exchanged; a passive with {@code by} is turned first. */
final class RoleRule implements Rule {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "got", "get", "gets");

    /** Verbs that mean the same with their sides exchanged. */
    private static final Set<String> MUTUAL = Set.of(
            "meet",
            "marry",
            "join",
            "divorce",
            "collide",
            "resemble",
            "equal",
            "face",
            "play",
            "fight",
            "date",
            "be",
            "have",
            "border",
            "say",
            "include",
            "follow",
            "precede");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "from", "with", "for", "to", "into", "about", "over", "under", "after", "before",
            "during", "against", "that", "which", "who", "because", "when", "while", "and", "or", "but");

    private record Sides(int doer, int object) {}

    @Override
    public void find(Pair pair, Findings findings) {
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
                return -1;
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
