package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.WordLists;
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

    /** At least so many words must be the very words or names. */
    private static final int FEWEST_EXACT = 2;

    private static final int FEWEST = 3;

    /** Verbs that say little without what follows. */
    private static final Set<String> LIGHT = Set.of(
            "be",
            "have",
            "do",
            "make",
            "take",
            "give",
            "get",
            "go",
            "come",
            "hold",
            "pay",
            "put",
            "set",
            "become",
            "remain",
            "stand",
            "keep",
            "bring",
            "carry",
            "run",
            "seem",
            "appear",
            "include",
            "involve",
            "begin",
            "start",
            "continue");

    private static final List<String> PLACING =
            List.of("to", "from", "into", "at", "in", "near", "against", "for", "with");

    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "from", "to", "into", "outside", "of");

    private static final Set<String> PRONOUNS = WordLists.english().set("stop");

    private final WordMeaning meaning;
    private final Weights weights;
    private final List<@Nullable LocalDate> published;

    Entailment(WordMeaning meaning, Weights weights, List<@Nullable LocalDate> published) {
        this.meaning = meaning;
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
        List<Term> saying = scope(other);
        Matching matching = new Matching(meaning, own.terms(), saying);
        boolean[] said = new boolean[own.terms().size()];
        if (own.direct() && other.direct() && sameWords(own, other)) {
            Arrays.fill(said, true);
            return new Verdict(true, 1, said, List.of(), false);
        }
        if (!related && (!eligible(own) || other.verb() < 0 && other.quote() == null)) {
            return Verdict.NO;
        }
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
            boolean same = coverage >= RELATED && words >= 2 && !exchanged(own, other, saying, matching);
            return new Verdict(same, coverage, said, conflicts, own.negated() != other.negated());
        }
        boolean frame = words >= FEWEST
                && exact >= FEWEST_EXACT
                && !matching.opposed
                && own.mood() == other.mood()
                && !otherTime(own, other, measures)
                && predicate(own, other, saying, matching)
                && participants(own, other, saying, matching)
                && coverage >= (light(own) ? STRICT_LIGHT : STRICT) - (oneSpeaker(own, other) ? ONE_SPEAKER : 0);
        if (!frame) {
            return Verdict.NO;
        }
        boolean denied = own.negated() != other.negated();
        boolean missing = measures.stream()
                .anyMatch(m -> m.found() == Measures.Found.MISSING && m.first() < cut && weighs(own, m));
        boolean states = !denied && conflicts.isEmpty() && !missing;
        return new Verdict(states, coverage, said, missing ? List.of() : conflicts, denied && !missing);
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
    private static boolean weighs(Clause own, Measures.Result result) {
        return !distance(own, result)
                && own.quantities().stream()
                        .anyMatch(q ->
                                q.span().equals(result.own()) && q.kind() != Kind.LABEL && !q.vague() && !fuzzy(q));
    }

    /** {@code first visit, one of}: no amount. */
    private static boolean fuzzy(Quantity q) {
        return q.kind() == Kind.ORDINAL || q.kind() == Kind.COUNT && q.value() == 1;
    }

    /** {@code a year ago, two days later}: when it was, not how long it took. */
    private static boolean distance(Clause own, Measures.Result r) {
        return r.end() < own.terms().size()
                && BEHIND.contains(own.terms().get(r.end()).form());
    }

    private boolean sameThing(String a, String b) {
        return a.equals(b) || meaning.states(a, b) >= Matching.SAID || meaning.states(b, a) >= Matching.SAID;
    }

    /**
     * Whether the clause can be recognised elsewhere: somebody or something is its subject. Between two texts, he is nobody,
     * unless it is all one quotation.
     */
    private static boolean eligible(Clause own) {
        if (own.quote() != null && own.direct()) {
            return own.terms().stream().filter(Term::content).count() >= FEWEST;
        }
        return own.verb() >= 0
                && own.subject().stream().anyMatch(t -> t.content() && t.tag().head());
    }

    private List<Measures.Result> measures(Clause own, Clause other, boolean[] said) {
        List<Measures.Result> results = new ArrayList<>();
        for (Quantity q : own.quantities()) {
            results.add(Measures.quantity(q, other.quantities(), this::sameThing));
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

    private boolean light(Clause clause) {
        return clause.verb() < 0
                || clause.terms().get(clause.verb()).tag().auxiliary()
                || LIGHT.contains(clause.lemma());
    }

    /** Whether the other's predicate is the same; a light verb's noun may stand for it ({@code paid a visit, visited}). */
    private boolean predicate(Clause own, Clause other, List<Term> saying, Matching matching) {
        if (own.verb() < 0 || other.verb() < 0 && !other.inherited().isEmpty()) {
            return false;
        }
        if (light(own)) {
            return light(other) || nominal(own, other, saying, matching);
        }
        if (!object(own, matching)) {
            return false;
        }
        if (matching.strength[own.verb()] < Matching.SAID) {
            return false;
        }
        Term partner = saying.get(matching.partner[own.verb()]);
        if (other.verb() >= 0 && partner == other.terms().get(other.verb())) {
            return true;
        }
        return light(other) && other.verb() >= 0 && partner.tag() == Tag.NOUN && done(other, partner);
    }

    /** Whether the noun is what the light verb makes, pays, holds: nothing but its own phrase stands between. */
    private static boolean done(Clause other, Term noun) {
        if (other.lemma().equals("be") || other.terms().get(other.verb()).tag() == Tag.BE) {
            return false;
        }
        for (int i = other.verb() + 1; i < other.terms().size(); i++) {
            Term t = other.terms().get(i);
            if (t == noun) {
                return true;
            }
            if (!t.tag().nominal() && t.tag() != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    /** {@code made a visit} where the other says {@code visited}: the light verb's noun is the other's verb. */
    private static boolean nominal(Clause own, Clause other, List<Term> saying, Matching matching) {
        if (other.verb() < 0) {
            return false;
        }
        Term verb = other.terms().get(other.verb());
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            if (own.terms().get(i).tag() != Tag.NOUN || !done(own, own.terms().get(i))) {
                continue;
            }
            if (matching.partner[i] >= 0 && saying.get(matching.partner[i]) == verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether the thing that the verb is done to is said too, if there is one right behind it. */
    private static boolean object(Clause own, Matching matching) {
        int head = -1;
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            Tag tag = own.terms().get(i).tag();
            if (!tag.nominal() && tag != Tag.ADVERB) {
                break;
            }
            head = tag == Tag.NOUN || tag == Tag.NAME ? i : head;
        }
        return head < 0 || matching.strength[head] >= Matching.SAID;
    }

    private boolean participants(Clause own, Clause other, List<Term> saying, Matching matching) {
        if (exchanged(own, other, saying, matching)) {
            return false;
        }
        return subject(own, saying, matching)
                && names(own, saying, matching)
                && !elsewhere(own, other, matching)
                && !counted(own, other);
    }

    /** Whether the head of the subject, or a name in it, is said. */
    private boolean subject(Clause own, List<Term> saying, Matching matching) {
        List<Term> subject = own.subject();
        if (subject == own.inherited()) {
            return said(subject, new Matching(meaning, subject, saying));
        }
        return subject.stream().noneMatch(Term::content) || said(subject, matching);
    }

    private static boolean said(List<Term> subject, Matching matching) {
        for (int i = 0; i < subject.size(); i++) {
            if (subject.get(i).content() && subject.get(i).tag().head() && matching.strength[i] >= Matching.SAID) {
                return true;
            }
        }
        return false;
    }

    /** Most names are said; and where one is not, the other has no name of its own in the same kind of place. */
    private boolean names(Clause own, List<Term> saying, Matching matching) {
        int said = 0;
        int missing = 0;
        boolean missingPlace = false;
        boolean missingOther = false;
        for (int[] run : Matching.names(own.terms())) {
            if (matching.strength[run[1] - 1] > 0) {
                said++;
            } else {
                missing++;
                boolean place = place(own.terms(), run[0]);
                missingPlace |= place;
                missingOther |= !place;
            }
        }
        if (missing > said) {
            return false;
        }
        if (missing == 0) {
            return true;
        }
        for (int[] run : Matching.names(saying)) {
            boolean known = false;
            for (Term t : own.terms()) {
                known |= t.name()
                        && meaning.oneName(t.form(), saying.get(run[1] - 1).form());
            }
            boolean place = place(saying, run[0]);
            if (!known && (place ? missingPlace : missingOther)) {
                return false;
            }
        }
        return true;
    }

    private static boolean place(List<Term> terms, int first) {
        return first > 0 && LOCATIVE.contains(terms.get(first - 1).form());
    }

    /**
     * Whether both say where, whither or against whom behind the same preposition, and nothing of it is the same: {@code to the
     * valley, to the border}.
     */
    private boolean elsewhere(Clause own, Clause other, Matching matching) {
        Matching back = new Matching(meaning, other.terms(), own.terms());
        for (String preposition : PLACING) {
            Boolean mine = heads(own, preposition, matching);
            Boolean theirs = heads(other, preposition, back);
            if (Boolean.FALSE.equals(mine) && Boolean.FALSE.equals(theirs)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some head behind the preposition is said by the other; null when the verb has no such phrase. */
    private static @Nullable Boolean heads(Clause clause, String preposition, Matching matching) {
        Boolean found = null;
        for (int i = Math.max(0, clause.verb()); i < clause.terms().size(); i++) {
            if (!clause.terms().get(i).form().equals(preposition)
                    || clause.terms().get(i).tag() != Tag.PREPOSITION) {
                continue;
            }
            int head = -1;
            for (int k = i + 1;
                    k < clause.terms().size() && clause.terms().get(k).tag().nominal();
                    k++) {
                head = clause.terms().get(k).tag() == Tag.NOUN
                                || clause.terms().get(k).name()
                        ? k
                        : head;
            }
            if (head > 0) {
                boolean said = matching.strength[head] >= Matching.SAID;
                found = found == null ? said : found || said;
            }
        }
        return found;
    }

    /** Whether the other counts several of what is one here: {@code lost three mills, lost the mill}. */
    private static boolean counted(Clause own, Clause other) {
        for (Quantity q : other.quantities()) {
            boolean several =
                    q.kind() == Kind.COUNT && q.value() > 1 && !q.what().isEmpty();
            boolean mine = own.quantities().stream().anyMatch(o -> o.what().equals(q.what()));
            if (several && !mine && own.terms().stream().anyMatch(t -> t.stem().equals(q.what()) && singular(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean singular(Term term) {
        return !term.form().endsWith("s") || term.form().endsWith("ss");
    }

    /** Whether what one has before its verb the other has behind the same verb, and the other way round. */
    private static boolean exchanged(Clause own, Clause other, List<Term> saying, Matching matching) {
        if (own.verb() < 0 || other.verb() < 0 || matching.partner[own.verb()] < 0) {
            return false;
        }
        int offset = other.inherited().size();
        boolean turned = own.passive() != other.passive();
        boolean forward = false;
        boolean back = false;
        boolean kept = false;
        for (int i = 0; i < own.terms().size(); i++) {
            int j = matching.partner[i];
            if (j < 0 || i == own.verb() || PRONOUNS.contains(own.terms().get(i).form())) {
                continue;
            }
            boolean before = i < own.verb();
            boolean otherBefore = j < other.verb() + offset;
            forward |= before && !otherBefore;
            back |= !before && otherBefore;
            kept |= before && otherBefore;
        }
        return !turned && forward && back && !kept;
    }
}
