package org.stemma.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word of a story's clauses tells: the logarithm of how rare it is among the story's different clauses. */
final class Weights {

    private final Map<String, Integer> clausesWith = new HashMap<>();
    private final int clauses;

    /** @param clauses different clauses of one story */
    Weights(List<Clause> clauses) {
        this.clauses = clauses.size();
        for (Clause c : clauses) {
            Set<String> seen = new HashSet<>();
            for (Term t : c.terms()) {
                if (t.content() && seen.add(t.stem())) {
                    clausesWith.merge(t.stem(), 1, Integer::sum);
                }
            }
        }
    }

    /** In nats, positive for a word that carries meaning; 0 for others. */
    double of(Term term) {
        return term.content() ? Math.log(1 + clauses / (double) clausesWith.getOrDefault(term.stem(), 1)) : 0;
    }
}
