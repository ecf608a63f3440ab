package org.stemma.compare;

import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/**
 * Words put for others in a sentence kept to the letter ({@link Substitution}): {@code nobody} for {@code somebody},
 * {@code some} for {@code most}, a belief for knowledge.
 */
final class SubstitutionRule implements Rule {

    /** Words that deny whatever they stand for, and what says that there is some of it. */
    private static final Set<String> NONE = Set.of(
            "nobody", "no one", "none", "nothing", "nowhere", "never", "neither", "no", "not one", "not a single");

    private static final Set<String> SOME = Set.of(
            "somebody",
            "someone",
            "something",
            "somewhere",
            "some",
            "several",
            "many",
            "few",
            "a few",
            "everybody",
            "everyone",
            "everything",
            "everywhere",
            "always",
            "often",
            "sometimes",
            "all",
            "most",
            "both",
            "one",
            "a",
            "an");

    private static final Set<String> FEWER = Set.of("some", "a few", "few");

    /** Verbs that leave open whether it is so, and verbs that say that it is (Kiparsky and Kiparsky 1970). */
    private static final Set<String> BELIEVE =
            Set.of("believe", "think", "suspect", "assume", "suppose", "presume", "guess");

    private static final Set<String> KNOW = Set.of("know", "prove", "establish", "realize", "discover");

    @Override
    public void find(Pair pair, Findings findings) {
        for (Substitution place : pair.substitutions()) {
            String from = forms(pair.from(), place.first(), place.end());
            String to = forms(pair.to(), place.toFirst(), place.toEnd());
            if (NONE.contains(from) && SOME.contains(to)) {
                add(pair, place, VariantType.NEGATION, "A negation was dropped", findings);
            } else if (SOME.contains(from) && NONE.contains(to)) {
                add(pair, place, VariantType.NEGATION, "A negation was added", findings);
            } else if (from.equals("most") && FEWER.contains(to)) {
                add(pair, place, VariantType.SCOPE, "How much or how many is meant changed", findings);
            } else if (verb(pair.from(), place.first(), place.end(), BELIEVE)
                    && verb(pair.to(), place.toFirst(), place.toEnd(), KNOW)) {
                add(pair, place, VariantType.HEDGE, "What was believed became known", findings);
            } else if (verb(pair.from(), place.first(), place.end(), KNOW)
                    && verb(pair.to(), place.toFirst(), place.toEnd(), BELIEVE)) {
                add(pair, place, VariantType.HEDGE, "What was known became a belief", findings);
            }
        }
    }

    private static String forms(Passage passage, int first, int end) {
        return Names.joined(passage, new Passage.Range(first, end));
    }

    private static boolean verb(Passage passage, int first, int end, Set<String> verbs) {
        String lemma = end - first == 1 ? passage.term(first).entry().lemma(Pos.VERB) : null;
        return lemma != null && verbs.contains(lemma);
    }

    private static void add(Pair pair, Substitution place, VariantType type, String what, Findings findings) {
        findings.add(
                type,
                pair.from().span(place.first(), place.end()),
                pair.to().span(place.toFirst(), place.toEnd()),
                what,
                0.9);
    }
}
