package org.stemma.compare;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Pos;
import org.stemma.model.VariantType;

/** A word replaced by its opposite, in like company and with neither denied. */
final class AntonymRule implements Rule {

    private static final Set<String> DIRECTION =
            Set.of("before", "after", "above", "below", "inside", "outside", "for", "against");

    /** Verbs that take a side by their preposition. */
    private static final Set<String> SIDED =
            Set.of("vote", "ballot", "argue", "speak", "campaign", "rule", "testify", "decide");

    /** Verbs whose meaning their object gives: to be given a tour is to take one. */
    private static final Set<String> LIGHT = Set.of(
            "give", "take", "make", "have", "get", "go", "come", "do", "put", "bring", "keep", "let", "hold", "run",
            "set", "turn", "send", "leave", "look", "call");

    /** {@code non-public}: a prefix of its own turns the word round. */
    private static boolean prefixed(Passage passage, int i) {
        String before = passage.form(i - 1);
        return before.equals("non") || before.equals("un") || before.equals("anti");
    }

    @Override
    public void find(Pair pair, Findings findings) {
        Negation a = new Negation(pair.from());
        Negation b = new Negation(pair.to());
        for (int i = 0; i < pair.from().size(); i++) {
            if (pair.alignment().forth[i] >= 0 || !candidate(pair.from(), i)) {
                continue;
            }
            for (int j = 0; j < pair.to().size(); j++) {
                if (pair.alignment().back[j] < 0
                        && candidate(pair.to(), j)
                        && opposite(pair, i, j)
                        && a.by[i] < 0
                        && b.by[j] < 0
                        && firm(pair, i, j)
                        && !prefixed(pair.from(), i)
                        && !prefixed(pair.to(), j)
                        && !deniedNear(pair, a, b, i, j)) {
                    findings.add(
                            VariantType.ANTONYM,
                            pair.from().span(i, i + 1),
                            pair.to().span(j, j + 1),
                            "The opposite is said",
                            0.92);
                }
            }
        }
    }

    /** {@code voted for, argued against}: elsewhere the two prepositions can mean the same. */
    private static boolean sided(Passage passage, int i) {
        if (!passage.form(i).equals("for") && !passage.form(i).equals("against")) {
            return true;
        }
        int before = Alignment.contentBefore(passage, i, 3);
        String verb = before < 0 ? null : passage.term(before).entry().lemma(Pos.VERB);
        return verb != null && SIDED.contains(verb);
    }

    private static boolean candidate(Passage passage, int i) {
        Term term = passage.term(i);
        String verb = term.entry().lemma(Pos.VERB);
        if (verb != null && LIGHT.contains(verb)) {
            return false;
        }
        if (!sided(passage, i)) {
            return false;
        }
        return (term.content() && !term.name() || DIRECTION.contains(term.form()))
                && passage.quantityAt[i] < 0
                && passage.timeAt[i] < 0;
    }

    private static boolean opposite(Pair pair, int i, int j) {
        Term a = pair.from().term(i);
        Term b = pair.to().term(j);
        return a.stop() == b.stop() && pair.alignment().relation(i, j) == Relatedness.Relation.OPPOSITE;
    }

    /** Both neighbours aligned, or one of them and much around. */
    private static boolean firm(Pair pair, int i, int j) {
        int held = pair.held(i, i + 1, j, j + 1);
        int near = pair.near(i, i + 1, j, j + 1, 5);
        boolean framed = pair.from().term(i).content() && pair.framed(i, i + 1, j, j + 1);
        return pair.share() >= 0.45
                && (framed || held == 2 && near >= 1 || held == 1 && near >= 3 && inOneSlot(pair, i, j));
    }

    private static boolean inOneSlot(Pair pair, int i, int j) {
        List<Slot> slots = pair.slots();
        return slots.stream().anyMatch(s -> s.first() <= i && i < s.end() && s.toFirst() <= j && j < s.toEnd());
    }

    /** An unaligned negator near either word can turn it round again. */
    private static boolean deniedNear(Pair pair, Negation a, Negation b, int i, int j) {
        return unaligned(pair.from(), a, pair.alignment().forth, i)
                || unaligned(pair.to(), b, pair.alignment().back, j);
    }

    private static boolean unaligned(Passage passage, Negation negation, int[] partner, int at) {
        for (int k = Math.max(0, at - 5); k < Math.min(passage.size(), at + 6); k++) {
            if (k != at && partner[k] < 0 && negation.negator(k)) {
                return true;
            }
        }
        return false;
    }
}
