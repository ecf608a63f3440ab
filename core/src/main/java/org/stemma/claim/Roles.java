package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.WordLists;
import org.stemma.quote.Tag;

/**
 * Whether what two clauses share stands in the same part of both. Words that are shared but do another thing in the other
 * clause tell nothing: {@code China restricted the sale} is not stated by {@code the policy for exports to China was to restrict
 * sales}, {@code the president took office} not by {@code the president made it an aim while in office}.
 */
final class Roles {

    private static final Set<String> SAY = WordLists.english().set("say");

    /** Verbs that say no more than "be". */
    private static final Set<String> STAYING = Set.of("be", "stand", "remain", "stay", "seem", "appear");

    /** What something is said to be must be said in the word or one that is the same. */
    private static final double CLASS = 0.9;

    private Roles() {}

    /** Whether subject, object and, of a verb that says little, its noun stand in the same parts of {@code other}. */
    static boolean kept(Clause own, Clause other, Matching matching) {
        if (own.direct() && other.direct()) {
            return true;
        }
        if (own.verb() < 0 || other.verb() < 0) {
            return own.verb() < 0 || !Predicates.light(own);
        }
        int shift = other.inherited().size();
        boolean turned = own.passive() != other.passive();
        if (Predicates.light(own) && Predicates.light(other) && whole(own, other, matching, shift)) {
            return true; // "Coast will be the name of the bank, the bank will keep the name Coast"
        }
        return subject(own, other, matching, shift, turned)
                && (turned || object(own, other, matching, shift))
                && (matching.strength[own.verb()] == 1 || beyond(own, matching))
                && (!Predicates.light(own) || led(own, other, matching, shift))
                && said(own, matching);
    }

    private static boolean whole(Clause own, Clause other, Matching matching, int shift) {
        int head = head(own.terms(), own.verb() + 1);
        if (head < 0 || !behind(other, matching.partner[head] - shift)) {
            return false;
        }
        for (int i = 0; i < own.terms().size(); i++) {
            Term term = own.terms().get(i);
            if (term.content() && i != own.verb() && matching.strength[i] < Matching.SAID) {
                return false;
            }
        }
        return true;
    }

    /** Whether a head of the subject is told in the part of the other where it stands when both tell the same. */
    private static boolean subject(Clause own, Clause other, Matching matching, int shift, boolean turned) {
        int verb = matching.partner[own.verb()];
        if (verb >= shift && other.terms().get(verb - shift).tag() == Tag.NOUN) {
            return true; // "must approve it, needs the approval of"
        }
        List<Term> subject = own.terms().subList(0, own.subjectEnd());
        boolean bare = !own.passive() && head(own.terms(), own.verb() + 1) < 0; // "23 people died, killing 23 people"
        boolean any = false;
        for (int i = 0; i < subject.size(); i++) {
            int j = matching.partner[i];
            if (!subject.get(i).content() || !subject.get(i).tag().head() || j < 0) {
                continue;
            }
            any = true;
            boolean before = j < other.verb() + shift;
            if (turned ? doneTo(own, other, j - shift) : before || bare && behind(other, j - shift)) {
                return true;
            }
        }
        return !any;
    }

    /** Whether the term of the active one is right behind its verb, or that of the passive behind its "by". */
    private static boolean doneTo(Clause own, Clause other, int at) {
        if (at <= other.verb()) {
            return false;
        }
        return own.passive()
                ? behind(other, at)
                : other.terms().subList(other.verb() + 1, at).stream()
                        .anyMatch(t -> t.form().equals("by"));
    }

    /** Whether the term belongs to the phrase right behind the verb; a bound may open it: {@code at least 23 people}. */
    private static boolean behind(Clause clause, int at) {
        return at > clause.verb()
                && clause.terms().subList(clause.verb() + 1, at).stream()
                        .noneMatch(t -> t.tag().finite()
                                || t.tag() == Tag.THAT
                                || t.tag() == Tag.PREPOSITION && !t.form().equals("at"));
    }

    /** Whether what stands right behind the verb is not what does it in the other. */
    private static boolean object(Clause own, Clause other, Matching matching, int shift) {
        int head = head(own.terms(), own.verb() + 1);
        return head < 0 || matching.partner[head] < 0 || matching.partner[head] >= other.verb() + shift;
    }

    /** Whether something of what stands behind the verb is told too, if anything stands there: a near verb alone tells little. */
    private static boolean beyond(Clause own, Matching matching) {
        boolean any = false;
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            Term term = own.terms().get(i);
            if (term.content() && term.tag() != Tag.ADVERB && term.tag() != Tag.TIME) {
                any = true;
                if (matching.strength[i] >= Matching.SAID) {
                    return true;
                }
            }
        }
        return !any;
    }

    /** Whether what a verb of little meaning leads to is what the other's verb leads to, or its verb. */
    private static boolean led(Clause own, Clause other, Matching matching, int shift) {
        int head = head(own.terms(), own.verb() + 1);
        if (head < 0) {
            return own.lemma().equals(other.lemma()) || tag(own) == Tag.BE && tag(other) == Tag.BE;
        }
        int j = matching.partner[head] - shift;
        if (j < 0) {
            return false;
        }
        boolean copula = copula(own);
        if (copula != copula(other)) {
            return !copula && j == other.verb();
        }
        boolean near = copula && matching.strength[head] < CLASS;
        return !near && (j == other.verb() || j == head(other.terms(), other.verb() + 1));
    }

    private static boolean copula(Clause clause) {
        return tag(clause) == Tag.BE || STAYING.contains(clause.lemma());
    }

    private static Tag tag(Clause clause) {
        return clause.terms().get(clause.verb()).tag();
    }

    /** The last noun of the phrase at {@code from}, adverbs before it passed over; an adjective where it has no noun; -1 if none. */
    private static int head(List<Term> terms, int from) {
        int head = -1;
        for (int i = from; i < terms.size(); i++) {
            Tag tag = terms.get(i).tag();
            if (tag == Tag.NOUN || tag == Tag.NAME) {
                head = i;
            } else if (tag == Tag.ADJECTIVE && head < 0) {
                head = i;
            } else if (!tag.nominal() && tag != Tag.ADVERB && tag != Tag.NEGATION) {
                break;
            }
        }
        return head;
    }

    /** Of a verb of saying: whether what is said is told too, as far as its verb goes. */
    static boolean said(Clause own, Matching matching) {
        if (!SAY.contains(own.lemma())) {
            return true;
        }
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            Tag tag = own.terms().get(i).tag();
            if (tag == Tag.VERB || tag == Tag.PAST) {
                return matching.strength[i] >= Matching.SAID;
            }
        }
        return true;
    }
}
