package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with those who take part in it, whatever shape its clause has: {@code the road was blocked by a landslide} and
 * {@code a landslide blocked the road} have one kernel. Indices are into {@link #terms}.
 *
 * @param terms the words it was read from: those of a clause, behind the subject that the clause shares
 * @param verb index of its verb
 * @param names the predicate's dictionary forms: the verb, with its particle, with the noun behind it
 * @param doer who or what does it; null when the clause does not say
 * @param thing who or what it is done to; null when the clause does not say
 * @param others further phrases, each behind a preposition
 * @param end one past its last term
 */
record Kernel(
        List<Term> terms,
        int verb,
        Set<String> names,
        @Nullable Phrase doer,
        @Nullable Phrase thing,
        List<Phrase> others,
        int end) {

    Kernel {
        terms = List.copyOf(terms);
        // Of names that fit equally well the first is taken: Set.copyOf would give them in another order in another
        // run.
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        others = List.copyOf(others);
    }

    /** Without the phrase that the predicate's name {@code name} takes in: {@code walk off job}. */
    Kernel without(String name) {
        if (name.indexOf(' ') < 0) {
            return this;
        }
        List<Phrase> rest = others.stream().filter(p -> !within(p, name)).toList();
        boolean object = thing != null && thing.head() > verb && within(thing, name);
        return new Kernel(terms, verb, names, doer, object ? null : thing, rest, end);
    }

    /** The heads of the phrases that the predicate's name takes in. */
    List<Integer> takenBy(String name) {
        if (name.indexOf(' ') < 0) {
            return List.of();
        }
        List<Integer> heads = new ArrayList<>();
        others.stream().filter(p -> within(p, name)).forEach(p -> heads.add(p.head()));
        if (thing != null && thing.head() > verb && within(thing, name)) {
            heads.add(thing.head());
        }
        return heads;
    }

    private boolean within(Phrase phrase, String name) {
        return name.endsWith(" " + terms.get(phrase.head()).form());
    }

    /** Whether the phrase is of words that say something. */
    static boolean tells(@Nullable Phrase phrase) {
        return phrase != null && !phrase.pronoun();
    }
}
