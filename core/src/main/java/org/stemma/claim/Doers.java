package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.compare.WordMeaning;
import org.stemma.quote.Quote;
import org.stemma.quote.Speaker;
import org.stemma.quote.Tag;

/**
 * Whether who does it in one clause is surely not who does it in another, though names of the one stand in the other: a kinsman
 * is not who he is of, a part is not the whole, one of two is not both, and what two people say of themselves is two things.
 */
final class Doers {

    /** Who stands near somebody, and does nothing in his place; what belongs to somebody, and is not all of him. */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "mother",
            "father",
            "mom",
            "mum",
            "dad",
            "parent",
            "parents",
            "brother",
            "brothers",
            "sister",
            "sisters",
            "son",
            "sons",
            "daughter",
            "daughters",
            "child",
            "children",
            "husband",
            "wife",
            "widow",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "grandmother",
            "grandfather",
            "family",
            "families",
            "relative",
            "relatives",
            "friend",
            "friends",
            "fiance",
            "fiancee",
            "girlfriend",
            "boyfriend",
            "partner",
            "neighbor",
            "neighbors",
            "lawyer",
            "lawyers",
            "attorney",
            "attorneys",
            "business",
            "businesses",
            "unit",
            "units",
            "division",
            "subsidiary",
            "branch",
            "segment",
            "plant",
            "plants",
            "factory",
            "factories",
            "car",
            "house",
            "home");

    /** Words that stand for several who were named before. */
    private static final Set<String> SEVERAL =
            Set.of("they", "we", "both", "all", "two", "three", "couple", "pair", "duo", "trio", "newlyweds", "sides");

    private static final Set<String> OWN = Set.of("i", "me", "my", "we", "us", "our", "you", "your");

    /** Characters between two words of which the first is written with an 's. */
    private static final int POSSESSIVE = 3;

    private final WordMeaning meaning;
    private final Ties ties;

    Doers(WordMeaning meaning, Ties ties) {
        this.meaning = meaning;
        this.ties = ties;
    }

    /** Whether {@code other} tells it of somebody or something else than {@code own} does. */
    boolean apart(Clause own, Clause other) {
        if (own.direct() && other.direct()) {
            return personal(own) && personal(other) && !oneSpeaker(own, other);
        }
        List<Term> mine = own.subject();
        List<Term> theirs = other.subject();
        if (own.passive() != other.passive() || mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        List<Term> heads = heads(mine);
        List<Term> others = heads(theirs);
        if (heads.isEmpty() || others.isEmpty()) {
            return unheard(own, other);
        }
        return heads.size() > 1 && lacking(own, heads, other, others)
                || heads.size() == 1 && belongs(own, heads.get(0), other, others)
                || heads.size() == 1 && modifies(own, heads.get(0), other)
                || unheard(own, other);
    }

    /** Whether two quotations tell of those who speak, and are not known to be one speaker's. */
    static boolean voices(Clause own, Clause other) {
        Quote a = own.quote();
        Quote b = other.quote();
        boolean known = a != null && b != null && a.speaker() != null && b.speaker() != null && oneSpeaker(own, other);
        return own.direct() && other.direct() && personal(own) && personal(other) && !known;
    }

    /** {@code Miller and Hutchinson left, Miller left}: whether one of several is not among those of whom the other tells it. */
    private boolean lacking(Clause own, List<Term> heads, Clause other, List<Term> others) {
        boolean several = others.stream()
                .anyMatch(
                        t -> SEVERAL.contains(t.form()) || !t.name() && t.form().endsWith("s"));
        return !several
                && heads.stream()
                        .filter(t -> t.content() || t.form().equals("others"))
                        .anyMatch(h -> others.stream().noneMatch(o -> same(own, h, other, o)));
    }

    /** {@code Miller's father spoke, Miller spoke}: whether one is told of who or what belongs to whom the other names. */
    private boolean belongs(Clause own, Term head, Clause other, List<Term> others) {
        return others.stream().noneMatch(t -> same(own, head, other, t))
                && others.stream()
                        .anyMatch(t -> OF_SOMEBODY.contains(head.form()) && owned(own, other, t)
                                || OF_SOMEBODY.contains(t.form()) && owned(other, own, head));
    }

    /** Whether the name is that of whom the clause's subject is: {@code Miller's father, the father of Miller}. */
    private boolean owned(Clause clause, Clause other, Term name) {
        List<Term> subject = clause.subject();
        for (int i = 0; i < subject.size() && name.name(); i++) {
            boolean behind = i > 0
                    && subject.subList(0, i).stream().anyMatch(t -> t.form().equals("of"));
            boolean before = i + 1 < subject.size()
                    && subject.get(i + 1).span().start() - subject.get(i).span().end() == POSSESSIVE;
            if ((behind || before) && same(clause, subject.get(i), other, name)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the jobs are at risk, the job cuts are a risk}: whether the head only says of what kind something else is. */
    private boolean modifies(Clause own, Term head, Clause other) {
        if (head.tag() != Tag.NOUN || own.subject() == own.inherited()) {
            return false;
        }
        List<Term> terms = Entailment.scope(other);
        boolean any = false;
        for (int j = 0; j < terms.size(); j++) {
            if (terms.get(j).content() && same(own, head, other, terms.get(j))) {
                boolean before = j + 1 < terms.size()
                        && terms.get(j + 1).tag() == Tag.NOUN
                        && terms.get(j + 1).span().start() - terms.get(j).span().end() == 1;
                if (!before) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether one person is the subject by the clause before, and the other names no such person and has another subject. */
    private boolean unheard(Clause own, Clause other) {
        if (own.inherited().isEmpty() || own.subject() != own.inherited()) {
            return false;
        }
        List<Term> names = own.inherited().stream().filter(Term::name).toList();
        boolean pronoun = other.subject().stream().allMatch(t -> !t.content() && !SEVERAL.contains(t.form()));
        return !names.isEmpty()
                && !pronoun
                && !vague(other)
                && Entailment.scope(other).stream()
                        .noneMatch(t -> names.stream().anyMatch(n -> same(own, n, other, t)));
    }

    /** Whether who does it may be whoever the story is about: the word before a verb, any word of a passive. */
    private static boolean vague(Clause clause) {
        List<Term> terms = Entailment.scope(clause);
        for (int i = 0; i < terms.size(); i++) {
            boolean does =
                    clause.passive() || i + 1 < terms.size() && terms.get(i + 1).verbal();
            if (does && Pairing.vague(terms.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean same(Clause own, Term a, Clause other, Term b) {
        return a.stem().equals(b.stem())
                || a.name() && b.name() && meaning.oneName(a.form(), b.form())
                || ties.same(own.report(), a.span(), other.report(), b.span())
                || !a.name()
                        && !b.name()
                        && (meaning.states(a.form(), b.form()) >= Matching.SAID
                                || meaning.states(b.form(), a.form()) >= Matching.SAID);
    }

    /** {@code Earlier this year, the mayor}: without what stands before a comma and is no part of the subject. */
    static List<Term> proper(List<Term> terms) {
        int from = 0;
        boolean adverbial = true;
        for (int i = 0; i + 1 < terms.size() && adverbial; i++) {
            Tag tag = terms.get(i).tag();
            adverbial = i > 0 || tag == Tag.TIME || tag == Tag.ADVERB || tag == Tag.PREPOSITION;
            int gap = terms.get(i + 1).span().start() - terms.get(i).span().end();
            if (adverbial && gap == 2) {
                from = i + 1;
                break;
            }
        }
        return terms.subList(from, terms.size());
    }

    /** The heads of the noun phrases that a subject joins, up to what describes the last of them. */
    static List<Term> heads(List<Term> subject) {
        List<Term> heads = new ArrayList<>();
        Term head = null;
        for (int i = 0; i < subject.size(); i++) {
            Term term = subject.get(i);
            Tag tag = term.tag();
            boolean comma = i > 0 && gap(subject, i) == 2 && heads.isEmpty() && head != null;
            if (comma || tag == Tag.PREPOSITION || tag == Tag.RELATIVE || tag == Tag.THAT || term.verbal()) {
                break;
            }
            if (tag == Tag.COORDINATOR && head != null) {
                heads.add(head);
                head = null;
            } else if (tag == Tag.NOUN
                    || tag == Tag.NAME
                    || tag == Tag.PRONOUN
                    || term.form().equals("others")) {
                head = term;
            }
        }
        if (head != null) {
            heads.add(head);
        }
        return heads;
    }

    private static int gap(List<Term> terms, int i) {
        int gap = terms.get(i).span().start() - terms.get(i - 1).span().end();
        return gap == POSSESSIVE ? 1 : gap;
    }

    private static boolean personal(Clause clause) {
        return clause.terms().stream().anyMatch(t -> OWN.contains(t.form()));
    }

    private static boolean oneSpeaker(Clause own, Clause other) {
        Quote a = own.quote();
        Quote b = other.quote();
        Speaker s = a == null ? null : a.speaker();
        Speaker t = b == null ? null : b.speaker();
        return s == null || t == null || s.sameAs(t);
    }
}
