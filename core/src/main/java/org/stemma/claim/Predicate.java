package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quote.Tag;
import org.stemma.text.TokenKind;

/**
 * The predicate of a clause.
 *
 * @param verb index of its main verb among the clause's terms; -1 when it has none
 * @param subjectEnd one past the subject's last term; 0 when it has none of its own
 * @param passive whether the main verb is a passive
 * @param governors the modals and verbs that the main verb hangs on, by lemma
 */
record Predicate(int verb, int subjectEnd, boolean passive, List<String> governors) {

    /** Their verb is not the clause's. */
    private static final Set<String> LIMITING = Set.of("since", "if", "unless", "until", "till", "whether");

    /** Nouns that say what is aimed at: "was to" behind them foretells nothing. */
    private static final Set<String> AIMS = Set.of(
            "aim",
            "aims",
            "goal",
            "goals",
            "purpose",
            "objective",
            "objectives",
            "idea",
            "task",
            "job",
            "intention",
            "way",
            "reason",
            "point",
            "role",
            "mission");

    private static final Set<String> NEGATORS = WordLists.english().set("negator");

    Predicate {
        governors = List.copyOf(governors);
    }

    /** The first finite verb outside a relative clause, with the verbs that it governs; of a loose clause its participle. */
    static Predicate of(List<Term> terms, boolean loose) {
        int at = -1;
        int relative = -1;
        for (int i = 0; i < terms.size() && at < 0; i++) {
            Tag tag = terms.get(i).tag();
            boolean limits =
                    tag == Tag.SUBORDINATOR || LIMITING.contains(terms.get(i).form());
            if (i > 0 && (tag == Tag.RELATIVE || tag == Tag.THAT || limits) || i == 0 && limits && !loose) {
                relative = i;
            }
            boolean infinitive = i > 0 && terms.get(i - 1).tag() == Tag.TO || i == 0 && tag == Tag.VERB && later(terms);
            // "a man not known for wasting words": a participle behind a bare negation
            boolean participle = i > 0
                    && tag == Tag.PAST
                    && (terms.get(i - 1).tag() == Tag.NEGATION || counted(terms, i) || reduced(terms, i));
            boolean finite =
                    tag.finite() && !infinitive && !participle || loose && (tag == Tag.GERUND || tag == Tag.PARTICIPLE);
            if (finite && relative < 0) {
                at = i;
            } else if (finite && !tag.auxiliary()) {
                relative = -1;
            }
        }
        if (at < 0) {
            return new Predicate(-1, 0, false, List.of());
        }
        List<String> governors = new ArrayList<>();
        boolean be = false;
        int verb = at;
        int i = at;
        while (i < terms.size()) {
            Tag tag = terms.get(i).tag();
            if (tag.auxiliary()) {
                be = tag == Tag.BE || be && tag != Tag.MODAL;
                if (tag == Tag.MODAL) {
                    governors.add(terms.get(i).form());
                }
                verb = i;
            } else if (tag.verb()) {
                verb = i;
                int to = infinitive(terms, i);
                if (to < 0 || !Mood.governs(lemma(terms.get(i)))) {
                    break;
                }
                governors.add(lemma(terms.get(i)));
                be = false;
                i = to - 1;
            } else if (tag == Tag.ADJECTIVE
                    && be
                    && i + 1 < terms.size()
                    && terms.get(i + 1).tag() == Tag.TO) {
                governors.add(terms.get(i).form());
                be = false;
            } else if (tag == Tag.TO && !governors.isEmpty() || tag == Tag.TO && be) {
                if (be && terms.subList(0, at).stream().noneMatch(t -> AIMS.contains(t.form()))) {
                    governors.add("will");
                }
                be = false;
            } else if (tag != Tag.ADVERB && tag != Tag.NEGATION && !joinsAdverbs(terms, i)) {
                break;
            }
            i++;
        }
        Tag main = terms.get(verb).tag();
        return new Predicate(verb, at, be && main == Tag.PAST || main == Tag.PARTICIPLE, governors);
    }

    /** {@code has been wrongly, and unfairly, charged}. */
    private static boolean joinsAdverbs(List<Term> terms, int i) {
        return terms.get(i).tag() == Tag.COORDINATOR
                && terms.get(i - 1).tag() == Tag.ADVERB
                && i + 1 < terms.size()
                && terms.get(i + 1).tag() == Tag.ADVERB;
    }

    /** {@code 23 arrested pirates, the injured men}: a participle before its noun. */
    private static boolean counted(List<Term> terms, int i) {
        Tag before = terms.get(i - 1).tag();
        boolean open = before == Tag.DETERMINER
                || before == Tag.NUMBER && terms.get(i - 1).token().kind() == TokenKind.NUMBER;
        return open && i + 1 < terms.size() && terms.get(i + 1).tag() == Tag.NOUN;
    }

    /**
     * {@code A lorry loaded with oil caught fire}: a participle behind its noun, since a finite verb follows that has no other
     * subject.
     */
    private static boolean reduced(List<Term> terms, int i) {
        Tag before = terms.get(i - 1).tag();
        boolean behind = before == Tag.NOUN || before == Tag.NAME;
        if (!behind || i + 1 >= terms.size() || terms.get(i + 1).tag() != Tag.PREPOSITION) {
            return false;
        }
        boolean open = true;
        for (int k = i + 2; k < terms.size(); k++) {
            Tag tag = terms.get(k).tag();
            if (tag.finite()) {
                return terms.get(k - 1).tag() != Tag.TO;
            }
            boolean begins = tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.PRONOUN;
            boolean phrase = tag.nominal() || tag == Tag.TIME || tag == Tag.PREPOSITION || tag == Tag.ADVERB;
            if (!phrase || begins && !open) {
                return false;
            }
            open = tag == Tag.PREPOSITION;
        }
        return false;
    }

    /** Whether a finite verb follows: then a first word that looks like a base form is a noun ({@code Ferry captain Berg said}). */
    private static boolean later(List<Term> terms) {
        return terms.subList(1, terms.size()).stream()
                .anyMatch(t -> t.tag() == Tag.PAST || t.tag().auxiliary());
    }

    /** The "to" of the infinitive that the verb at {@code i} governs, a date may stand between; -1 if there is none. */
    private static int infinitive(List<Term> terms, int i) {
        int to = i + 1;
        while (to < terms.size() && to < i + 5 && terms.get(to).tag() != Tag.TO) {
            Tag tag = terms.get(to).tag();
            if (tag != Tag.TIME && tag != Tag.ADVERB && tag != Tag.PREPOSITION && tag != Tag.NUMBER) {
                return -1;
            }
            to++;
        }
        boolean verb = to + 1 < terms.size()
                && terms.get(to).tag() == Tag.TO
                && terms.get(to + 1).tag().finite();
        return verb ? to : -1;
    }

    /** The dictionary form of the word as a verb; its own form when the dictionary has none. */
    static String lemma(Term term) {
        String lemma = Lexicon.english().entry(term.form()).lemma(Pos.VERB);
        return lemma == null ? term.form() : lemma;
    }

    /** Whether a negator stands at the verb, or at the subject or the object right beside it. */
    boolean negated(List<Term> terms) {
        int from = Math.max(0, verb < 0 ? 0 : subjectEnd - 3);
        int to = Math.min(terms.size(), verb < 0 ? 4 : verb + 3);
        for (int i = from; i < to; i++) {
            String next = i + 1 < terms.size() ? terms.get(i + 1).form() : "";
            boolean idiom = next.equals("only")
                    || next.equals("least")
                    || next.equals("doubt")
                    || next.equals("fewer")
                    || next.equals("less");
            if (NEGATORS.contains(terms.get(i).form()) && !idiom) {
                return true;
            }
        }
        return false;
    }
}
