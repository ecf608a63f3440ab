package org.stemma.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word of a story's clauses tells: the logarithm of how rare it is among the story's different clauses. */
final class Weights {

    private final Map<String, Double> weights = new HashMap<>();
    private final double unseen;

    /** @param clauses different clauses of one story */
    Weights(List<Clause> clauses) {
        Map<String, Integer> clausesWith = new HashMap<>();
        for (Clause c : clauses) {
            Set<String> seen = new HashSet<>();
            for (Term t : c.terms()) {
                if (t.content() && seen.add(t.stem())) {
                    clausesWith.merge(t.stem(), 1, Integer::sum);
                }
            }
        }
        clausesWith.forEach((stem, with) -> weights.put(stem, weight(clauses.size(), with)));
        unseen = weight(clauses.size(), 1);
    }

    private static double weight(int clauses, int with) {
        return Math.log(1 + clauses / (double) with);
    }

    /** In nats, positive for a word that carries meaning; 0 for others. */
    double of(Term term) {
        return term.content() ? weights.getOrDefault(term.stem(), unseen) : 0;
    }
}
