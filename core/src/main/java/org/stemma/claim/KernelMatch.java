package org.stemma.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Pairing.Fit;
import org.stemma.compare.WordMeaning;

/**
 * Whether a clause of another shape has the kernel of this one: the same predicate by the dictionary or a list, and where both
 * say who did it or what it was done to, the same. Nobody may stand against anybody, and enough must be shared that nothing
 * else in the story is likely to fit. A worker, not safe for use by several threads at once.
 */
final class KernelMatch {

    private final WordMeaning meaning;
    private final Ties ties;
    private final PredicateMatch predicates = new PredicateMatch();

    KernelMatch(WordMeaning meaning, Ties ties) {
        this.meaning = meaning;
        this.ties = ties;
    }

    PredicateMatch predicates() {
        return predicates;
    }

    /**
     * What two kernels share.
     *
     * @param predicate how surely the predicates are one, in [0, 1]
     * @param pairs terms of this kernel with the term of the other that says it
     * @param anchors how many of the phrases are shared
     * @param named whether a shared phrase holds a name, or more than its head
     * @param pointing whether who does it is a pronoun on one side, and not known to be the other's
     */
    record Shared(double predicate, List<int[]> pairs, int anchors, boolean named, boolean pointing) {}

    /** What {@code other} shares with {@code own}; null when they are not of one deed. */
    @Nullable
    Shared of(Clause ownClause, Kernel ownKernel, Clause otherClause, Kernel otherKernel) {
        PredicateMatch.Names names = predicates.match(ownKernel, otherKernel);
        if (names.value() == 0) {
            return null;
        }
        Kernel own = ownKernel.without(names.stated());
        Kernel other = otherKernel.without(names.said());
        Pairing pairing = pairing(ownClause, own, otherClause, other);
        if (!turned(pairing, own, other)) {
            boolean oneVerb = names.stated().equals(names.said());
            if (oneVerb && Kernel.tells(other.thing()) && ownKernel.thing() == null) {
                return null; // "she is missing, she missed her flight": without a thing the verb says something else
            }
            boolean against = pairing.fit(own.thing(), other.thing()) == Fit.AGAINST
                    || pairing.fit(own.doer(), other.doer()) == Fit.AGAINST;
            if (against || exchanged(pairing, own, other)) {
                return null;
            }
        }
        for (Phrase mine : own.others()) {
            for (Phrase theirs : other.others()) {
                Fit fit = pairing.fit(mine, theirs);
                if (fit == Fit.AGAINST && pairing.heads(mine, theirs)) {
                    return null; // "at the Ellmoor depot, at the Harsund depot"
                }
                if (fit == Fit.SAME) {
                    break;
                }
            }
        }
        if (placed(pairing, own, other)) {
            return null;
        }
        pairing.pair(own.verb(), other.verb());
        for (int taken : ownKernel.takenBy(names.stated())) {
            pairing.pair(taken, other.verb());
        }
        return new Shared(
                names.value(),
                pairing.pairs(),
                pairing.anchors(),
                pairing.named(),
                pairing.pointing(own.doer(), other.doer()));
    }

    private Pairing pairing(Clause own, Kernel mine, Clause other, Kernel theirs) {
        return new Pairing(meaning, ties, new Pairing.Side(own, mine.terms()), new Pairing.Side(other, theirs.terms()));
    }

    /** The words of two clauses against each other, wherever they stand. */
    Words words(Clause own, Kernel mine, Clause other, Kernel theirs) {
        return new Words(pairing(own, mine, other, theirs));
    }

    /** Which words of one clause the other tells. */
    static final class Words {
        private final Pairing pairing;

        private Words(Pairing pairing) {
            this.pairing = pairing;
        }

        /** Whether those phrases of the other kernel tell the term of the stated one. */
        boolean told(int mine, List<Phrase> theirs) {
            return theirs.stream()
                    .anyMatch(p ->
                            pairing.tells(mine, p.head()) || p.with().stream().anyMatch(w -> pairing.tells(mine, w)));
        }

        /** Whether those phrases of the stated kernel know the term of the other. */
        boolean known(int theirs, List<Phrase> mine) {
            return mine.stream()
                    .anyMatch(p -> pairing.tells(p.head(), theirs)
                            || p.with().stream().anyMatch(w -> pairing.tells(w, theirs)));
        }
    }

    /** Whether who does it to whom is the other way round, or one head stands for two: {@code the State, the Treasury Department}. */
    boolean apart(Clause own, Kernel mine, Clause other, Kernel theirs) {
        Pairing pairing = pairing(own, mine, other, theirs);
        return exchanged(pairing, mine, theirs)
                || pairing.two(mine.doer(), theirs.doer())
                || pairing.two(mine.thing(), theirs.thing());
    }

    /**
     * {@code the roof collapsed, snow brought down the roof}: what happens to a thing in one clause somebody does to it in the
     * other. Of those who can do things themselves it cannot be told.
     */
    private boolean turned(Pairing pairing, Kernel own, Kernel other) {
        if (own.thing() == null && Kernel.tells(own.doer()) && Kernel.tells(other.thing())) {
            return !Pairing.acts(own.terms(), own.doer()) && pairing.fit(own.doer(), other.thing()) == Fit.SAME;
        }
        if (other.thing() == null && Kernel.tells(other.doer()) && Kernel.tells(own.thing())) {
            return !Pairing.acts(other.terms(), other.doer()) && pairing.fit(own.thing(), other.doer()) == Fit.SAME;
        }
        return false;
    }

    /** Whether who does it to whom is the other way round. */
    private static boolean exchanged(Pairing pairing, Kernel own, Kernel other) {
        return Kernel.tells(own.doer())
                && Kernel.tells(own.thing())
                && Kernel.tells(other.doer())
                && Kernel.tells(other.thing())
                && pairing.heads(own.doer(), other.thing())
                && pairing.heads(own.thing(), other.doer());
    }

    /** Whether both say where or whither behind one preposition, by names of which none is the same. */
    private static boolean placed(Pairing pairing, Kernel own, Kernel other) {
        for (Phrase mine : own.others()) {
            for (Phrase theirs : other.others()) {
                boolean names = own.terms().get(mine.head()).name()
                        && other.terms().get(theirs.head()).name();
                if (mine.preposition().equals(theirs.preposition()) && names && !pairing.heads(mine, theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
