package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.Pos;
import org.stemma.lexicon.WordLists;
import org.stemma.quote.Tag;

/**
 * A noun phrase of a clause: who or what takes part in a predicate.
 *
 * @param preposition what it hangs on; empty for a subject or an object
 * @param head index of the word that it is about, among the terms that were read
 * @param with the words that say which one: nouns and names before the head and behind "of"
 * @param end one past its last term
 * @param pronoun whether its head only points: {@code it, they, who}
 */
record Phrase(String preposition, int head, List<Integer> with, int end, boolean pronoun) {

    /** Heads that only measure or frame what stands behind "of". */
    private static final Set<String> FRAMES = Set.of(
            "hundreds",
            "thousands",
            "dozens",
            "scores",
            "tens",
            "millions",
            "billions",
            "number",
            "series",
            "group",
            "total",
            "majority",
            "rest",
            "part",
            "most",
            "half",
            "all",
            "some",
            "many",
            "several",
            "none",
            "one",
            "offer",
            "sum",
            "lot",
            "handful",
            "couple",
            "pair",
            "much",
            "amount",
            "cost",
            "few",
            "any");

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Set<String> NEGATORS = WordLists.english().set("negator");

    Phrase {
        with = List.copyOf(with);
    }

    /** The phrase that begins at {@code from}, with what stands behind "of" in it; null when none begins there. */
    static @Nullable Phrase at(List<Term> terms, int from, int to, String preposition) {
        int end = run(terms, from, to);
        if (end == from) {
            return pointing(terms, from, to, preposition);
        }
        int head = head(terms, from, end);
        if (head < 0) {
            return null;
        }
        List<Integer> with = new ArrayList<>();
        words(terms, from, end, head, with);
        boolean of =
                end < to && terms.get(end).form().equals("of") && terms.get(end).tag() == Tag.PREPOSITION;
        if (of) {
            int behind = run(terms, end + 1, to);
            int inner = head(terms, end + 1, behind);
            if (inner >= 0) {
                boolean frame = FRAMES.contains(terms.get(head).form());
                words(terms, end + 1, behind, frame ? inner : -1, with);
                head = frame ? inner : head;
                end = behind;
            }
        }
        return new Phrase(preposition, head, with, end, false);
    }

    private static @Nullable Phrase pointing(List<Term> terms, int at, int to, String preposition) {
        boolean points = at < to
                && switch (terms.get(at).tag()) {
                    case PRONOUN, OBJECT, RELATIVE -> true;
                    default -> false;
                };
        return points ? new Phrase(preposition, at, List.of(), at + 1, true) : null;
    }

    /** One past the nominal words from {@code from} on; a second article, a number or a comma begins another phrase. */
    private static int run(List<Term> terms, int from, int to) {
        int i = from;
        boolean noun = false;
        while (i < to && (nominal(terms, i, from) || i > from && only(terms, i, to) || percent(terms, i))) {
            Tag tag = terms.get(i).tag();
            boolean article =
                    tag == Tag.DETERMINER && !NEGATORS.contains(terms.get(i).form());
            boolean number =
                    tag == Tag.NUMBER && !terms.get(i - (i > from ? 1 : 0)).name()
                            || NUMBERS.contains(terms.get(i).form());
            if (noun && (article || number || comma(terms, i))) {
                break;
            }
            noun |= tag == Tag.NOUN || tag == Tag.NAME;
            i++;
        }
        return i;
    }

    /** Whether a mark and a blank stand before the term. */
    private static boolean comma(List<Term> terms, int i) {
        return terms.get(i).span().start() - terms.get(i - 1).span().end() == 2;
    }

    private static boolean percent(List<Term> terms, int i) {
        return terms.get(i).form().equals("per")
                && i + 1 < terms.size()
                && terms.get(i + 1).form().equals("cent");
    }

    private static boolean nominal(List<Term> terms, int i, int from) {
        return terms.get(i).tag().nominal() || noun(terms, i, from);
    }

    /**
     * Whether a word that looks like a base form is a noun: it ends what {@code a} began ({@code a pay rise}), or opens the
     * sentence before an auxiliary ({@code talks are}).
     */
    static boolean noun(List<Term> terms, int i, int from) {
        Term term = terms.get(i);
        if (term.tag() != Tag.VERB || !Lexicon.english().entry(term.form()).is(Pos.NOUN)) {
            return false;
        }
        if (i == 0 && terms.size() > 1) {
            Tag next = terms.get(1).tag();
            return next.auxiliary()
                    || next == Tag.PREPOSITION
                            && terms.stream().anyMatch(t -> t.tag().auxiliary());
        }
        String first = terms.get(Math.max(0, Math.min(from, i))).form();
        return i > from && (first.equals("a") || first.equals("an"));
    }

    /** {@code the only road}. */
    private static boolean only(List<Term> terms, int i, int to) {
        return terms.get(i).tag() == Tag.ADVERB
                && terms.get(i - 1).tag() == Tag.DETERMINER
                && i + 1 < to
                && terms.get(i + 1).tag().nominal();
    }

    private static int head(List<Term> terms, int from, int end) {
        int number = -1;
        for (int i = end - 1; i >= from; i--) {
            Tag tag = terms.get(i).tag();
            if (tag == Tag.NOUN || tag == Tag.NAME || noun(terms, i, from)) {
                return i;
            }
            number = number < 0 && (tag == Tag.NUMBER || tag == Tag.ADJECTIVE) ? i : number;
        }
        return number;
    }

    /** Nouns and names beside the head; numbers are compared by value elsewhere. */
    private static void words(List<Term> terms, int from, int end, int head, List<Integer> into) {
        for (int i = from; i < end; i++) {
            Tag tag = terms.get(i).tag();
            if (i != head && (tag == Tag.NOUN || tag == Tag.NAME)) {
                into.add(i);
            }
        }
    }
}
