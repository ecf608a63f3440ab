package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.WordMeaning;
import org.stemma.model.VariantType;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;
import org.stemma.quote.Tag;
import org.stemma.time.TimeMention;

/**
 * Judges whether one clause states what another states: the same predicate with the same participants, as real, denied or
 * not as the other, no number or date against it, and most of what it tells by weight.
 *
 * <p>One-sided: who tells more states what tells less. Nothing is decided by likeness alone: a missing predicate, subject,
 * name or number is a no however alike the rest. Not safe for use by several threads at once.
 */
final class Entailment {

    /** Share of the stated clause's weight that the other must hold; where the verb says little, more. */
    private static final double STRICT = 0.62;

    private static final double STRICT_LIGHT = 0.8;

    /** The same between reports of one lineage, where who copied whom is known already. */
    private static final double RELATED = 0.4;

    /** How much less suffices when both give the words of one speaker: what he says twice is mostly one thing. */
    private static final double ONE_SPEAKER = 0.18;

    /** So many words in quotation marks are one utterance when they are the same. */
    private static final int SHORTEST_QUOTE = 5;

    private static final Set<String> BEHIND = Set.of("ago", "later", "earlier", "before");

    private static final Set<String> CONDITIONAL = Set.of("if", "unless");

    /** At least so many words must be the very words or names. */
    private static final int FEWEST_EXACT = 2;

    private static final int FEWEST = 3;

    private final WordMeaning meaning;
    private final Vocabulary vocabulary;
    private final Participants participants;
    private final Kernels kernels;
    private final Paraphrases paraphrases;
    private final Doers doers;
    private final NamedThing things;
    private final Surroundings surroundings;
    private final Weights weights;
    private final List<@Nullable LocalDate> published;
    private final Map<Clause, ClauseTraits> traits = new IdentityHashMap<>();

    Entailment(WordMeaning meaning, Weights weights, List<@Nullable LocalDate> published, Ties ties) {
        this.meaning = meaning;
        vocabulary = new Vocabulary(meaning);
        participants = new Participants(vocabulary);
        KernelMatch match = new KernelMatch(meaning, ties);
        kernels = new Kernels(weights, match);
        paraphrases = new Paraphrases(weights, kernels, match);
        doers = new Doers(meaning, ties);
        things = new NamedThing(kernels, ties);
        surroundings = new Surroundings(ties.reports());
        this.weights = weights;
        this.published = published;
    }

    /**
     * What came of a comparison.
     *
     * @param states whether the other clause states it
     * @param coverage share of its weight that the other holds, in [0, 1]
     * @param said by term: whether the other says it
     * @param conflicts numbers, dates or a denial that stand against it in an else equal statement; then it does not state it
     */
    record Verdict(boolean states, double coverage, boolean[] said, List<Measures.Result> conflicts, boolean denied) {

        static final Verdict NO = new Verdict(false, 0, new boolean[0], List.of(), false);

        boolean disagrees() {
            return !states && (denied || !conflicts.isEmpty());
        }
    }

    /** Whether {@code other} states what {@code own} states; {@code related} when both are of one lineage. */
    Verdict judge(Clause own, Clause other, boolean related) {
        Vocabulary.Words saying = vocabulary.scope(other);
        boolean[] said = new boolean[own.terms().size()];
        if (own.direct() && other.direct() && sameWords(own, other)) {
            Arrays.fill(said, true);
            return new Verdict(true, 1, said, List.of(), false);
        }
        if (!related && (!comparable(own, other) || !Predicates.possible(vocabulary, own, other, saying))) {
            return judgeShape(own, other);
        }
        if (!related && !likely(own, other, saying) && !kernels.possible(own, other)) {
            return Verdict.NO;
        }
        Matching matching = new Matching(vocabulary, vocabulary.own(own), saying);
        int exact = 0;
        for (int i = 0; i < said.length; i++) {
            said[i] = matching.strength[i] >= Matching.SAID;
        }
        List<Measures.Result> measures = measures(own, other, said);
        boolean[] details = details(own, measures);
        int cut = related ? said.length : cut(own, measures);
        for (int i = cut; i < said.length; i++) {
            details[i] = true;
            said[i] = false;
        }
        double all = 0;
        double held = 0;
        int words = 0;
        for (int i = 0; i < said.length; i++) {
            double weight = details[i] ? 0 : weights.of(own.terms().get(i));
            all += weight;
            if (weight > 0 && said[i]) {
                held += weight * Math.max(Matching.SAID, matching.strength[i]);
                words++;
                exact += matching.strength[i] == 1 ? 1 : 0;
            }
        }
        double coverage = all == 0 ? 0 : held / all;
        List<Measures.Result> conflicts = measures.stream()
                .filter(m -> m.found() == Measures.Found.CONFLICT)
                .toList();
        if (related) {
            boolean same = coverage >= RELATED && words >= 2 && !Participants.exchanged(own, other, matching);
            return new Verdict(same, coverage, said, conflicts, own.negated() != other.negated());
        }
        boolean frame = traits(own).eligible()
                && words >= FEWEST
                && exact >= FEWEST_EXACT
                && !matching.opposed
                && !repeated(own, other)
                && !otherTime(own, other, measures)
                && Predicates.same(own, other, saying.terms(), matching)
                && participants.same(own, other, saying, matching)
                && Roles.kept(own, other, matching)
                && things.told(own, other, matching)
                && !surroundings.foreign(own, other)
                && !surroundings.others(own, other, meaning)
                && measures.stream().noneMatch(m -> Kernels.far(own, other, m))
                && conditions(own, matching)
                && coverage
                        >= (Predicates.light(own) ? STRICT_LIGHT : STRICT) - (oneSpeaker(own, other) ? ONE_SPEAKER : 0);
        if (!frame) {
            return shape(own, other, matching, measures, details);
        }
        boolean denied = own.negated() != other.negated();
        boolean missing = measures.stream()
                .anyMatch(m -> m.found() == Measures.Found.MISSING && m.first() < cut && weighs(own, m));
        boolean states = !denied && conflicts.isEmpty() && !missing;
        return doers.apart(own, other)
                ? Verdict.NO
                : new Verdict(states, coverage, said, missing ? List.of() : conflicts, denied && !missing);
    }

    /** What can be told without a look at the words, and says no of most pairs. */
    private boolean comparable(Clause own, Clause other) {
        return own.asReal(other)
                && (other.verb() >= 0 || other.quote() != null)
                && traits(own).eligible();
    }

    private ClauseTraits traits(Clause clause) {
        return traits.computeIfAbsent(clause, ClauseTraits::of);
    }

    /** What can be told by the words of the predicate and of the subject alone. */
    private boolean likely(Clause own, Clause other, Vocabulary.Words saying) {
        return Predicates.likely(vocabulary, own, other, saying) && participants.possible(own, saying);
    }

    /** Whether {@code other}, of another lineage, states {@code own} in a sentence of another shape. */
    Verdict judgeShape(Clause own, Clause other) {
        if (traits(own).shapeless() || !kernels.possible(own, other)) {
            return Verdict.NO;
        }
        Matching matching = new Matching(vocabulary, vocabulary.own(own), vocabulary.scope(other));
        List<Measures.Result> measures =
                measures(own, other, new boolean[own.terms().size()]);
        return shape(own, other, matching, measures, details(own, measures));
    }

    /** Whether {@code other}, of another lineage, states {@code own}, which lies near it, in words of its own. */
    Verdict judgeProposed(Clause own, Clause other) {
        Matching matching = new Matching(vocabulary, vocabulary.own(own), vocabulary.scope(other));
        List<Measures.Result> measures =
                measures(own, other, new boolean[own.terms().size()], this::nearThing);
        if (traits(own).pointing()
                || against(own, other, matching, measures)
                || Participants.exchanged(own, other, matching)) {
            return Verdict.NO;
        }
        Verdict verdict = paraphrases.judge(own, other, matching, measures, details(own, measures));
        return verdict.states() && (doers.apart(own, other) || Doers.voices(own, other)) ? Verdict.NO : verdict;
    }

    private boolean against(Clause own, Clause other, Matching matching, List<Measures.Result> measures) {
        return matching.opposed
                || repeated(own, other)
                || otherTime(own, other, measures)
                || otherYear(own, other)
                || !things.told(own, other, matching)
                || surroundings.foreign(own, other)
                || surroundings.others(own, other, meaning)
                || participants.against(own, other, matching);
    }

    /** Whether one was done first and the other again. */
    private boolean repeated(Clause own, Clause other) {
        ClauseTraits a = traits(own);
        ClauseTraits b = traits(other);
        return a.first() && b.again() || b.first() && a.again();
    }

    private Verdict shape(
            Clause own, Clause other, Matching matching, List<Measures.Result> measures, boolean[] details) {
        Verdict verdict = kernels.judge(own, other, matching, measures, details);
        boolean tells = verdict.states() || verdict.disagrees(); // mostly not, and this is the sooner found
        return !tells
                        || against(own, other, matching, measures)
                        || !Roles.said(own, matching)
                        || doers.apart(own, other)
                        || !conditions(own, matching)
                ? Verdict.NO
                : verdict;
    }

    /** Whether the predicates allow that one clause states the other in another shape. */
    boolean near(Clause own, Clause other) {
        return kernels.near(own, other);
    }

    private static boolean sameWords(Clause own, Clause other) {
        return own.terms().size() >= SHORTEST_QUOTE
                && own.terms().stream()
                        .map(Term::form)
                        .toList()
                        .equals(other.terms().stream().map(Term::form).toList());
    }

    /** What a clause says, with the subject that it shares with the one before. */
    static List<Term> scope(Clause clause) {
        if (clause.inherited().isEmpty()) {
            return clause.terms();
        }
        List<Term> all = new ArrayList<>(clause.inherited());
        all.addAll(clause.terms());
        return all;
    }

    /**
     * Where the clause can be cut so that what is missing elsewhere is no longer part of it: the preposition behind verb and
     * object that a missing number hangs on ({@code bought its rival | for 4 billion}). The clause's length when it cannot.
     */
    private static int cut(Clause own, List<Measures.Result> measures) {
        int cut = own.terms().size();
        for (Measures.Result r : measures) {
            if (r.found() != Measures.Found.MISSING || !weighs(own, r)) {
                continue;
            }
            int at = r.first();
            while (at > own.verb() && own.terms().get(at).tag() != Tag.PREPOSITION) {
                at--;
            }
            boolean object = at > own.verb() + 1;
            cut = object ? Math.min(cut, at) : cut;
        }
        return cut;
    }

    /** By term: whether it is part of a date that the other leaves out, or of a value that is weighed by itself. */
    private static boolean[] details(Clause own, List<Measures.Result> measures) {
        boolean[] details = new boolean[own.terms().size()];
        for (Measures.Result r : measures) {
            boolean time = r.type() == VariantType.DATE || distance(own, r);
            boolean left = r.found() == Measures.Found.MISSING && time || r.found() == Measures.Found.CONFLICT;
            for (int i = r.first(); i < details.length && left; i++) {
                boolean behind = i >= r.end();
                if (behind && !BEHIND.contains(own.terms().get(i).form())) {
                    break;
                }
                details[i] = true;
            }
        }
        return details;
    }

    /** Whether both say when, and no date of one is a date of the other; or the other tells of a year that this one does not. */
    private boolean otherTime(Clause own, Clause other, List<Measures.Result> measures) {
        boolean known =
                measures.stream().anyMatch(m -> m.type() == VariantType.DATE && m.found() != Measures.Found.MISSING);
        if (known) {
            return false;
        }
        LocalDate day = published.get(other.report());
        boolean year =
                other.times().stream().anyMatch(t -> t.year() != null && (day == null || t.year() != day.getYear()));
        return year || !own.times().isEmpty() && !other.times().isEmpty();
    }

    /** Whether the clause tells of a year, not that of its report, of which the other says nothing. */
    private boolean otherYear(Clause own, Clause other) {
        LocalDate day = published.get(own.report());
        return own.times().stream()
                .anyMatch(t -> t.year() != null
                        && (day == null || t.year() != day.getYear())
                        && other.times().stream().noneMatch(o -> t.year().equals(o.year())));
    }

    private static boolean oneSpeaker(Clause own, Clause other) {
        Quote a = own.quote();
        Quote b = other.quote();
        if (a == null || b == null) {
            return false;
        }
        Speaker s = a.speaker();
        Speaker t = b.speaker();
        return s != null && t != null && s.sameAs(t);
    }

    /** A missing count or sum is a missing fact; a missing date is only a missing detail. */
    static boolean weighs(Clause own, Measures.Result result) {
        return !distance(own, result)
                && own.quantities().stream()
                        .anyMatch(q ->
                                q.span().equals(result.own()) && q.kind() != Kind.LABEL && !q.vague() && !fuzzy(q));
    }

    /** {@code would be commuted if she turns 75}: whether what is asked for is told too, as far as its verb goes. */
    private static boolean conditions(Clause own, Matching matching) {
        boolean asks = false;
        for (int i = 0; i < own.terms().size(); i++) {
            Term term = own.terms().get(i);
            asks |= CONDITIONAL.contains(term.form());
            if (asks && term.verbal() && term.content()) {
                return matching.strength[i] >= Matching.SAID;
            }
        }
        return true;
    }

    /** {@code first visit, one of}: no amount; a second or third is one. */
    private static boolean fuzzy(Quantity q) {
        return (q.value() == 1 || q.value() == 0) && (q.kind() == Kind.ORDINAL || q.kind() == Kind.COUNT);
    }

    /** {@code a year ago, two days later}: when it was, not how long it took. */
    private static boolean distance(Clause own, Measures.Result r) {
        return r.end() < own.terms().size()
                && BEHIND.contains(own.terms().get(r.end()).form());
    }

    private boolean sameThing(String a, String b) {
        return a.equals(b) || meaning.states(a, b) >= Matching.SAID || meaning.states(b, a) >= Matching.SAID;
    }

    /** Whether as many of the one may be as many of the other: {@code 14 containers, fourteen boxes; six pickets, six strikers}. */
    private boolean nearThing(String a, String b) {
        return sameThing(a, b) || meaning.kin(a, b);
    }

    /**
     * {@code a 25-mph zone, her 50-year sentence}: a measure before a noun says only which one it is, and nothing to a clause
     * that has no such noun.
     */
    private static boolean describes(Clause clause, Quantity q, Clause against) {
        boolean measure = switch (q.kind()) {
            case DURATION, LENGTH, MASS, AREA, VOLUME, SPEED -> true;
            default -> false;
        };
        List<Term> terms = clause.terms();
        return measure
                && q.end() < terms.size()
                && terms.get(q.end()).tag() == Tag.NOUN
                && terms.get(q.end()).span().start()
                                - terms.get(q.end() - 1).span().end()
                        == 1
                && against.terms().stream()
                        .noneMatch(t -> t.stem().equals(terms.get(q.end()).stem()));
    }

    private List<Measures.Result> measures(Clause own, Clause other, boolean[] said) {
        return measures(own, other, said, this::sameThing);
    }

    private List<Measures.Result> measures(
            Clause own, Clause other, boolean[] said, BiPredicate<String, String> thing) {
        List<Measures.Result> results = new ArrayList<>();
        List<Quantity> told = other.quantities().stream()
                .filter(q -> !describes(other, q, own))
                .toList();
        for (Quantity q : own.quantities()) {
            results.add(Measures.quantity(q, told, (a, b) -> thing.test(own.counted(a), other.counted(b))));
        }
        LocalDate mine = published.get(own.report());
        LocalDate theirs = published.get(other.report());
        for (TimeMention t : own.times()) {
            results.add(Measures.time(t, other.times(), mine, theirs));
        }
        for (Measures.Result r : results) {
            for (int i = r.first(); i < r.end() && i < said.length; i++) {
                boolean value =
                        Character.isDigit(own.terms().get(i).form().charAt(0)) || r.found() == Measures.Found.SAID;
                said[i] = value ? r.found() == Measures.Found.SAID : said[i];
            }
        }
        return results;
    }
}
