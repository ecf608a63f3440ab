package org.stemma.archive.export;

import org.stemma.archive.store.Decision;

/**
 * A user's decision as a line of JSON, which {@code stemma import} takes back.
 *
 * @param decision what is decided of the two: {@code story} (do they tell one) or {@code link} (can one derive from the other)
 * @param a a report's id
 * @param b another report's id
 * @param same whether it is so
 * @param at when, ISO 8601 in UTC
 * @param note what the user did
 */
public record DecisionLine(String decision, String a, String b, boolean same, String at, String note) {

    static DecisionLine of(Decision d) {
        return new DecisionLine(d.kind().toString(), d.a(), d.b(), d.same(), d.at(), d.note());
    }

    /** @throws IllegalArgumentException if it decides nothing that can be decided */
    Decision decided() {
        if (a.isBlank() || b.isBlank() || a.equals(b)) {
            throw new IllegalArgumentException("a decision needs two reports");
        }
        return new Decision(0, at, Decision.Kind.of(decision), a, b, same, note);
    }
}
