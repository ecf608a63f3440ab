package org.stemma.claim;

import java.util.List;
import java.util.Set;

/**
 * Whether the other clause names what this one names as that which something is done to: {@code captured the Neyle airfield near
 * Harsund} is not told by {@code captured most of Harsund}, nor {@code seized Harsund's airport} by {@code seized Harsund}.
 */
final class NamedThing {

    private static final Set<String> PRONOUNS = Set.of("it", "him", "her", "them", "this", "that", "who", "which");

    private final Kernels kernels;
    private final Ties ties;

    NamedThing(Kernels kernels, Ties ties) {
        this.kernels = kernels;
        this.ties = ties;
    }

    /** Whether a thing that {@code own} names is named by {@code other} too, or only pointed at. */
    boolean told(Clause own, Clause other, Matching matching) {
        if (own.verb() < 0) {
            return true;
        }
        Kernel kernel = kernels.of(own).getFirst();
        Phrase thing = kernel.thing();
        int shift = own.inherited().size();
        if (thing == null || thing.head() <= kernel.verb() || thing.head() < shift) {
            return true;
        }
        int head = thing.head() - shift;
        List<Term> terms = own.terms();
        if (head >= terms.size()) {
            return true;
        }
        int first = head;
        while (first > 0 && terms.get(first - 1).name()) {
            first--;
        }
        if (first == head && !terms.get(head).name()) {
            return true; // nothing is named
        }
        if (terms.get(head).name() && beside(own, other, head, matching)) {
            return false;
        }
        int[] run = {first, head + 1};
        boolean said = matching.strength[head] >= Matching.SAID || Pairing.vague(terms.get(head));
        for (int i = first; i <= head && terms.get(head).name(); i++) {
            said |= matching.strength[i] >= Matching.SAID;
        }
        return said && Participants.distinct(terms, run, matching, Entailment.scope(other))
                || tied(own, run, other)
                || points(other);
    }

    /**
     * Whether the other does it to something else, and names this thing only as where that is or whose: {@code seized Harsund's
     * airport} where this one has {@code seized Harsund}.
     */
    private boolean beside(Clause own, Clause other, int head, Matching matching) {
        int partner = matching.partner[head];
        if (partner < 0 || other.verb() < 0 || own.passive() != other.passive()) {
            return false;
        }
        Kernel kernel = kernels.of(other).getFirst();
        Phrase thing = kernel.thing();
        boolean oneVerb = matching.partner[own.verb()] == kernel.verb();
        if (!oneVerb || thing == null || thing.head() <= kernel.verb() || points(other)) {
            return false;
        }
        boolean plain = !kernel.terms().get(thing.head()).name();
        return partner != thing.head() && (plain || !thing.with().contains(partner));
    }

    private boolean tied(Clause own, int[] run, Clause other) {
        for (int i = run[0]; i < run[1]; i++) {
            Term mine = own.terms().get(i);
            if (other.terms().stream().anyMatch(t -> ties.same(own.report(), mine.span(), other.report(), t.span()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the other does it to is a pronoun, or a word for whatever was named before. */
    private boolean points(Clause other) {
        if (other.verb() < 0) {
            return true;
        }
        Kernel kernel = kernels.of(other).getFirst();
        Phrase thing = kernel.thing();
        if (thing == null) {
            return false;
        }
        Term head = kernel.terms().get(thing.head());
        return PRONOUNS.contains(head.form()) || Pairing.vague(head);
    }
}
