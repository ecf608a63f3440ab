package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.WordMeaning;
import org.stemma.lexicon.Entry;
import org.stemma.lexicon.Lexicon;
import org.stemma.quantity.Kind;
import org.stemma.quantity.Quantity;

/**
 * Which phrases of two kernels stand for each other, with what was found so far. Indices are those of each side's terms. Not
 * safe for use by several threads.
 */
final class Pairing {

    /** Heads that point at whoever the story is about. */
    private static final Set<String> VAGUE = Set.of(
            "official",
            "officials",
            "authorities",
            "authority",
            "people",
            "person",
            "man",
            "woman",
            "men",
            "women",
            "company",
            "firm",
            "group",
            "government",
            "state",
            "team",
            "side",
            "operator",
            "owner",
            "union",
            "court",
            "judge",
            "judges",
            "police",
            "area",
            "region",
            "place",
            "site",
            "project",
            "country",
            "city",
            "town",
            "village",
            "others",
            "victim",
            "victims",
            "leader",
            "plant",
            "vessel",
            "thing",
            "case",
            "move",
            "decision");

    private static final List<String> ACTING = List.of("person", "organization", "social group", "animal");

    /** How well one word must state another. */
    private static final double SAID = Matching.SAID;

    private static final Lexicon LEXICON = Lexicon.english();

    private final WordMeaning meaning;
    private final Ties ties;
    private final Clause ownClause;
    private final List<Term> own;
    private final Clause otherClause;
    private final List<Term> other;
    private final List<int[]> pairs = new ArrayList<>();
    private int anchors;
    private boolean named;

    /** A clause, and the words that its kernel was read from. */
    record Side(Clause clause, List<Term> terms) {}

    /** How two phrases stand to each other. */
    enum Fit {
        SAME,
        OPEN,
        AGAINST
    }

    Pairing(WordMeaning meaning, Ties ties, Side mine, Side theirs) {
        this.meaning = meaning;
        this.ties = ties;
        ownClause = mine.clause();
        own = mine.terms();
        otherClause = theirs.clause();
        other = theirs.terms();
    }

    void pair(int mine, int theirs) {
        pairs.add(new int[] {mine, theirs});
    }

    /** Terms of one kernel with the term of the other that says it, in the order they were found. */
    List<int[]> pairs() {
        return pairs;
    }

    /** How many phrases were found to be the same. */
    int anchors() {
        return anchors;
    }

    /** Whether a phrase that is the same holds a name, or more than its head. */
    boolean named() {
        return named;
    }

    /** Whether the phrase is of those who can do things themselves, as far as its words tell. */
    static boolean acts(List<Term> terms, @Nullable Phrase phrase) {
        if (phrase == null || terms.get(phrase.head()).name()) {
            return true;
        }
        Entry head = LEXICON.entry(terms.get(phrase.head()).form());
        return ACTING.stream().anyMatch(kind -> LEXICON.firstSenseIs(head, kind));
    }

    /** Whether the word points at whoever the story is about: {@code the company}. */
    static boolean vague(Term head) {
        return VAGUE.contains(head.form());
    }

    /** Whether the phrases are the same, which is kept, stand against each other, or leave it open. */
    Fit fit(@Nullable Phrase mine, @Nullable Phrase theirs) {
        if (mine == null || theirs == null || mine.pronoun() || theirs.pronoun()) {
            if (mine != null && theirs != null && tied(mine.head(), theirs.head())) {
                anchor(mine.head(), theirs.head(), true);
                return Fit.SAME;
            }
            return Fit.OPEN;
        }
        int partner = partner(mine, theirs);
        if (partner < 0 && counted(mine, theirs)) {
            anchor(mine.head(), theirs.head(), true);
            return Fit.SAME;
        }
        if (partner < 0) {
            return open(mine, theirs) ? Fit.OPEN : Fit.AGAINST;
        }
        boolean shared = false;
        boolean theirOwn = false;
        for (int m : mine.with()) {
            for (int t : theirs.with()) {
                if (word(m, t)) {
                    pair(m, t);
                    shared = true;
                }
            }
            shared |= word(m, theirs.head());
        }
        for (int t : theirs.with()) {
            theirOwn |= word(mine.head(), t);
        }
        boolean both = !mine.with().isEmpty() && !theirs.with().isEmpty();
        if (both && !shared && !theirOwn && distinct(mine, theirs)) {
            return Fit.AGAINST;
        }
        anchor(mine.head(), partner, shared || own.get(mine.head()).name());
        return Fit.SAME;
    }

    /** Whether who does it is a pronoun on one side, and not known to be the other's. */
    boolean pointing(@Nullable Phrase mine, @Nullable Phrase theirs) {
        return mine != null
                && theirs != null
                && mine.pronoun() != theirs.pronoun()
                && !tied(mine.head(), theirs.head());
    }

    /** Two names beside one head are two things: {@code the Ellmoor depot, the Harsund depot}; so are two nouns. */
    private boolean distinct(Phrase mine, Phrase theirs) {
        boolean mineNames = mine.with().stream().anyMatch(m -> own.get(m).name());
        boolean theirNames = theirs.with().stream().anyMatch(t -> other.get(t).name());
        return mineNames == theirNames;
    }

    private void anchor(int mine, int theirs, boolean more) {
        pair(mine, theirs);
        anchors++;
        named |= more;
    }

    /** The term of the other phrase that says the head of this one; -1 when none does. */
    private int partner(Phrase mine, Phrase theirs) {
        if (word(mine.head(), theirs.head())) {
            return theirs.head();
        }
        for (int t : theirs.with()) {
            if (own.get(mine.head()).name()
                    && own.get(mine.head()).stem().equals(other.get(t).stem())) {
                return t;
            }
        }
        for (int m : mine.with()) {
            if (other.get(theirs.head()).name()
                    && own.get(m).stem().equals(other.get(theirs.head()).stem())) {
                return theirs.head();
            }
        }
        return -1;
    }

    /** Whether one head has other words beside it in either phrase, of one kind and none shared. */
    boolean two(@Nullable Phrase mine, @Nullable Phrase theirs) {
        return mine != null
                && theirs != null
                && !mine.pronoun()
                && !theirs.pronoun()
                && heads(mine, theirs)
                && fit(mine, theirs) == Fit.AGAINST;
    }

    /** Whether the phrases have one head. */
    boolean heads(@Nullable Phrase mine, @Nullable Phrase theirs) {
        return mine != null && theirs != null && word(mine.head(), theirs.head());
    }

    /** Whether the two may be one although their words do not say so: a name and what it may be, or a vague word. */
    private boolean open(Phrase mine, Phrase theirs) {
        Term a = own.get(mine.head());
        Term b = other.get(theirs.head());
        if (a.name() && b.name()) {
            return false;
        }
        return vague(a) || vague(b);
    }

    /** Whether as many people are meant: {@code six pickets, six strikers}. */
    private boolean counted(Phrase mine, Phrase theirs) {
        Quantity a = number(ownClause, own.get(mine.head()));
        Quantity b = number(otherClause, other.get(theirs.head()));
        return a != null && b != null && a.value() > 2 && a.same(b) && acts(own, mine) && acts(other, theirs);
    }

    private static @Nullable Quantity number(Clause clause, Term head) {
        for (Quantity q : clause.quantities()) {
            if (q.kind() == Kind.COUNT && !q.vague() && q.what().equals(head.stem())) {
                return q;
            }
        }
        return null;
    }

    private boolean word(int mine, int theirs) {
        Term a = own.get(mine);
        Term b = other.get(theirs);
        if (a.stem().equals(b.stem()) || tied(mine, theirs)) {
            return true;
        }
        if (a.name() && b.name()) {
            return meaning.oneName(a.form(), b.form());
        }
        if (a.name() || b.name()) {
            return a.name() ? meaning.isA(a.form(), b.form()) : meaning.isA(b.form(), a.form());
        }
        return meaning.states(b.form(), a.form()) >= SAID;
    }

    /** The same, or as many of a near kind: {@code 14 containers, fourteen boxes}; a kind and what it is of. */
    boolean tells(int mine, int theirs) {
        Term a = own.get(mine);
        Term b = other.get(theirs);
        if (word(mine, theirs)) {
            return true;
        }
        return !a.name() && !b.name() && (meaning.states(a.form(), b.form()) >= SAID || counts(a, b));
    }

    /** Whether both stand behind one number, and one is a kind of the other or both are kinds of one thing. */
    private boolean counts(Term a, Term b) {
        Quantity p = number(ownClause, a);
        Quantity q = number(otherClause, b);
        return p != null && q != null && p.value() > 2 && p.same(q) && meaning.kin(a.form(), b.form());
    }

    private boolean tied(int mine, int theirs) {
        return ties.same(
                ownClause.report(),
                own.get(mine).span(),
                otherClause.report(),
                other.get(theirs).span());
    }
}
