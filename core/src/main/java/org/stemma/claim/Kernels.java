package org.stemma.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.WordLists;
import org.stemma.model.VariantType;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;
import org.stemma.quote.Tag;

/**
 * Judges clauses of different shapes by their kernels: active and passive, a main clause and one that hangs on another, a verb
 * and a phrase for it. What is shared must be told apart from all else in the story: two who take part, or one with a name, a
 * word that says which, or a number. A worker, not safe for use by several threads at once.
 */
final class Kernels {

    /** Share of the stated clause's weight that the other must hold; what only limits it, dates above all, aside. */
    private static final double HELD = 0.5;

    /** The same where a single phrase is shared. */
    private static final double HELD_ONE = 0.6;

    /** The same where that phrase is a plain noun; of at least so many words that carry meaning. */
    private static final double HELD_ALL = 0.85;

    /** The same where the verb says little by itself. */
    private static final double HELD_LITTLE = 0.75;

    private static final int FEWEST = 3;

    /** Bounds and numbers further apart than this are hardly of one thing, though both may be true. */
    private static final double FAR = 1.3;

    /** Words by which a clause of the other report leaves open whether it is so. */
    private static final Set<Tag> OPEN = Set.of(Tag.MODAL, Tag.TO, Tag.NEGATION);

    /** Verbs behind which a bare form tells what is wanted. */
    private static final Set<String> ASKING =
            Set.of("insist", "demand", "ask", "request", "recommend", "propose", "urge", "suggest", "order", "require");

    private static final Set<String> STAYING = Set.of("stay", "remain", "be", "keep", "continue", "last", "run");

    private static final Set<String> SAY = WordLists.english().set("say");

    private static final Set<String> ENDS = Set.of("until", "till", "through", "before");

    private final Weights weights;
    private final KernelMatch match;
    private final PredicateMatch predicates;
    private final Map<Clause, List<Kernel>> read = new IdentityHashMap<>();
    private final Map<Clause, Names> byClause = new IdentityHashMap<>();
    /** Every predicate's name has a number; by number the name, those that tell it as far as known, and those asked about. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<PredicateMatch.Name> names = new ArrayList<>();
    private final List<BitSet> telling = new ArrayList<>();
    private final List<BitSet> asked = new ArrayList<>();

    Kernels(Weights weights, KernelMatch match) {
        this.weights = weights;
        this.match = match;
        predicates = match.predicates();
    }

    /** The kernels of a clause, that of its main verb first. */
    List<Kernel> of(Clause clause) {
        return read.computeIfAbsent(clause, KernelReader::of);
    }

    /** Whether the main predicate of one may be told by a predicate of the other, either way round. */
    boolean near(Clause a, Clause b) {
        return tells(b, a) || tells(a, b);
    }

    /** Whether a predicate of {@code saying} may tell the main one of {@code stated}. */
    boolean tells(Clause saying, Clause stated) {
        if (saying.verb() < 0 || stated.verb() < 0) {
            return false;
        }
        BitSet said = names(saying).all;
        for (int own : names(stated).main) {
            BitSet known = telling.get(own);
            BitSet open = asked.get(own);
            for (int n = said.nextSetBit(0); n >= 0; n = said.nextSetBit(n + 1)) {
                if (!open.get(n)) {
                    open.set(n);
                    known.set(n, predicates.match(names.get(own), names.get(n)) > 0);
                }
            }
            if (known.intersects(said)) {
                return true;
            }
        }
        return false;
    }

    /** The predicates of a clause by number: those of its main verb, and all. */
    private record Names(int[] main, BitSet all) {}

    private Names names(Clause clause) {
        Names known = byClause.get(clause);
        if (known == null) {
            List<Kernel> kernels = of(clause);
            BitSet all = new BitSet();
            kernels.forEach(k -> k.names().forEach(name -> all.set(number(name))));
            known = new Names(
                    kernels.get(0).names().stream().mapToInt(this::number).toArray(), all);
            byClause.put(clause, known);
        }
        return known;
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(predicates.name(name));
            telling.add(new BitSet());
            asked.add(new BitSet());
            return names.size() - 1;
        }
        return known;
    }

    /** Whether {@code other} states {@code own} in another shape; measures and details as {@link Entailment} found them. */
    Entailment.Verdict judge(
            Clause own, Clause other, Matching matching, List<Measures.Result> measures, boolean[] details) {
        for (KernelMatch.Shared shared : shared(own, other)) {
            Entailment.Verdict verdict = verdict(own, other, shared, matching, measures, details);
            if (verdict.states() || verdict.disagrees()) {
                return verdict;
            }
        }
        return Entailment.Verdict.NO;
    }

    /** Whether some kernel of {@code other} shares somebody or something with the main one of {@code own}. */
    boolean possible(Clause own, Clause other) {
        return tells(other, own) && shared(own, other).stream().anyMatch(s -> s.anchors() > 0);
    }

    private List<KernelMatch.Shared> shared(Clause own, Clause other) {
        if (own.verb() < 0 || other.verb() < 0) {
            return List.of();
        }
        Kernel mine = of(own).get(0);
        List<Kernel> theirs = of(other);
        List<KernelMatch.Shared> found = new ArrayList<>();
        for (int k = 0; k < theirs.size(); k++) {
            boolean same = comparable(own, other, theirs.get(k), k == 0);
            KernelMatch.Shared shared = same ? match.of(own, mine, other, theirs.get(k)) : null;
            if (shared != null) {
                found.add(shared);
            }
        }
        return found;
    }

    /** Whether a kernel of {@code other} is as real, and as little denied, as the main one of {@code own}. */
    boolean comparable(Clause own, Clause other, Kernel theirs, boolean main) {
        if (own.mood() == Mood.CONDITIONAL || other.mood() == Mood.CONDITIONAL || denies(own) != denies(other)) {
            return false;
        }
        return main
                ? mood(own) == mood(other) || own.asReal(other) || bounded(own) && bounded(other)
                : mood(own) == Mood.PLAIN && plain(theirs);
    }

    /** {@code stays shut until Thursday, will remain closed until Thursday}: what goes on to a day lies ahead in either tense. */
    private static boolean bounded(Clause clause) {
        boolean ahead = clause.mood() == Mood.PLAIN || clause.mood() == Mood.AHEAD;
        return ahead
                && STAYING.contains(clause.lemma())
                && !clause.times().isEmpty()
                && clause.terms().stream().anyMatch(t -> ENDS.contains(t.form()));
    }

    /** Failing to do it is not doing it. */
    private static boolean denies(Clause clause) {
        return clause.negated() ^ clause.mood() == Mood.REFUSED;
    }

    private static Mood mood(Clause clause) {
        return clause.mood() == Mood.REFUSED ? Mood.PLAIN : clause.mood();
    }

    /** Whether a kernel beside the main one is told as real. */
    private static boolean plain(Kernel kernel) {
        for (int i = Math.max(0, kernel.verb() - 3); i < kernel.verb(); i++) {
            if (OPEN.contains(kernel.terms().get(i).tag())) {
                return false;
            }
        }
        return !asked(kernel);
    }

    /** {@code insisted that the owner pay}: what somebody wants done. */
    private static boolean asked(Kernel kernel) {
        List<Term> terms = kernel.terms();
        if (terms.get(kernel.verb()).tag() != Tag.VERB) {
            return false;
        }
        for (int i = kernel.verb() - 1; i > 0; i--) {
            if (terms.get(i).tag() == Tag.THAT || terms.get(i).form().equals("that")) {
                return ASKING.contains(Predicate.lemma(terms.get(i - 1)));
            }
        }
        return false;
    }

    private Entailment.Verdict verdict(
            Clause own,
            Clause other,
            KernelMatch.Shared shared,
            Matching matching,
            List<Measures.Result> measures,
            boolean[] details) {
        boolean[] said = new boolean[own.terms().size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = matching.strength[i] >= Matching.SAID;
        }
        int shift = own.inherited().size();
        for (int[] pair : shared.pairs()) {
            if (pair[0] >= shift) {
                said[pair[0] - shift] = true;
            }
        }
        mark(own, measures, said);
        double all = 0;
        double held = 0;
        for (int i = 0; i < said.length; i++) {
            boolean aside = details[i] || own.terms().get(i).tag() == Tag.ADVERB || governs(own, i);
            double weight = aside ? 0 : weights.of(own.terms().get(i));
            all += weight;
            held += said[i] ? weight : 0;
        }
        double coverage = all == 0 ? 0 : held / all;
        List<Measures.Result> conflicts = measures.stream()
                .filter(m -> m.found() == Measures.Found.CONFLICT)
                .toList();
        boolean tells = measures.stream().anyMatch(m -> m.found() == Measures.Found.SAID && specific(own, m));
        boolean enough = shared.anchors() >= 2 && coverage >= HELD
                || shared.anchors() == 1 && shared.named() && coverage >= HELD_ONE
                || shared.anchors() == 1 && tells && coverage >= HELD
                || shared.anchors() == 1 && coverage >= HELD_ALL && own.contentWords() >= FEWEST;
        boolean nobody = own.subject().stream().noneMatch(Term::content);
        boolean vague = nobody || shared.pointing();
        boolean phrase = of(own).get(0).names().stream().anyMatch(n -> n.indexOf(' ') > 0); // "put on, take up"
        boolean little = (Predicates.light(own) && !phrase || SAY.contains(own.lemma())) && coverage < HELD_LITTLE;
        if (!enough || little || vague && !tells || !complement(own, said) || !placed(own, said)) {
            return Entailment.Verdict.NO;
        }
        if (measures.stream().anyMatch(m -> far(own, other, m))) {
            return Entailment.Verdict.NO;
        }
        boolean missing =
                measures.stream().anyMatch(m -> m.found() == Measures.Found.MISSING && Entailment.weighs(own, m));
        boolean states = conflicts.isEmpty() && !missing;
        return new Entailment.Verdict(
                states, coverage, said, missing || shared.anchors() < 2 ? List.of() : conflicts, false);
    }

    /**
     * Whether every name that says who or what does it is told: workers in one town are not all workers, and who names a town does
     * not name what is called after it, {@code Ellmoor} not {@code the Ellmoor Gazette}.
     */
    static boolean placed(Clause own, boolean[] said) {
        for (int[] name : Matching.names(own.terms())) {
            boolean one = false;
            for (int i = name[0]; i < name[1]; i++) {
                boolean town = i + 1 < name[1]
                        && !Gazetteer.world().named(own.terms().get(i).form()).isEmpty();
                one |= said[i] && !town;
            }
            if (name[1] <= own.subjectEnd() && !one) {
                return false;
            }
        }
        return true;
    }

    /** Whether what the thing is said to do is told too: {@code the video shows her crossing the border}. */
    private boolean complement(Clause own, boolean[] said) {
        Kernel kernel = of(own).get(0);
        int at = kernel.end();
        while (at < kernel.terms().size() && kernel.terms().get(at).tag() == Tag.ADVERB) {
            at++;
        }
        if (at < kernel.terms().size() && kernel.terms().get(at).tag() == Tag.TO) {
            at++;
        }
        int shift = own.inherited().size();
        boolean verb =
                at < kernel.terms().size() && kernel.terms().get(at).verbal() && at > kernel.verb() && at >= shift;
        return !verb || said[at - shift];
    }

    /** Whether the term is a verb that the main one hangs on: {@code failed to consult}. */
    private static boolean governs(Clause own, int i) {
        return i >= own.subjectEnd() && i < own.verb() && own.terms().get(i).verbal();
    }

    /** Whether a number is only allowed by what the other says, as 140 is by "at least 23". */
    static boolean far(Clause own, Clause other, Measures.Result result) {
        if (result.found() != Measures.Found.SAID || result.type() == VariantType.DATE) {
            return false;
        }
        for (Quantity q : own.quantities()) {
            boolean near = other.quantities().stream()
                    .anyMatch(o -> Measures.compatible(q, o)
                            && Math.max(q.value(), o.value()) <= FAR * Math.min(q.value(), o.value()));
            boolean same = q.span().equals(result.own()) && !q.vague();
            if (same && !near && other.quantities().stream().noneMatch(o -> o.kind() != q.kind())) {
                return true;
            }
        }
        return false;
    }

    static void mark(Clause own, List<Measures.Result> measures, boolean[] said) {
        for (Measures.Result r : measures) {
            for (int i = r.first(); i < r.end() && i < said.length; i++) {
                said[i] = r.found() == Measures.Found.SAID
                        || said[i]
                                && !Character.isDigit(own.terms().get(i).form().charAt(0));
            }
        }
    }

    /** A day, or a number that hardly stands for two things in one story: with its unit, or with what it counts. */
    static boolean specific(Clause own, Measures.Result result) {
        if (result.type() == VariantType.DATE) {
            return true;
        }
        for (Quantity q : own.quantities()) {
            if (q.span().equals(result.own())) {
                return !q.vague() && (q.kind() != Kind.COUNT || q.value() > 2) && q.kind() != Kind.ORDINAL;
            }
        }
        return false;
    }
}
