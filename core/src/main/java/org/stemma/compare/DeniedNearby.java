package org.stemma.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/**
 * A deed told where the source, wherever it speaks of it, says that it was not done: {@code has sold the mill} where the report only
 * says {@code does not intend to sell it}.
 */
final class DeniedNearby {

    private static final double UNSURE = 0.65;

    /** How far before a verb a negator may stand that denies it, over what is meant or hoped, in terms. */
    private static final int BEFORE = 5;

    private static final Set<String> LIGHT = Set.of(
            "give", "take", "make", "have", "get", "go", "come", "do", "put", "bring", "keep", "let", "hold", "run",
            "set", "turn", "send", "leave", "look", "call", "be", "say", "know", "think", "see", "want", "find",
            "include", "become", "use", "need", "expect");

    private DeniedNearby() {}

    /** Adds the deeds of {@code text} that {@code source}, the whole report, only denies. */
    static void find(Passage source, Passage text, Findings findings) {
        Negation own = new Negation(text);
        Negation there = new Negation(source);
        for (int j = 0; j < text.size(); j++) {
            String verb = verb(text, j);
            if (verb == null || Negation.negative(text.term(j)) || denied(text, own, j, true)) {
                continue;
            }
            int only = -1;
            for (int i = 0; i < source.size(); i++) {
                boolean one = verb.equals(source.term(i).entry().lemma(Pos.VERB))
                        || source.term(i).stem().equals(text.term(j).stem());
                if (one && !denied(source, there, i, false)) {
                    only = -1;
                    break;
                }
                only = one ? i : only;
            }
            if (only >= 0 && Usage.of(source, only) == Pos.VERB) {
                findings.add(
                        VariantType.NEGATION,
                        source.span(only, only + 1),
                        text.span(j, j + 1),
                        "The source only denies this",
                        UNSURE);
            }
        }
    }

    /** The dictionary form of a verb that tells a deed; null if the term is none. */
    private static @Nullable String verb(Passage text, int j) {
        Term term = text.term(j);
        String verb = term.content() && !term.name() ? term.entry().lemma(Pos.VERB) : null;
        boolean tells = verb != null && !LIGHT.contains(verb) && Usage.of(text, j) == Pos.VERB;
        return tells
                        && text.quantityAt[j] < 0
                        && text.timeAt[j] < 0
                        && !term.token().quoted()
                ? verb
                : null;
    }

    /** Whether a negator denies the verb, or, where words alone may do it, a word that says no. */
    private static boolean denied(Passage passage, Negation negation, int k, boolean words) {
        if (negation.by[k] >= 0) {
            return true;
        }
        for (int n = k - 1; n >= Math.max(0, k - BEFORE) && !passage.term(n + 1).brokenBefore(); n--) {
            boolean says = words && passage.term(n).content() && Negation.negative(passage.term(n));
            if (negation.negator(n) || says) {
                return true;
            }
        }
        return false;
    }
}
