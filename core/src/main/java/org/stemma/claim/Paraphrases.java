package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Tag;

/**
 * Judges clauses that were proposed because they lie near each other: what one tells must be told by the other in words that
 * are near by the dictionary, wherever they stand, and nothing may stand against it. The predicate must be the same or a near
 * one; whoever and whatever takes part must be named by the other too; what remains is weighed. A worker, not safe for use by
 * several threads at once.
 */
final class Paraphrases {

    /** Share of the stated clause's weight that the other must hold, with so many of those who take part shared. */
    private static final double HELD_TWO = 0.5;

    private static final double HELD_ONE = 0.62;

    /** Where one is shared that is a plain noun, nearly all. */
    private static final double HELD_ALL = 0.85;

    /** Where the predicates are only near each other, more. */
    private static final double FAR_VERB = 0.1;

    private final Weights weights;
    private final Kernels kernels;
    private final KernelMatch match;
    private final PredicateMatch predicates;

    Paraphrases(Weights weights, Kernels kernels, KernelMatch match) {
        this.weights = weights;
        this.kernels = kernels;
        this.match = match;
        predicates = match.predicates();
    }

    /** What two clauses share, by term of the stated one, and how many of those who take part in it. */
    private record Held(boolean[] said, int anchors, boolean named) {}

    /** Whether {@code other} states {@code own}; that no date, place or opposite stands between them is known. */
    Entailment.Verdict judge(
            Clause own, Clause other, Matching matching, List<Measures.Result> measures, boolean[] details) {
        if (own.verb() < 0 || other.verb() < 0 || own.subject().stream().noneMatch(Term::content)) {
            return Entailment.Verdict.NO;
        }
        boolean against = own.quantities().stream().anyMatch(q -> !q.vague() && only(q, other))
                || measures.stream()
                        .anyMatch(m -> m.found() == Measures.Found.CONFLICT
                                || m.found() == Measures.Found.MISSING && Entailment.weighs(own, m)
                                || Kernels.far(own, other, m));
        if (against) {
            return Entailment.Verdict.NO;
        }
        if (other.mood() == Mood.CONDITIONAL) {
            return Entailment.Verdict.NO;
        }
        Kernel mine = kernels.of(own).get(0);
        List<Kernel> theirs = kernels.of(other);
        for (int k = 0; k < theirs.size(); k++) {
            boolean comparable = kernels.comparable(own, other, theirs.get(k), k == 0);
            PredicateMatch.Names names = comparable ? predicates.near(mine, theirs.get(k)) : PredicateMatch.Names.NONE;
            if (names.value() > 0) {
                Entailment.Verdict verdict = weigh(
                        own, matching, measures, details, names.value(), held(own, other, names, mine, theirs.get(k)));
                if (verdict.states()) {
                    return verdict;
                }
            }
        }
        return Entailment.Verdict.NO;
    }

    /** Whether the other has nothing but words without a number for it: {@code tens of thousands of houses}. */
    private static boolean only(Quantity own, Clause other) {
        return own.kind() == Kind.COUNT
                && own.value() > 1
                && other.quantities().stream().noneMatch(q -> !q.vague() && Measures.compatible(own, q));
    }

    private Entailment.Verdict weigh(
            Clause own,
            Matching matching,
            List<Measures.Result> measures,
            boolean[] details,
            double predicate,
            @Nullable Held held) {
        if (held == null) {
            return Entailment.Verdict.NO;
        }
        int shift = own.inherited().size();
        boolean[] said = new boolean[own.terms().size()];
        double all = 0;
        double sum = 0;
        for (int i = 0; i < said.length; i++) {
            said[i] = matching.strength[i] >= Matching.SAID || held.said()[i + shift];
        }
        Kernels.mark(own, measures, said);
        for (int i = 0; i < said.length; i++) {
            boolean aside = details[i] || own.terms().get(i).tag() == Tag.ADVERB;
            double weight = aside ? 0 : weights.of(own.terms().get(i));
            all += weight;
            sum += said[i] ? weight : 0;
        }
        double coverage = all == 0 ? 0 : sum / all;
        boolean tells = measures.stream().anyMatch(m -> m.found() == Measures.Found.SAID && Kernels.specific(own, m));
        double needed = (held.anchors() >= 2 || held.anchors() == 1 && tells ? HELD_TWO : HELD_ONE)
                + (predicate < PredicateMatch.NARROWER ? FAR_VERB : 0);
        boolean whole = held.anchors() == 1 && predicate >= PredicateMatch.SAME && coverage >= HELD_ALL;
        boolean enough = held.anchors() >= 2 || held.anchors() == 1 && (tells || held.named()) || whole;
        return enough && coverage >= needed && Kernels.placed(own, said)
                ? new Entailment.Verdict(true, coverage, said, List.of(), false)
                : Entailment.Verdict.NO;
    }

    /** What of those who take part is shared; null when somebody or something of either is not known to the other. */
    private @Nullable Held held(Clause own, Clause other, PredicateMatch.Names names, Kernel whole, Kernel saying) {
        Kernel mine = whole.without(names.stated());
        Kernel theirs = saying.without(names.said());
        KernelMatch.Words words = match.words(own, mine, other, theirs);
        boolean[] said = new boolean[mine.terms().size()];
        said[mine.verb()] = true;
        whole.takenBy(names.stated()).forEach(taken -> said[taken] = true);
        int anchors = 0;
        int told = 0;
        boolean named = false;
        List<Phrase> parts = parts(mine);
        List<Phrase> telling = parts(theirs);
        for (Phrase part : parts) {
            boolean role = part.equals(mine.doer()) || part.equals(mine.thing());
            boolean name = mine.terms().get(part.head()).name();
            boolean head = words.told(part.head(), telling);
            boolean beside = false;
            said[part.head()] |= head;
            for (int w : part.with()) {
                boolean one = words.told(w, telling);
                said[w] |= one;
                beside |= one;
            }
            boolean untold =
                    !head && !(beside && role) && !Pairing.vague(mine.terms().get(part.head()));
            boolean rival = !role || (part.equals(mine.doer()) ? theirs.doer() : theirs.thing()) != null;
            if (untold && rival && (role || complement(mine, part))) {
                return null; // somebody or something else stands there
            }
            told += role && (head || beside) ? 1 : 0;
            anchors += head || beside && name ? 1 : 0;
            named |= head && (beside || name);
        }
        return told > 0 && known(theirs, mine, words) && !match.apart(own, mine, other, theirs)
                ? new Held(said, anchors, named)
                : null;
    }

    /** Whether this clause knows who does it and to what by the other: a landslide that blocked the railway blocked no road. */
    private boolean known(Kernel theirs, Kernel mine, KernelMatch.Words words) {
        List<Phrase> parts = parts(mine);
        for (Phrase part : new @Nullable Phrase[] {theirs.doer(), theirs.thing()}) {
            if (part == null || part.equals(theirs.doer()) && (mine.doer() == null || turned(mine, theirs, words))) {
                continue; // the other tells more
            }
            boolean known = part.pronoun()
                    || Pairing.vague(theirs.terms().get(part.head()))
                    || words.known(part.head(), parts)
                    || theirs.terms().get(part.head()).name()
                            && part.with().stream().anyMatch(w -> words.known(w, parts));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** {@code Sixteen containers went overboard, the gale knocked 16 crates into the sea}: what happens to it there is done to it here. */
    private boolean turned(Kernel mine, Kernel theirs, KernelMatch.Words words) {
        Phrase doer = mine.doer();
        Phrase thing = theirs.thing();
        return mine.thing() == null
                && doer != null
                && thing != null
                && !Pairing.acts(mine.terms(), doer)
                && words.told(doer.head(), List.of(thing));
    }

    /** All phrases of a kernel that say something. */
    private static List<Phrase> parts(Kernel kernel) {
        List<Phrase> parts = new ArrayList<>();
        add(kernel.doer(), parts);
        add(kernel.thing(), parts);
        kernel.others().forEach(o -> add(o, parts));
        return parts;
    }

    /** Whether the phrase is what the verb is about although it stands behind a preposition: {@code was charged with murder}. */
    private static boolean complement(Kernel kernel, Phrase part) {
        boolean object = kernel.thing() != null && kernel.thing().head() > kernel.verb();
        int between = 0;
        for (int i = kernel.verb() + 1; i < part.head(); i++) {
            Tag tag = kernel.terms().get(i).tag();
            between += tag == Tag.PREPOSITION ? 1 : 0;
        }
        return !object && part.head() > kernel.verb() && between == 1;
    }

    private static void add(@Nullable Phrase phrase, List<Phrase> into) {
        if (phrase != null && !phrase.pronoun()) {
            into.add(phrase);
        }
    }
}
