package org.stemma.claim;

import java.util.List;
import java.util.Set;
import org.stemma.quote.Tag;

/** Whether two clauses have one predicate: the verb, or a light verb with a noun for it. */
final class Predicates {

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

    /** Verbs that tell what something is. */
    private static final Set<String> BEING = Set.of("be", "become", "remain", "stand", "keep", "seem", "appear", "go");

    private Predicates() {}

    /** Whether the verb, by its dictionary form, says little without what follows. */
    static boolean light(String lemma) {
        return LIGHT.contains(lemma);
    }

    /** Whether the clause's verb says little without what follows. */
    static boolean light(Clause clause) {
        return clause.verb() < 0
                || clause.terms().get(clause.verb()).tag().auxiliary()
                || LIGHT.contains(clause.lemma());
    }

    /**
     * Whether {@link #same} can hold, before any two words but the verb's are compared: a verb that no word of the other says
     * has no partner.
     */
    static boolean possible(Vocabulary vocabulary, Clause own, Clause other, Vocabulary.Words saying) {
        if (own.verb() < 0 || other.verb() < 0 && !other.inherited().isEmpty()) {
            return false;
        }
        Term verb = own.terms().get(own.verb());
        if (light(own) || verb.name()) {
            return true;
        }
        return verb.content() && vocabulary.says(saying, vocabulary.own(own), own.verb());
    }

    /**
     * The same by a second look, where the first finds nothing against it: a noun that no word of the other says has no partner
     * either, be it what the verb is done to or what a light verb makes.
     */
    static boolean likely(Vocabulary vocabulary, Clause own, Clause other, Vocabulary.Words saying) {
        Vocabulary.Words words = vocabulary.own(own);
        if (!light(own)) {
            int head = object(own);
            return head < 0
                    || own.terms().get(head).name()
                    || own.terms().get(head).content() && vocabulary.says(saying, words, head);
        }
        if (light(other)) {
            return true;
        }
        int verb = vocabulary.own(other).numbers()[other.verb()];
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            boolean noun = own.terms().get(i).tag() == Tag.NOUN
                    && done(own, own.terms().get(i));
            if (noun && vocabulary.value(words.numbers()[i], verb) >= Matching.SAID) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other's predicate is the same; a light verb's noun may stand for it ({@code paid a visit, visited}). */
    static boolean same(Clause own, Clause other, List<Term> saying, Matching matching) {
        if (own.verb() < 0 || other.verb() < 0 && !other.inherited().isEmpty()) {
            return false;
        }
        if (light(own)) {
            return light(other) && being(own) == being(other) || nominal(own, other, saying, matching);
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

    private static boolean being(Clause clause) {
        return BEING.contains(clause.lemma());
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
        int head = object(own);
        return head < 0 || matching.strength[head] >= Matching.SAID;
    }

    /** The head of the phrase right behind the verb; -1 if there is none. */
    private static int object(Clause own) {
        int head = -1;
        for (int i = own.verb() + 1; i < own.terms().size(); i++) {
            Tag tag = own.terms().get(i).tag();
            if (!tag.nominal() && tag != Tag.ADVERB) {
                break;
            }
            head = tag == Tag.NOUN || tag == Tag.NAME ? i : head;
        }
        return head;
    }
}
